package nl.mtvp.rules.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;

/** Reads the plans of a file of cases, whole or as a variation of a plan that has a name. */
final class CasePlans {

    /** Stands in for what could not be read, so that it is reported once. */
    private static final Json.Obj UNREAD = new Json.Obj(new Place(1, 1), Map.of(), false);

    private final Regions regions;
    private final Consumer<PlanProblem> problems;
    private final Map<String, Json.Obj> named = new LinkedHashMap<>();

    /**
     * Begins with no named plan.
     *
     * @param regions the regions that plans can name
     * @param problems receives the problems
     */
    CasePlans(Regions regions, Consumer<PlanProblem> problems) {
        this.regions = regions;
        this.problems = problems;
    }

    /** Reads the plans that cases can name. */
    void readNamed(PropertyReader file) {
        file.object("plans", plans -> {
            for (String name : plans.names()) {
                Json.Obj plan = plans.open(name);
                named.put(name, plan == null || !isSound(plan, plans.pointerTo(name)) ? UNREAD : plan);
            }
            return named;
        });
    }

    /** Reads the plan of a case. */
    PracticePlan read(PropertyReader properties) {
        Json plan = properties.value("plan");
        Json.Obj start = plan instanceof Json.Scalar scalar && scalar.value() instanceof String name
                ? named(name, scalar, properties.pointerTo("plan"))
                : properties.required("plan", properties.open("plan"), UNREAD);
        Json.Obj with = properties.open("with");
        if (with == null || start == UNREAD) {
            return bind(start, properties.pointerTo("plan"));
        }
        String pointer = properties.pointerTo("with");
        return bind(new PlanVariation(pointer, problems).of(start, with), pointer);
    }

    private Json.Obj named(String name, Json.Scalar found, String pointer) {
        Json.Obj plan = named.get(name);
        if (plan != null) {
            return plan;
        }
        problems.accept(found.wrong(
                pointer,
                new Expectation(
                        "een plan, of de naam van een van \"plans\": "
                                + Expectation.oneOf(named.keySet()).dutch(),
                        "a plan, or the name of one of \"plans\": "
                                + Expectation.oneOf(named.keySet()).english()),
                NearestName.among(named.keySet(), name)));
        return UNREAD;
    }

    private boolean isSound(Json.Obj plan, String pointer) {
        PlanBinder binder = new PlanBinder(regions, plan);
        binder.bind();
        List<PlanProblem> found = binder.takeProblems();
        found.forEach(problem -> report(problem, pointer));
        return found.isEmpty();
    }

    private PracticePlan bind(Json.Obj plan, String pointer) {
        PlanBinder binder = new PlanBinder(regions, plan);
        PracticePlan bound = binder.bind();
        if (plan != UNREAD) {
            binder.takeProblems().forEach(problem -> report(problem, pointer));
        }
        return bound;
    }

    private void report(PlanProblem problem, String pointer) {
        problems.accept(new PlanProblem(
                problem.kind(),
                pointer + problem.pointer(),
                problem.line(),
                problem.column(),
                problem.found(),
                problem.expected(),
                problem.nearest()));
    }
}
