package nl.mtvp.rules.command.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.explain.ChoiceCount;
import nl.mtvp.rules.explain.ChoiceStatus;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ReadingInForce;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** Puts the growth model of explained plans into words. */
public final class GrowthCards {

    /** Id of the rule that only limits what expansion of staff counts for; a rule that asks for it says more. */
    private static final String NEVER_ALONE = "L-PC-ALONE";

    private final ReportWords words;
    private final Texts texts;

    /** Makes it for some words. */
    public GrowthCards(ReportWords words) {
        this.words = words;
        texts = words.texts();
    }

    /**
     * Returns the card of a plan. Both years have a column, whether they were judged or not.
     *
     * @param report how the plan was judged
     * @param growthModel what counts in the years that could be judged
     */
    public GrowthCard of(ValidationReport report, List<ElementCount> growthModel) {
        return new GrowthCard(
                Stream.of(1, 2)
                        .map(number -> new GrowthCard.Year(
                                texts.get("year", number),
                                words.period(report.plan().startDate(), number)))
                        .toList(),
                Arrays.stream(KernelElement.values())
                        .map(element -> new GrowthCard.Row(
                                element.name(),
                                words.element(element),
                                Stream.of(1, 2)
                                        .map(number -> cell(report, growthModel, number, element))
                                        .toList()))
                        .toList(),
                legend(report, growthModel));
    }

    /** Finding the titles builds the rules of every region, so it is done only for a card that needs one. */
    private List<String> legend(ValidationReport report, List<ElementCount> growthModel) {
        Set<String> ids = new HashSet<>();
        for (ElementCount count : growthModel) {
            ids.addAll(count.waivedBy());
            count.credited().forEach(credit -> ids.add(credit.by()));
            count.choices().forEach(choice -> ids.addAll(choice.by()));
        }
        report.findings().forEach(finding -> ids.remove(finding.rule()));
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<ReadingOption> readings =
                report.readings().stream().map(ReadingInForce::option).collect(Collectors.toSet());
        return words.validator().qualifyingRules().stream()
                .filter(rule -> ids.contains(rule.id())
                        && report.ruleSets().contains(rule.ruleSet())
                        && (rule.options().isEmpty() || rule.options().stream().anyMatch(readings::contains)))
                .map(rule -> rule.id() + ": " + rule.title(texts.language()) + ".")
                .toList();
    }

    private GrowthCard.Cell cell(
            ValidationReport report, List<ElementCount> growthModel, int number, KernelElement element) {
        return growthModel.stream()
                .filter(candidate -> candidate.year() == number && candidate.element() == element)
                .findFirst()
                .map(known -> cell(report.plan(), known))
                .orElseGet(() -> unknown(report.year(number) != null));
    }

