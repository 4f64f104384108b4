package nl.mtvp.rules.internal.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Evidence;
import nl.mtvp.rules.explain.Inapplicability;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleDescription.Subject;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;

/** Explains one MTVP year of one plan. Used once, by one thread. */
final class YearExplainer {

    private static final String CHOICES = "/choices";
    private static final Comparator<RuleOutcome> ORDER = Comparator
            .comparing(RuleOutcome::element, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RuleOutcome::id).thenComparing(RuleOutcome::pointer);
    private static final Predicate<Contribution> ALL = contribution -> true;
    private static final Predicate<Contribution> NO_WAIVERS = contribution -> contribution.kind() != Kind.WAIVE;
    static final Predicate<Contribution> NO_HELP = NO_WAIVERS.and(contribution -> contribution.kind() != Kind.CREDIT);

    private final Trials trials;
    private final PracticePlan plan;
    private final YearReport report;
    private final int year;
    private final PlanProperties properties;
    private final List<Contribution> contributions;
    private final List<@Nullable KernelElement> elements;

    /**
     * Begins to explain.
     *
     * @param trials the rules of the plan's region
     * @param plan   the plan
     * @param report what was found in the year
     */
    YearExplainer(Trials trials, PracticePlan plan, YearReport report) {
        this.trials = trials;
        this.plan = plan;
        this.report = report;
        year = report.year();
        properties = new PlanProperties(trials.region(), plan);
        contributions = trials.contributions(plan);
        elements = trials.elements(plan);
    }

    YearExplanation explain() {
        if (report.fault() != null) {
            return new YearExplanation(year, List.of(), List.of());
        }
        List<RuleOutcome> outcomes = outcomes(requirement -> true);
        return new YearExplanation(year, outcomes, counts(outcomes));
    }

    /** The growth model alone. */
    List<ElementCount> growthModel() {
        return report.fault() != null ? List.of() : counts(outcomes(Requirement::isOfGrowthModel));
    }

    private List<ElementCount> counts(List<RuleOutcome> outcomes) {
        return new GrowthModel(trials, plan, year, contributions, elements).counts(outcomes);
    }

    private List<RuleOutcome> outcomes(Predicate<Requirement> which) {
        return Requirement.of(trials).stream().filter(which).flatMap(requirement -> outcomes(requirement).stream()).sorted(ORDER).toList();
    }

    private List<RuleOutcome> outcomes(Requirement requirement) {
        if (!requirement.isLive()) {
            return List.of(notApplicable(requirement, Inapplicability.OTHER_READING));
        }
        if (!requirement.speaksIn(year)) {
            return List.of(notApplicable(requirement, Inapplicability.OTHER_YEAR));
        }
        if (requirement.subject() == Subject.YEAR) {
            return List.of(outcome(requirement, null));
        }
        List<RuleOutcome> ofChoices = subjects(requirement).mapToObj(index -> outcome(requirement, index)).toList();
        List<RuleOutcome> told = requirement.namesItems() ? ofChoices : ofChoices.stream().filter(RuleOutcome::isApplicable).toList();
        return told.isEmpty() ? List.of(notApplicable(requirement, Inapplicability.NOT_CHOSEN)) : told;
    }

    private IntStream subjects(Requirement requirement) {
        boolean earlier = requirement.subject() == Subject.EARLIER_CHOICE;
        return IntStream.range(0, plan.choices().size()).filter(index -> {
            Choice choice = plan.choices().get(index);
            return (earlier ? choice.year() < year : choice.year() == year) && requirement.isAbout(choice, elements.get(index));
        });
    }

    private RuleOutcome outcome(Requirement requirement, @Nullable Integer choice) {
        String pointer = requirement.first().pointer() != null ? requirement.first().pointer() : CHOICES + "/" + choice;
        Place place = new Place(requirement, choice, pointer);
        List<PlanProperty> missing = Stream.concat(requirement.needs().stream(), requirement.givens().stream())
                .map(need -> properties.find(need, choice)).filter(property -> property.isMissingIn(plan)).toList();
        Finding finding = report.findings().stream()
                .filter(found -> found.rule().equals(requirement.id()) && found.pointer().equals(pointer)).findFirst().orElse(null);
        if (finding != null) {
            Inquiry.Supplied supplied = inquiry(place, ALL).supply(missing);
            return new RuleOutcome(finding.description(), year, pointer, finding.element(), finding.item(),
                    finding.severity() == Severity.VIOLATION ? Outcome.VIOLATED : Outcome.ADVISED, finding, evidence(place),
                    supplied.always() ? List.of() : supplied.decisive(), List.of(), null);
        }
        if (choice == null) {
            RuleDescription waived = inquiry(place, NO_WAIVERS).raisedBy(plan);
            if (waived != null) {
                return waived(place, waived, Kind.WAIVE);
            }
        }
        Judged judged = judge(place, ALL, missing);
        if (judged.outcome() != Outcome.NOT_APPLICABLE) {
            return outcome(place, judged.rule(), judged.outcome(), judged.outcome() == Outcome.MET ? evidence(place) : List.of(),
                    judged.missing(), List.of(), null);
        }
        boolean credited = choice != null && judge(place, NO_HELP, missing).outcome() != Outcome.NOT_APPLICABLE;
        return credited ? waived(place, judged.rule(), Kind.CREDIT) : inapplicable(place);
    }

