package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.explain.ChoiceCount;
import nl.mtvp.rules.explain.ChoiceStatus;
import nl.mtvp.rules.explain.CreditedItem;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.internal.engine.Inspection;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** Determines what counts for each kernel element in an MTVP year of a plan. */
final class GrowthModel {

    private final Inspection inspection;
    private final Inspection withChoice;
    private final YearReport report;
    private final int year;
    private final List<Contribution> withheld;
    private final List<Finding> open;

    /**
     * Creates a growth model.
     *
     * @param inspection a look into the judgement
     * @param withChoice the same for the plan with a choice added that belongs to no kernel element
     * @param report what was found in the year
     */
    GrowthModel(Inspection inspection, Inspection withChoice, YearReport report) {
        this.inspection = inspection;
        this.withChoice = withChoice;
        this.report = report;
        year = report.year();
        withheld = inspection.withheld();
        open = report.findings(Severity.OPEN);
    }

    /**
     * Returns the cells of the growth model for the year.
     *
     * @param asked what the growth model asks in the year under the readings in force
     * @param outcomes the outcomes of these requirements, and perhaps of others
     */
    List<ElementCount> counts(List<Requirement> asked, List<RuleOutcome> outcomes) {
        return Arrays.stream(KernelElement.values())
                .map(element -> count(
                        element,
                        outcomes,
                        asked.stream()
                                .filter(requirement -> requirement.first().element() == element)
                                .toList()))
                .toList();
    }

    private ElementCount count(KernelElement element, List<RuleOutcome> outcomes, List<Requirement> asked) {
        List<String> keys = asked.stream().map(Requirement::key).toList();
        SortedSet<String> counted = inspection.tally().items(year, element);
        Set<String> repeated = new HashSet<>(counted);
        repeated.retainAll(year == 1 ? Set.of() : inspection.tally().items(1, element));
        List<CreditedItem> credited = credited(element);
        return ElementCount.of(element, year)
                .requirements(outcomes.stream()
                        .filter(outcome -> keys.contains(Requirement.key(outcome.rule())))
                        .toList())
                .findings(report.findings().stream()
                        .filter(found -> found.element() == element && found.severity() != Severity.ADVICE)
                        .toList())
                .minimum(minimum(element, keys))
                .counted(counted)
                .again(repeated)
                .choices(choiceCounts(element, credited))
                .credited(credited)
                .build();
    }

    private List<ChoiceCount> choiceCounts(KernelElement element, List<CreditedItem> credited) {
        Set<String> counted = new HashSet<>();
        credited.forEach(credit -> counted.add(credit.item()));
        List<ChoiceCount> choiceCounts = new ArrayList<>();
        for (PlannedChoice choice : inspection.choices()) {
            if (choice.getChoiceYear() == year && choice.getElement() == element) {
                choiceCounts.add(count(choice, counted));
            }
        }
        return choiceCounts;
    }

    private ChoiceCount count(PlannedChoice choice, Set<String> counted) {
        List<Contribution> contributions = inspection.tally().contributions();
        List<String> refusedBy =
                rules(contributions, Kind.REFUSE, choice).distinct().sorted().toList();
        List<String> uncountedBy = rules(contributions, Kind.LEAVE_UNCOUNTED, choice)
                .distinct()
                .sorted()
                .toList();
        if (!refusedBy.isEmpty() || !uncountedBy.isEmpty()) {
            return refusedBy.isEmpty()
                    ? count(choice, ChoiceStatus.LEFT_UNCOUNTED, uncountedBy)
                    : count(choice, ChoiceStatus.REFUSED, refusedBy);
        }
        if (!counted.add(choice.getItem())) {
            return count(choice, ChoiceStatus.COUNTED_ALREADY, List.of());
        }
        Stream<String> doubtfulFor =
                Stream.of(Kind.REFUSE, Kind.LEAVE_UNCOUNTED).flatMap(kind -> rules(withheld, kind, choice));
        List<String> openFor = Stream.concat(openPoints(choice), doubtfulFor)
                .distinct()
                .sorted()
                .toList();
        return count(
                choice, openFor.isEmpty() ? ChoiceStatus.COUNTED : ChoiceStatus.COUNTED_FOR_THE_TIME_BEING, openFor);
    }

    private static ChoiceCount count(PlannedChoice choice, ChoiceStatus status, List<String> by) {
        return new ChoiceCount(choice.getIndex(), choice.getItem(), !choice.isNewForPractice(), status, by);
    }

    private Stream<String> openPoints(PlannedChoice choice) {
        String pointer = "/choices/" + choice.getIndex();
        return open.stream().filter(found -> found.pointer().equals(pointer)).map(Finding::rule);
    }

    private static Stream<String> rules(List<Contribution> contributions, Kind kind, PlannedChoice choice) {
        Integer index = choice.getIndex();
        return contributions.stream()
                .filter(made -> made.kind() == kind && index.equals(made.choice()))
                .map(Contribution::ruleId);
    }

    private List<CreditedItem> credited(KernelElement element) {
        return inspection.tally().contributions().stream()
                .filter(made -> made.kind() == Kind.CREDIT && made.years().contains(year) && made.element() == element)
                .map(made -> new CreditedItem(
                        Objects.requireNonNull(made.item()),
                        made.ruleId(),
                        !inspection.needs(made).isEmpty()))
                .distinct()
                .toList();
    }

    /**
     * Returns the minimum: the largest, if several rules ask. Only a finding holds it, so it is taken from judging the
     * plan without choices of the element.
     */
    private @Nullable Integer minimum(KernelElement element, List<String> keys) {
        return keys.isEmpty()
                ? null
                : withChoice.findingsWithout(choice -> choice.getElement() == element, year).stream()
                        .filter(finding -> keys.contains(Requirement.key(finding.description())))
                        .map(Finding::required)
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
