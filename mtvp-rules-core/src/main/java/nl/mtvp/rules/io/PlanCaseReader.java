package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import nl.mtvp.rules.terms.Severity;

/** Reads worked cases: a JSON array of objects with the components of {@link PlanCase}. */
public final class PlanCaseReader {

    private final Regions regions;

    /**
     * Creates a reader for some regions.
     *
     * @param regions the regions that plans can name
     */
    public PlanCaseReader(Regions regions) {
        this.regions = regions;
    }

    /**
     * Reads all cases of a file.
     *
     * @param origin name of the file, for errors
     * @param in the file, UTF-8
     * @throws PlanFormatException if the file is not a list of cases, or a plan in it cannot be judged
     * @throws IOException if the file cannot be read
     */
    public List<PlanCase> read(String origin, InputStream in) throws IOException {
        List<PlanProblem> problems = new ArrayList<>();
        List<PlanCase> cases = new ArrayList<>();
        try (JsonReader reader = new JsonReader(SourceText.decode(in.readAllBytes()), 0)) {
            reader.next();
            Json document = reader.value();
            problems.addAll(reader.takeProblems());
            if (document instanceof Json.Arr array) {
                for (int i = 0; i < array.elements().size(); i++) {
                    cases.add(bind(array.elements().get(i), "/" + i, problems));
                }
            } else if (problems.isEmpty()) {
                problems.add(new PlanProblem(
                        Kind.WRONG_VALUE,
                        "",
                        1,
                        1,
                        "",
                        new Expectation("een lijst van gevallen", "a list of cases"),
                        null));
            }
        }
        if (!problems.isEmpty()) {
            throw new PlanFormatException(origin, problems);
        }
        return cases;
    }

    private PlanCase bind(Json json, String pointer, List<PlanProblem> problems) {
        Json.Obj object = json instanceof Json.Obj found ? found : new Json.Obj(json.place(), Map.of(), true);
        return new PropertyReader(object, pointer, problems::add).finish(properties -> {
            Severity severity = properties.required(
                    "severity", properties.constant("severity", Severity.class), Severity.VIOLATION);
            boolean raises = properties.required("raises", properties.bool("raises"), false);
            return new PlanCase(
                    properties.requiredText("rule"),
                    severity,
                    raises,
                    properties.requiredText("description"),
                    properties.requiredYear("year"),
                    properties.texts("readings"),
                    properties.texts("violations"),
                    properties.texts("open"),
                    properties.texts("advice"),
                    plan(properties, pointer + "/plan", problems));
        });
    }

    private PracticePlan plan(PropertyReader properties, String pointer, List<PlanProblem> problems) {
        Json.Obj object =
                properties.required("plan", properties.open("plan"), new Json.Obj(new Place(1, 1), Map.of(), false));
        PlanBinder binder = new PlanBinder(regions, object);
        PracticePlan plan = binder.bind();
        binder.takeProblems()
                .forEach(problem -> problems.add(new PlanProblem(
                        problem.kind(),
                        pointer + problem.pointer(),
                        problem.line(),
                        problem.column(),
                        problem.found(),
                        problem.expected(),
                        problem.nearest())));
        return plan;
    }
}
