package nl.mtvp.rules.io;

import java.util.Set;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** A worked case: a plan, and exactly the findings that are expected in one of its MTVP years. */
public final class PlanCase {
    private final String rule;
    private final Severity severity;
    private final boolean raises;
    private final String description;
    private final int year;
    private final @Nullable Integer times;
    private final Set<String> readings;
    private final Set<String> violations;
    private final Set<String> open;
    private final Set<String> advice;
    private final PracticePlan plan;

    PlanCase(
            String rule,
            Severity severity,
            boolean raises,
            String description,
            int year,
            @Nullable Integer times,
            Set<String> readings,
            Set<String> violations,
            Set<String> open,
            Set<String> advice,
            PracticePlan plan) {
        this.rule = rule;
        this.severity = severity;
        this.raises = raises;
        this.description = description;
        this.year = year;
        this.times = times;
        this.readings = Set.copyOf(readings);
        this.violations = Set.copyOf(violations);
        this.open = Set.copyOf(open);
        this.advice = Set.copyOf(advice);
        this.plan = plan;
    }

    /** Returns the id of the rule that the case is about. */
    public String rule() {
        return rule;
    }

    /** Returns the severity of the finding that the case is about. */
    public Severity severity() {
        return severity;
    }

    /** Returns whether the rule reports that finding. */
    public boolean raises() {
        return raises;
    }

    /** Returns what the case shows, in a sentence. */
    public String description() {
        return description;
    }

    /**
     * Returns how often the rule reports in the year with the severity that the case is about; null: the case does not
     * say.
     */
    public @Nullable Integer times() {
        return times;
    }

    /** Returns the MTVP year that is judged, 1 or 2. */
    public int year() {
        return year;
    }

    /** Returns the names of the options under which the plan is judged; empty: the region's own. */
    public Set<String> readings() {
        return readings;
    }

    /** Returns the ids of all rules that report a violation. */
    public Set<String> violations() {
        return violations;
    }

    /** Returns the ids of all rules that report an open point. */
    public Set<String> open() {
        return open;
    }

    /** Returns the ids of all rules that report advice. */
    public Set<String> advice() {
        return advice;
    }

    /** Returns the plan. */
    public PracticePlan plan() {
        return plan;
    }

    @Override
    public String toString() {
        return rule + ": " + description;
    }
}
