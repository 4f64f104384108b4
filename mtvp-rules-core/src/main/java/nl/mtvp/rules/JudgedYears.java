package nl.mtvp.rules;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;

/** Which MTVP years of a plan are judged. */
public enum JudgedYears {
    /** Year 1, and year 2 if the plan chooses something for it: a first-year form may leave the second year empty. */
    AS_PLANNED(List.of()),
    /** Year 1 alone. */
    YEAR_1(List.of(1)),
    /** Year 2 alone; year 1 is the history it builds on. */
    YEAR_2(List.of(2)),
    /** Both years. */
    ALL(List.of(1, 2));

    private final List<Integer> years;

    JudgedYears(List<Integer> years) {
        this.years = years;
    }

    List<Integer> of(PracticePlan plan) {
        return this != AS_PLANNED ? years : plan.hasChoiceFor(2) ? ALL.years : YEAR_1.years;
    }
}
