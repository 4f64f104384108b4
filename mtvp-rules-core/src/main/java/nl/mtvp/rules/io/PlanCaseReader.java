package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.Severity;

/**
 * Reads worked cases: a JSON array of objects with the components of {@link PlanCase}, or an object that has that array
 * as {@code cases}, and under {@code plans} the plans that cases vary, each by its name. {@code cases.schema.json}
 * beside this class is the JSON Schema.
 *
 * <p>The {@code plan} of a case is a plan, or the name of one of {@code plans}. What differs in the case is in
 * {@code with}, a JSON merge patch (RFC 7396): objects are merged, null takes a property out, and every other value
 * replaces that of the plan. Beyond the RFC, {@code choices} can be an object by item: it changes the choice of an
 * item, takes it out with null, and adds one that the plan does not have. {@code year} tells which is meant if the plan
 * has the item in both years.
 *
 * <p>{@code raises} can be left out: the rule then reports if the list of its severity names it.
 */
public final class PlanCaseReader {

    private static final Expectation CASES = new Expectation("een lijst van gevallen", "a list of cases");

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
     * @throws PlanFormatException if the file holds no list of cases, or a plan in it cannot be judged. Lines and
     *     columns are those of the file; pointers into {@code with} count the choices of the changed plan
     * @throws IOException if the file cannot be read
     */
    public List<PlanCase> read(String origin, InputStream in) throws IOException {
        List<PlanProblem> problems = new ArrayList<>();
        List<PlanCase> cases = List.of();
        Json document = JsonReader.only(SourceText.decode(in.readAllBytes()), 0, CASES, problems);
        CasePlans plans = new CasePlans(regions, problems::add);
        if (document instanceof Json.Obj object) {
            cases = new PropertyReader(object, "", problems::add).finish(file -> {
                plans.readNamed(file);
                file.requirePresent("cases");
                return file.objects("cases", properties -> bind(properties, plans));
            });
        } else if (document instanceof Json.Arr array) {
            cases = list(array, plans, problems);
        } else if (document != null && problems.isEmpty()) {
            problems.add(document.wrong("", CASES, null));
        }
        if (!problems.isEmpty()) {
            throw new PlanFormatException(origin, problems);
        }
        return cases;
    }

    private static List<PlanCase> list(Json.Arr array, CasePlans plans, List<PlanProblem> problems) {
        List<PlanCase> cases = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            Json element = array.elements().get(i);
            Json.Obj object = element instanceof Json.Obj found ? found : new Json.Obj(element.place(), Map.of(), true);
            cases.add(new PropertyReader(object, "/" + i, problems::add).finish(each -> bind(each, plans)));
        }
        return cases;
    }

    private static PlanCase bind(PropertyReader properties, CasePlans plans) {
        String rule = properties.requiredText("rule");
        Severity severity =
                properties.required("severity", properties.constant("severity", Severity.class), Severity.VIOLATION);
        Boolean raises = properties.bool("raises");
        String description = properties.requiredText("description");
        int year = properties.requiredYear("year");
        Integer times = properties.count("times");
        var readings = properties.texts("readings");
        var violations = properties.texts("violations");
        var open = properties.texts("open");
        var advice = properties.texts("advice");
        PracticePlan plan = plans.read(properties);
        boolean listed = switch (severity) {
            case VIOLATION -> violations.contains(rule);
            case OPEN -> open.contains(rule);
            case ADVICE -> advice.contains(rule);
        };
        return new PlanCase(
                rule,
                severity,
                raises == null ? listed : raises,
                description,
                year,
                times,
                readings,
                violations,
                open,
                advice,
                plan);
    }
}
