package nl.mtvp.rules.report;

import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/**
 * A report, or a refusal, that was written as JSON and read back. It holds what the JSON holds: texts in one language,
 * and of the plan only what identifies it.
 */
public sealed interface StoredReport {

    /** Returns where the plan came from. */
    String origin();

    /** Returns the verdict on the plan; null: it was refused. */
    @Nullable
    Verdict verdict();

    /**
     * The report on a plan that was judged.
     *
     * @param origin where the plan came from
     * @param library version of the library that judged it; null: the report is of 1.0.0, which did not state it
     * @param plan the plan
     * @param ruleSets the rule sets that judged it
     * @param verdict the worst verdict of the years judged
     * @param years the years judged, in their order
     * @param readings how the contested points were read
     */
    record Judged(
            String origin,
            @Nullable String library,
            Plan plan,
            List<RuleSetVersion> ruleSets,
            Verdict verdict,
            List<Year> years,
            List<Reading> readings)
            implements StoredReport {

        /** Copies the lists. */
        public Judged {
            ruleSets = List.copyOf(ruleSets);
            years = List.copyOf(years);
            readings = List.copyOf(readings);
        }
    }

    /**
     * The refusal of a plan.
     *
     * @param origin where the plan came from
     * @param problems why it was refused
     */
    record Refused(String origin, List<Problem> problems) implements StoredReport {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public @Nullable Verdict verdict() {
            return null;
        }
    }

    /**
     * What a report says of its plan.
     *
     * @param region id of its region
     * @param practice name of the practice; null: unknown
     * @param agbCode AGB code of the practice; null: unknown
     * @param startDate start date; null: unknown
     * @param digest {@code sha-256:} and the digest of the plan as {@code PlanWriter} writes it on one line; null: the
     *     report is of 1.0.0, which did not state it
     */
    record Plan(
            String region,
            @Nullable String practice,
            @Nullable String agbCode,
            @Nullable LocalDate startDate,
            @Nullable String digest) {}

    /**
     * The judgement of one MTVP year.
     *
     * @param year 1 or 2
     * @param verdict the verdict on it
     * @param findings what was found; empty if there is a fault
     * @param fault why the year could not be judged; null: it was
     */
    record Year(
            int year,
            Verdict verdict,
            List<StoredFinding> findings,
            @Nullable Fault fault) {

        /** Copies the list. */
        public Year {
            findings = List.copyOf(findings);
        }
    }

    /**
     * How a contested point was read.
     *
     * @param point id of the point
     * @param option name of the option that was in force
     * @param isDefault whether it is the reading of the plan's region; false: that reading was overridden
     */
    record Reading(String point, String option, boolean isDefault) {}

    /**
     * A reason why a plan was refused.
     *
     * @param pointer JSON pointer of the place in the plan; the empty string is the whole plan
     * @param line line in the document, or row of the sheet, from 1; 0: there is none
     * @param column column, from 1; 0: there is none
     * @param message what is wrong
     */
    record Problem(String pointer, int line, int column, String message) {}
}