    /** What became of a requirement that found nothing, under some contributions. */
    private Judged judge(Place place, Predicate<Contribution> made, List<PlanProperty> missing) {
        Inquiry inquiry = inquiry(place, made);
        if (!missing.isEmpty()) {
            Inquiry.Supplied supplied = inquiry.supply(missing);
            if (supplied.raisedBy() != null) {
                return new Judged(supplied.raisedBy(), Outcome.UNKNOWN, supplied.decisive());
            }
        }
        List<PlanProperty> known = known(place, place.requirement().needs());
        RuleDescription raisedBy = known.isEmpty() ? null : inquiry.raisedByVarying(known);
        if (raisedBy != null) {
            return new Judged(raisedBy, Outcome.MET, List.of());
        }
        RuleDescription met = place.requirement().needs().isEmpty() ? metUnlessRaised(place) : null;
        return met != null && inquiry.raisedByVarying(known(place, place.requirement().givens())) == null
                ? new Judged(met, Outcome.MET, List.of())
                : new Judged(place.requirement().first(), Outcome.NOT_APPLICABLE, List.of());
    }

    /**
     * Without facts that decide it: a requirement is met that speaks of fewer choices, and an advice has no occasion unless its element is chosen.
     * Returns the rule that would speak; null: none would.
     */
    private @Nullable RuleDescription metUnlessRaised(Place place) {
        RuleDescription first = place.requirement().first();
        KernelElement element = first.element();
        if (place.choice() != null || element == null) {
            return place.requirement().canBeViolated() ? first : null;
        }
        if (place.requirement().canBeViolated()) {
            Inquiry inquiry = inquiry(place, NO_HELP);
            // This year's choices first: without those of year 1, another rule of the requirement may be the one that speaks.
            return Stream.of(Blanking.inYear(plan, elements, element, year), Blanking.of(plan, elements, candidate -> candidate == element),
                            Blanking.of(plan, elements, candidate -> candidate != element))
                    .map(inquiry::raisedBy).filter(Objects::nonNull).findFirst().orElse(null);
        }
        boolean chosen = IntStream.range(0, elements.size()).anyMatch(i -> elements.get(i) == element && plan.choices().get(i).year() == year);
        return chosen ? first : null;
    }

    private RuleOutcome waived(Place place, RuleDescription rule, Kind kind) {
        KernelElement element = rule.element();
        List<String> by = contributions.stream()
                .filter(made -> made.kind() == kind && made.years().contains(year))
                .filter(made -> kind == Kind.CREDIT ? plan.choices().get(Objects.requireNonNull(place.choice())).item().equals(made.item())
                        : element == null || element == KernelElement.PC || element == made.element())
                .map(Contribution::ruleId).distinct().sorted().toList();
        return outcome(place, rule, Outcome.WAIVED, List.of(), List.of(), by, null);
    }

    private RuleOutcome inapplicable(Place place) {
        if (place.choice() == null) {
            KernelElement element = place.requirement().first().element();
            boolean chosen = element == null || elements.contains(element);
            return outcome(place, place.requirement().first(), Outcome.NOT_APPLICABLE, List.of(), List.of(), List.of(),
                    chosen ? Inapplicability.CIRCUMSTANCES : Inapplicability.NOT_CHOSEN);
        }
        List<String> refusedBy = contributions.stream()
                .filter(made -> made.kind() == Kind.REFUSE && place.choice().equals(made.choice()))
                .map(Contribution::ruleId).distinct().sorted().toList();
        Inapplicability because = !refusedBy.isEmpty() ? Inapplicability.CHOICE_REFUSED
                : plan.choices().get(place.choice()).mode() == ChoiceMode.DEVELOP ? Inapplicability.DEVELOPED_FURTHER
                : Inapplicability.CIRCUMSTANCES;
        return outcome(place, place.requirement().first(), Outcome.NOT_APPLICABLE, List.of(), List.of(), refusedBy, because);
    }

    private RuleOutcome notApplicable(Requirement requirement, Inapplicability because) {
        String pointer = requirement.first().pointer() == null ? CHOICES : requirement.first().pointer();
        return new RuleOutcome(requirement.first(), year, pointer, requirement.first().element(), null, Outcome.NOT_APPLICABLE, null,
                List.of(), List.of(), List.of(), because);
    }

    private RuleOutcome outcome(Place place, RuleDescription rule, Outcome outcome, List<Evidence> evidence, List<String> missing,
            List<String> by, @Nullable Inapplicability because) {
        Integer choice = place.choice();
        return new RuleOutcome(rule, year, place.pointer(), rule.element() != null || choice == null ? rule.element() : elements.get(choice),
                choice == null ? null : plan.choices().get(choice).item(), outcome, null, evidence, missing, by, because);
    }

    private Inquiry inquiry(Place place, Predicate<Contribution> made) {
        return new Inquiry(trials, plan, year, made, place.requirement().id(), place.pointer());
    }

    private List<PlanProperty> known(Place place, Collection<String> names) {
        return names.stream().map(name -> properties.find(name, place.choice())).filter(property -> !property.isMissingIn(plan)).toList();
    }

    private List<Evidence> evidence(Place place) {
        Requirement requirement = place.requirement();
        return Stream.concat(known(place, requirement.needs()).stream(), known(place, requirement.givens()).stream())
                .map(property -> new Evidence(property.pointer(), codes(Objects.requireNonNull(property.in(plan))))).toList();
    }

    private static Object codes(Object value) {
        return !(value instanceof List<?> list) ? value : list.stream().map(element -> element instanceof PriorTraining training
                ? training.training() : element instanceof ProgrammeParticipation programme ? programme.code() : element).toList();
    }

    private record Judged(RuleDescription rule, Outcome outcome, List<String> missing) {
    }

    /** Where a requirement is looked at: a choice, or the year. */
    private record Place(Requirement requirement, @Nullable Integer choice, String pointer) {
    }
}
