package nl.mtvp.rules.regions.rijnmond;

import java.time.LocalDate;
import nl.mtvp.rules.assessment.ChoiceFact;
import nl.mtvp.rules.plan.MtvpYear;
import org.jspecify.annotations.Nullable;

/**
 * "The past two years" of § 3.2.1 item 4 and § 3.2.2, both ends included (catalogue A-17). They are counted back from a
 * reference date: for year 1 the day on which the plan was handed in and for year 2 the planned first day; or always
 * the planned first day; or always the first day of the MTVP year. The first day of the MTVP year also replaces a day
 * that is not known. Without a reference date, every stated day is accepted (catalogue R-START).
 */
public final class PastTwoYears {

    private PastTwoYears() {}

    /** Returns the reference date, the last of the two years; null: unknown. */
    public static @Nullable LocalDate lastDay(ChoiceFact choice) {
        LocalDate known = null;
        if (!choice.reads("TWO_YEARS_BEFORE_THE_YEAR")) {
            known = choice.isInYear1() && choice.reads("TWO_YEARS_BEFORE_THE_PLAN")
                    ? choice.getPlan().statedDate("/submittedOn")
                    : choice.getFacts().statedDate("plannedStart");
        }
        return known == null ? firstDayOfYear(choice) : known;
    }

    /** Returns the first day of the MTVP year; null: unknown, which makes no open point here. */
    private static @Nullable LocalDate firstDayOfYear(ChoiceFact choice) {
        LocalDate start = choice.getPlan().statedDate("/startDate");
        return start == null ? null : MtvpYear.of(start, choice.getChoiceYear()).firstDay();
    }

    /** Returns the first of the two years' days; null: unknown. */
    public static @Nullable LocalDate firstDay(ChoiceFact choice) {
        LocalDate last = lastDay(choice);
        return last == null ? null : last.minusYears(2);
    }

    /** Returns whether the day that a fact states is known to be before the two years. */
    public static boolean isOlder(ChoiceFact choice, String fact) {
        return !isLater(choice, fact) && choice.getFacts().before(fact, firstDay(choice));
    }

    /** Returns whether the day that a fact states is known to be after the reference date. */
    public static boolean isLater(ChoiceFact choice, String fact) {
        return choice.getFacts().after(fact, lastDay(choice));
    }

    /** Returns whether the day that a fact states is known to be within the two years. */
    public static boolean hold(ChoiceFact choice, String fact) {
        return choice.getFacts().known(fact) && !isOlder(choice, fact) && !isLater(choice, fact);
    }

    /**
     * Returns whether a day is stated that is not within the two years. As long as no day is stated, the answer is no
     * and not open: this is for a rule that leaves the absent day to another rule.
     */
    public static boolean excludeStated(ChoiceFact choice, String fact) {
        return choice.getFacts().statedDate(fact) != null && (isOlder(choice, fact) || isLater(choice, fact));
    }
}
