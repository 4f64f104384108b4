package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.mtvp.rules.explain.ChoiceStanding;
import nl.mtvp.rules.explain.CreditedItem;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.Standing;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import org.jspecify.annotations.Nullable;

/** What counts for each kernel element in an MTVP year of a plan. */
final class GrowthModel {

    private final Trials trials;
    private final PracticePlan plan;
    private final int year;
    private final List<Contribution> contributions;
    private final List<@Nullable KernelElement> elements;

    GrowthModel(Trials trials, PracticePlan plan, int year, List<Contribution> contributions, List<@Nullable KernelElement> elements) {
        this.trials = trials;
        this.plan = plan;
        this.year = year;
        this.contributions = contributions;
        this.elements = elements;
    }

    /**
     * The cells of the growth model for the year.
     *
     * @param outcomes what came of the requirements
     */
    List<ElementCount> counts(List<RuleOutcome> outcomes) {
        List<Requirement> requirements = Requirement.of(trials);
        return Arrays.stream(KernelElement.values()).map(element -> {
            Set<String> ids = new HashSet<>();
            requirements.stream().filter(requirement -> requirement.isLive() && requirement.speaksIn(year)
                            && requirement.isOfGrowthModel() && requirement.first().element() == element)
                    .forEach(requirement -> ids.add(requirement.id()));
            return count(element, ids, outcomes);
        }).toList();
    }

    private ElementCount count(KernelElement element, Set<String> requirementIds, List<RuleOutcome> outcomes) {
        List<CreditedItem> credited = credited(element, year);
        SortedSet<String> counted = new TreeSet<>();
        credited.forEach(credit -> counted.add(credit.item()));
        List<ChoiceStanding> standings = standings(element, counted);
        Set<String> again = new HashSet<>(counted);
        again.retainAll(year == 1 ? Set.of() : countedInYear1(element));
        return new ElementCount(element, year, outcomes.stream().filter(outcome -> requirementIds.contains(outcome.id())).toList(),
                requirementIds.isEmpty() ? null : minimum(element, requirementIds), counted, again, standings, credited);
    }

    private List<ChoiceStanding> standings(KernelElement element, Set<String> counted) {
        List<ChoiceStanding> standings = new ArrayList<>();
        for (int i = 0; i < plan.choices().size(); i++) {
            Choice choice = plan.choices().get(i);
            if (choice.year() == year && elements.get(i) == element) {
                List<String> refusedBy = rules(Kind.REFUSE, i);
                List<String> uncountedBy = rules(Kind.LEAVE_UNCOUNTED, i);
                Standing standing = !refusedBy.isEmpty() ? Standing.REFUSED : !uncountedBy.isEmpty() ? Standing.LEFT_UNCOUNTED
                        : counted.add(choice.item()) ? Standing.COUNTED : Standing.COUNTED_ALREADY;
                standings.add(new ChoiceStanding(i, choice.item(), standing, refusedBy.isEmpty() ? uncountedBy : refusedBy));
            }
        }
        return standings;
    }

    private List<String> rules(Kind kind, int choice) {
        return contributions.stream().filter(made -> made.kind() == kind && Integer.valueOf(choice).equals(made.choice()))
                .map(Contribution::ruleId).distinct().sorted().toList();
    }

    private List<CreditedItem> credited(KernelElement element, int creditedYear) {
        return contributions.stream().filter(made -> made.kind() == Kind.CREDIT && made.years().contains(creditedYear))
                .map(made -> new CreditedItem(Objects.requireNonNull(made.item()), made.ruleId()))
                .filter(credit -> trials.region().menu().item(credit.item()).orElseThrow().element() == element).distinct().toList();
    }

    private Set<String> countedInYear1(KernelElement element) {
        return new GrowthModel(trials, plan, 1, contributions, elements).countedItems(element);
    }

    private Set<String> countedItems(KernelElement element) {
        Set<String> counted = new HashSet<>();
        credited(element, year).forEach(credit -> counted.add(credit.item()));
        standings(element, counted);
        return counted;
    }

    /** The minimum, as the rules name it for a plan without any choice of the element. */
    private @Nullable Integer minimum(KernelElement element, Set<String> requirementIds) {
        PracticePlan without = Blanking.of(plan, elements, candidate -> candidate == element);
        return trials.findings(without, year, YearExplainer.NO_HELP).stream()
                .filter(finding -> requirementIds.contains(finding.rule())).map(Finding::required)
                .filter(Integer.class::isInstance).map(Integer.class::cast).findFirst().orElse(null);
    }
}
