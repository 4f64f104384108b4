package nl.mtvp.rules.explain;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** One cell of the growth model: a kernel element in an MTVP year. */
public final class ElementCount {
    private final KernelElement element;
    private final int year;
    private final List<RuleOutcome> requirements;
    private final List<Finding> findings;
    private final @Nullable Integer minimum;
    private final SortedSet<String> counted;
    private final Set<String> again;
    private final List<ChoiceCount> choices;
    private final List<CreditedItem> credited;

    private ElementCount(Builder builder) {
        element = builder.element;
        year = builder.year;
        requirements = List.copyOf(builder.requirements);
        findings = List.copyOf(builder.findings);
        minimum = builder.minimum;
        counted = Collections.unmodifiableSortedSet(new TreeSet<>(builder.counted));
        again = Set.copyOf(builder.again);
        choices = List.copyOf(builder.choices);
        credited = List.copyOf(builder.credited);
    }

    /**
     * Returns a builder for a cell in which nothing is asked and nothing counts yet.
     *
     * @param element kernel element
     * @param year MTVP year, 1 or 2
     */
    public static Builder of(KernelElement element, int year) {
        return new Builder(element, year);
    }

    /** Returns the kernel element. */
    public KernelElement element() {
        return element;
    }

    /** Returns the MTVP year, 1 or 2. */
    public int year() {
        return year;
    }

    /** Returns what the growth model asks here, with its outcome; empty: it asks nothing. */
    public List<RuleOutcome> requirements() {
        return requirements;
    }

    /** Returns the violations and open points of the year that concern the element, such as those of its choices. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the number of interventions that is asked; null: nothing is asked, or nothing in numbers. */
    public @Nullable Integer minimum() {
        return minimum;
    }

    /** Returns the codes of the distinct items that count in this year, in alphabetical order. */
    public SortedSet<String> counted() {
        return counted;
    }

    /** Returns those of {@link #counted} that already counted in year 1, so that they are not extra. */
    public Set<String> again() {
        return again;
    }

    /** Returns the choices of this element and year, in the order of the plan. */
    public List<ChoiceCount> choices() {
        return choices;
    }

    /** Returns the items that are credited. */
    public List<CreditedItem> credited() {
        return credited;
    }

    /**
     * Returns the outcome that weighs most, of the requirements and the findings: an element with a violation or an
     * open point is never {@code MET}.
     *
     * @return the outcome; null: the growth model asks nothing here, and there are no findings
     */
    public @Nullable Outcome outcome() {
        Stream<Outcome> found =
                findings.stream().map(finding -> finding.severity() == Severity.OPEN ? Outcome.OPEN : Outcome.VIOLATED);
        Stream<Outcome> asked =
                requirements.stream().filter(RuleOutcome::isApplicable).map(RuleOutcome::outcome);
        return Stream.concat(found, asked).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Returns the ids of the rules that waive a requirement, in alphabetical order; empty: none is waived. */
    public List<String> waivedBy() {
        return requirements.stream()
                .filter(requirement -> requirement.outcome() == Outcome.WAIVED)
                .flatMap(requirement -> requirement.by().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns whether something unknown can still take away what counts, is credited or is waived. */
    public boolean isForTheTimeBeing() {
        return requirements.stream()
                        .anyMatch(asked -> asked.outcome() == Outcome.WAIVED
                                && !asked.missing().isEmpty())
                || choices.stream().anyMatch(choice -> choice.status() == ChoiceStatus.COUNTED_FOR_THE_TIME_BEING)
                || credited.stream().anyMatch(CreditedItem::forTheTimeBeing);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(element, year, requirements, findings, minimum, counted, again, choices, credited);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof ElementCount that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return element + " in year " + year + ": " + outcome();
    }

    /** Collects what is known of a cell; not safe for use by several threads. */
    public static final class Builder {
        private final KernelElement element;
        private final int year;
        private List<RuleOutcome> requirements = List.of();
        private List<Finding> findings = List.of();
        private @Nullable Integer minimum;
        private SortedSet<String> counted = Collections.emptySortedSet();
        private Set<String> again = Set.of();
        private List<ChoiceCount> choices = List.of();
        private List<CreditedItem> credited = List.of();

        private Builder(KernelElement element, int year) {
            this.element = Objects.requireNonNull(element, "element");
            this.year = year;
        }

        /** See {@link ElementCount#requirements()}. */
        public Builder requirements(List<RuleOutcome> value) {
            requirements = value;
            return this;
        }

        /** See {@link ElementCount#findings()}. */
        public Builder findings(List<Finding> value) {
            findings = value;
            return this;
        }

        /** See {@link ElementCount#minimum()}. */
        public Builder minimum(@Nullable Integer value) {
            minimum = value;
            return this;
        }

        /** See {@link ElementCount#counted()}. */
        public Builder counted(SortedSet<String> value) {
            counted = value;
            return this;
        }

        /** See {@link ElementCount#again()}. */
        public Builder again(Set<String> value) {
            again = value;
            return this;
        }

        /** See {@link ElementCount#choices()}. */
        public Builder choices(List<ChoiceCount> value) {
            choices = value;
            return this;
        }

        /** See {@link ElementCount#credited()}. */
        public Builder credited(List<CreditedItem> value) {
            credited = value;
            return this;
        }

        /** Builds the cell from what was collected so far. */
        public ElementCount build() {
            return new ElementCount(this);
        }
    }
}
