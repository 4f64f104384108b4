package nl.mtvp.rules.answers;

import java.time.LocalDate;
import java.util.function.Function;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides a sheet.
 *
 * @param startDate start date of practices whose row states none; null: unknown
 * @param dateOrder order of dates that are written with slashes; null: a date that can be read in two ways is refused
 * @param earlierPlans returns the plan that a form of year 2 continues, by AGB code; null: there is none
 */
public record FormSettings(
        @Nullable LocalDate startDate,
        @Nullable DateOrder dateOrder,
        Function<String, @Nullable PracticePlan> earlierPlans) {

    /** Nothing is known besides the sheet. */
    public static final FormSettings NONE = new FormSettings(null, null, agbCode -> null);
}