    private GrowthCard.Cell unknown(boolean failed) {
        return new GrowthCard.Cell(
                failed ? Sign.UNKNOWN : Sign.NOTHING,
                texts.get(failed ? "verdict.NOT_JUDGED" : "card.notJudged"),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private GrowthCard.Cell cell(PracticePlan plan, ElementCount count) {
        RuleOutcome requirement = count.requirements().stream()
                .filter(RuleOutcome::isApplicable)
                .min(Comparator.comparing(RuleOutcome::outcome)
                        .thenComparing(rule -> rule.id().equals(NEVER_ALONE)))
                .orElse(null);
        List<GrowthCard.Item> uncounted = count.choices().stream()
                .filter(choice -> !choice.status().isCounted())
                .map(choice -> item(plan, choice.item(), uncounted(choice), choice.by()))
                .toList();
        return new GrowthCard.Cell(
                Sign.of(count.outcome()),
                status(count),
                by(count, requirement),
                asked(count, requirement),
                counting(plan, count),
                uncounted,
                needed(plan, count, requirement));
    }

    private String status(ElementCount count) {
        Outcome outcome = count.outcome();
        if (outcome == null) {
            return texts.get(count.element() == KernelElement.PC ? "card.voluntary" : "card.notAsked");
        }
        boolean waivedForNow = outcome == Outcome.WAIVED && count.isForTheTimeBeing();
        return texts.get(waivedForNow ? "card.waivedForNow" : "card.outcome." + outcome);
    }

    /** Returns the rules that cause the status: those of the requirement, unless something else was found. */
    private static List<String> by(ElementCount count, @Nullable RuleOutcome requirement) {
        if (requirement != null && requirement.outcome() == count.outcome()) {
            return requirement.by();
        }
        Severity weighing = count.outcome() == Outcome.VIOLATED ? Severity.VIOLATION : Severity.OPEN;
        return count.findings().stream()
                .filter(finding -> finding.severity() == weighing)
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    /**
     * Returns what the rule asks that applies here, or would. A rule without words of its own asks for its minimum; one
     * of a region that makes expansion of staff compulsory is told by its title. Where something else is not in order,
     * so that the status does not say so, it is followed by what waives it.
     */
    private @Nullable String asked(ElementCount count, @Nullable RuleOutcome requirement) {
        String asked = requirement == null ? null : inWords(count, requirement);
        if (asked == null || requirement.outcome() != Outcome.WAIVED || count.outcome() == Outcome.WAIVED) {
            return asked;
        }
        String waived = texts.get(requirement.missing().isEmpty() ? "card.outcome.WAIVED" : "card.waivedForNow");
        return asked + ", " + waived + " (" + String.join("; ", requirement.by()) + ")";
    }

    private @Nullable String inWords(ElementCount count, RuleOutcome requirement) {
        String variant = requirement.rule().variant();
        Integer minimum = count.minimum();
        String asked = texts.find("asked." + requirement.id() + (variant == null ? "" : "." + variant), minimum);
        if (asked == null && minimum != null) {
            return texts.get("asked.minimum", minimum);
        }
        return asked == null && count.element() == KernelElement.PC
                ? requirement.rule().title(texts.language())
                : asked;
    }

    private List<GrowthCard.Item> counting(PracticePlan plan, ElementCount count) {
        List<GrowthCard.Item> counting = new ArrayList<>();
        count.credited().forEach(credit -> {
            List<String> remarks = new ArrayList<>(List.of(texts.get("card.credited")));
            if (credit.forTheTimeBeing()) {
                remarks.add(texts.get("card.forNow"));
            }
            if (count.again().contains(credit.item())) {
                remarks.add(texts.get("card.again"));
            }
            counting.add(item(plan, credit.item(), remarks, List.of(credit.by())));
        });
        count.choices().stream().filter(choice -> choice.status().isCounted()).forEach(choice -> {
            List<String> remarks = new ArrayList<>();
            if (choice.followUp()) {
                remarks.add(texts.get("card.developed"));
            } else if (count.again().contains(choice.item())) {
                remarks.add(texts.get("card.again"));
            }
            if (choice.status() == ChoiceStatus.COUNTED_FOR_THE_TIME_BEING) {
                remarks.add(texts.get("card.forNow"));
            }
            counting.add(item(plan, choice.item(), remarks, choice.by()));
        });
        return counting;
    }

    private List<String> uncounted(ChoiceCount choice) {
        return choice.status() == ChoiceStatus.COUNTED_ALREADY ? List.of(texts.get("card.twice")) : List.of();
    }

    private GrowthCard.Item item(PracticePlan plan, String code, List<String> remarks, List<String> by) {
        return new GrowthCard.Item(
                code,
                Optional.ofNullable(words.onMenu(plan, code))
                        .map(MenuItem::title)
                        .orElse(null),
                remarks,
                by);
    }

    /** Returns a number of items, or the items themselves. */
    private @Nullable String needed(PracticePlan plan, ElementCount count, @Nullable RuleOutcome requirement) {
        Finding finding = requirement == null ? null : requirement.finding();
        if (finding == null && requirement != null && requirement.outcome() == Outcome.VIOLATED) {
            // The finding of another rule replaces its own: there are no choices at all.
            return count.minimum() == null ? null : String.valueOf(count.minimum());
        }
        if (finding == null || finding.required() == null) {
            return null;
        }
        if (finding.required() instanceof Collection<?> codes) {
            return texts.language()
                    .inWords(codes.stream()
                            .map(code -> words.item(plan, String.valueOf(code)))
                            .toList());
        }
        return finding.observed() instanceof Integer observed && finding.required() instanceof Integer required
                ? String.valueOf(required - observed)
                : Objects.requireNonNull(texts.language().inWords(finding.required()));
    }
}
