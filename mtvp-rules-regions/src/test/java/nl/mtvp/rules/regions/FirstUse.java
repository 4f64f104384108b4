package nl.mtvp.rules.regions;

import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;

/** The first use of the library in a class loader of its own. */
public final class FirstUse {

    private FirstUse() {}

    /** Returns the verdict on an empty plan. */
    public static String verdict() {
        return PlanValidator.create()
                .judging(JudgedYears.YEAR_1)
                .validate(PracticePlan.inRegion("rijnmond").build())
                .verdict()
                .name();
    }
}
