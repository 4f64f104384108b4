package nl.mtvp.rules.io;

import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.PlanProblem;
import org.jspecify.annotations.Nullable;

/** One plan of an input: accepted or refused. */
public sealed interface PlanEntry {

    /**
     * Returns where the plan came from: the input's name, followed by {@code #line} (from 1) or {@code #index} (from 0)
     * if it holds several plans.
     */
    String origin();

    /** A plan that was not refused. */
    final class Accepted implements PlanEntry {

        private final String origin;
        private final PracticePlan plan;
        private final @Nullable Region region;
        private final Json.@Nullable Obj document;

        /**
         * Creates an entry for a plan that a program built. It is checked when it is judged.
         *
         * @param origin where it came from
         * @param plan the plan
         */
        public Accepted(String origin, PracticePlan plan) {
            this(origin, plan, null, null);
        }

        Accepted(String origin, PracticePlan plan, @Nullable Region region, Json.@Nullable Obj document) {
            this.origin = Objects.requireNonNull(origin, "origin");
            this.plan = Objects.requireNonNull(plan, "plan");
            this.region = region;
            this.document = document;
        }

        @Override
        public String origin() {
            return origin;
        }

        /** Returns the plan. */
        public PracticePlan plan() {
            return plan;
        }

        /**
         * Returns the region that judges the plan, against which it was checked when it was read; null: it was not
         * checked yet.
         */
        public @Nullable Region region() {
            return region;
        }

        /**
         * Returns where a value of the plan is in its document. If it is absent, the place is that of the object that
         * lacks it.
         *
         * @param pointer JSON pointer of the value
         * @return null: the plan was not read from a document
         */
        public @Nullable Place place(String pointer) {
            return document == null ? null : Pointers.follow(document, pointer).value();
        }
    }

    /**
     * A plan that was refused.
     *
     * @param origin where it came from
     * @param problems the reasons, in the order of the document; at least one, and not all if there are more than a
     *     hundred
     */
    record Refused(String origin, List<PlanProblem> problems) implements PlanEntry {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
