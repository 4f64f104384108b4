package nl.mtvp.rules.assessment;

import org.jspecify.annotations.Nullable;

/** The questions about the facts of a plan that are told of each MTVP year, for one year. Used by one thread. */
final class YearContext extends Questions {

    private final PlanContext plan;
    private final int year;

    YearContext(PlanContext plan, int year) {
        super(plan.unknowns());
        this.plan = plan;
        this.year = year;
    }

    @Override
    @Nullable
    Object find(String name) {
        return plan.find(pointer(name));
    }

    @Override
    String pointer(String name) {
        return name.startsWith("/") ? name : "/facts/" + name + "/" + year;
    }
}
