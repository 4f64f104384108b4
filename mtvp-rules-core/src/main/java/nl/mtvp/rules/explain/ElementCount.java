package nl.mtvp.rules.explain;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the growth model: a kernel element in an MTVP year.
 *
 * @param element kernel element
 * @param year MTVP year, 1 or 2
 * @param requirements what the growth model asks here, with its outcome; empty: it asks nothing
 * @param findings the violations and open points of the year that concern the element, such as those of its choices
 * @param minimum the number of interventions that is asked; null: nothing is asked, or nothing in numbers
 * @param counted codes of the distinct items that count in this year, in alphabetical order
 * @param again those of {@code counted} that already counted in year 1, so that they are not extra
 * @param choices the choices of this element and year, in the order of the plan
 * @param credited the items that are credited
 */
public record ElementCount(
        KernelElement element,
        int year,
        List<RuleOutcome> requirements,
        List<Finding> findings,
        @Nullable Integer minimum,
        SortedSet<String> counted,
        Set<String> again,
        List<ChoiceStanding> choices,
        List<CreditedItem> credited) {

    /** Copies the collections. */
    public ElementCount {
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
        counted = Collections.unmodifiableSortedSet(new TreeSet<>(counted));
        again = Set.copyOf(again);
        choices = List.copyOf(choices);
        credited = List.copyOf(credited);
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
                || choices.stream().anyMatch(choice -> choice.standing() == Standing.COUNTED_FOR_THE_TIME_BEING)
                || credited.stream().anyMatch(CreditedItem::forTheTimeBeing);
    }
}
