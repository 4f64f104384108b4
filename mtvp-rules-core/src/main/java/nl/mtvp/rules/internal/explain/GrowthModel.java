package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.mtvp.rules.assessment.ChoiceFact;
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
import nl.mtvp.rules.report.RuleDescription;
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
        List<ElementCount> counts = new ArrayList<>();
        for (KernelElement element : KernelElement.values()) {
            List<Requirement> ofElement = new ArrayList<>(asked);
            ofElement.removeIf(requirement -> requirement.first().element() != element);
            counts.add(count(element, outcomes, ofElement));
        }
        return counts;
    }

    private ElementCount count(KernelElement element, List<RuleOutcome> outcomes, List<Requirement> asked) {
        SortedSet<String> counted = inspection.tally().items(year, element);
        Set<String> repeated = new HashSet<>(counted);
        repeated.retainAll(year == 1 ? Set.of() : inspection.tally().items(1, element));
        List<CreditedItem> credited = credited(element);
        List<RuleOutcome> outcomesOfAsked = new ArrayList<>(outcomes);
        outcomesOfAsked.removeIf(outcome -> !holds(asked, outcome.rule()));
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.removeIf(found -> found.element() != element || found.severity() == Severity.ADVICE);
        return ElementCount.of(element, year)
                .requirements(outcomesOfAsked)
                .findings(findings)
                .minimum(minimum(element, asked))
                .counted(counted)
                .again(repeated)
                .choices(choiceCounts(element, credited))
                .credited(credited)
                .build();
    }

    /** Returns whether a rule belongs to one of some requirements. */
    private static boolean holds(List<Requirement> requirements, RuleDescription rule) {
        for (Requirement requirement : requirements) {
            if (requirement.holds(rule)) {
                return true;
            }
        }
        return false;
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
        SortedSet<String> refusedBy = rules(contributions, Kind.REFUSE, choice);
        SortedSet<String> uncountedBy = rules(contributions, Kind.LEAVE_UNCOUNTED, choice);
        if (!refusedBy.isEmpty() || !uncountedBy.isEmpty()) {
            return refusedBy.isEmpty()
                    ? count(choice, ChoiceStatus.LEFT_UNCOUNTED, uncountedBy)
                    : count(choice, ChoiceStatus.REFUSED, refusedBy);
        }
        if (!counted.add(choice.getItem())) {
            return count(choice, ChoiceStatus.COUNTED_ALREADY, List.of());
        }
        SortedSet<String> openFor = rules(withheld, Kind.REFUSE, choice);
        openFor.addAll(rules(withheld, Kind.LEAVE_UNCOUNTED, choice));
        String pointer = "/choices/" + choice.getIndex();
        for (Finding found : open) {
            if (found.pointer().equals(pointer)) {
                openFor.add(found.rule());
            }
        }
        return count(
                choice, openFor.isEmpty() ? ChoiceStatus.COUNTED : ChoiceStatus.COUNTED_FOR_THE_TIME_BEING, openFor);
    }

    private static ChoiceCount count(PlannedChoice choice, ChoiceStatus status, Collection<String> by) {
        return new ChoiceCount(
                choice.getIndex(), choice.getItem(), !choice.isNewForPractice(), status, List.copyOf(by));
    }

    /** Returns the rules that made a contribution of a kind about a choice, in alphabetical order. */
    static SortedSet<String> rules(List<Contribution> contributions, Kind kind, ChoiceFact choice) {
        Integer index = choice.getIndex();
        SortedSet<String> rules = new TreeSet<>();
        for (Contribution made : contributions) {
            if (made.kind() == kind && index.equals(made.choice())) {
                rules.add(made.ruleId());
            }
        }
        return rules;
    }

    private List<CreditedItem> credited(KernelElement element) {
        Set<CreditedItem> credited = new LinkedHashSet<>();
        for (Contribution made : inspection.tally().contributions()) {
            if (made.kind() == Kind.CREDIT && made.years().contains(year) && made.element() == element) {
                String item = Objects.requireNonNull(made.item());
                credited.add(new CreditedItem(
                        item, made.ruleId(), !inspection.needs(made).isEmpty()));
            }
        }
        return List.copyOf(credited);
    }

    /**
     * Returns the minimum: the largest, if several rules ask. Only a finding holds it, so it is taken from judging the
     * plan without choices of the element.
     */
    private @Nullable Integer minimum(KernelElement element, List<Requirement> asked) {
        Integer minimum = null;
        if (!asked.isEmpty()) {
            for (Finding finding : withChoice.findingsWithout(choice -> choice.getElement() == element, year)) {
                if (finding.required() instanceof Integer required && holds(asked, finding.description())) {
                    minimum = minimum == null ? required : Integer.max(minimum, required);
                }
            }
        }
        return minimum;
    }
}
