package nl.mtvp.rules.internal.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.MovedChoice;
import nl.mtvp.rules.explain.RescheduledChoice;
import nl.mtvp.rules.explain.TakenAsNew;
import nl.mtvp.rules.explain.TickedIntervision;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** A plan with some changes of its choices, and what is found in it. */
final class ChangedPlan {

    private final List<Change> changes;
    private final PracticePlan plan;
    private final List<@Nullable Integer> origins = new ArrayList<>();
    private final List<Finding> findings;
    private final Map<Spot, Finding> violations;

    /**
     * Changes a plan.
     *
     * @param handedIn the plan as it was handed in
     * @param changes the changes; a later change of a choice builds on the earlier ones
     * @param judge judges the changed plan
     */
    ChangedPlan(PracticePlan handedIn, List<Change> changes, Function<PracticePlan, List<Finding>> judge) {
        this.changes = changes;
        PracticePlan.Builder changed = handedIn.toBuilder().choices(choices(handedIn));
        for (Change change : changes) {
            if (change instanceof TickedIntervision ticked) {
                changed.intervision(ticked.form());
            }
        }
        plan = changed.build();
        findings = judge.apply(plan);
        violations = bySpot(Severity.VIOLATION);
    }

    private List<Choice> choices(PracticePlan handedIn) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < handedIn.choices().size(); i++) {
            Choice choice = handedIn.choices().get(i);
            for (Change change : changesOf(i)) {
                choice = choice == null ? null : changed(choice, change);
            }
            if (choice != null) {
                choices.add(choice);
                origins.add(i);
            }
        }
        for (Change change : changes) {
            if (change.index() == null && !(change instanceof TickedIntervision)) {
                choices.add(added(change, choices));
                origins.add(null);
            }
        }
        return choices;
    }

    private static @Nullable Choice changed(Choice choice, Change change) {
        if (change instanceof WithdrawnChoice) {
            return null;
        }
        if (change instanceof RescheduledChoice rescheduled) {
            return choice.toBuilder().plannedStart(rescheduled.after()).build();
        }
        if (change instanceof MovedChoice) {
            LocalDate day = change.plannedStart() == null ? choice.plannedStart() : change.plannedStart();
            ChoiceMode mode = change.year() == 1 ? ChoiceMode.NEW : choice.mode();
            return choice.toBuilder()
                    .year(change.year())
                    .mode(mode)
                    .plannedStart(day)
                    .build();
        }
        ChoiceMode mode = change instanceof TakenAsNew ? ChoiceMode.NEW : ChoiceMode.DEVELOP;
        return choice.toBuilder().mode(mode).basis(ChoiceBasis.NEW).build();
    }

    private static Choice added(Change change, List<Choice> choices) {
        if (change instanceof AddedChoice chosen) {
            return Choice.of(chosen.item(), chosen.year())
                    .plannedStart(chosen.plannedStart())
                    .build();
        }
        // An intervention outside the menu keeps the kernel element that the plan gives it.
        KernelElement element = choices.stream()
                .filter(choice -> choice.item().equals(change.item()))
                .map(Choice::element)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Choice.of(change.item(), change.year())
                .element(element)
                .mode(ChoiceMode.DEVELOP)
                .build();
    }

    private Map<Spot, Finding> bySpot(Severity severity) {
        Map<Spot, Finding> bySpot = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> bySpot.putIfAbsent(Spot.of(finding, origins), finding));
        return bySpot;
    }

    /** Returns the plan as changed. */
    PracticePlan plan() {
        return plan;
    }

    /** Returns the changes. */
    List<Change> changes() {
        return changes;
    }

    /** Returns the changes made to a choice that was handed in. */
    List<Change> changesOf(int origin) {
        return changes.stream()
                .filter(change -> change.index() != null && change.index() == origin)
                .toList();
    }

    /** Returns the position of each choice in the plan as it was handed in; null: it was added. */
    List<@Nullable Integer> origins() {
        return origins;
    }

    /** Returns whether a choice of year 1 begins an item: it is not known not to have been carried out. */
    static boolean begins(Choice choice, String item) {
        return choice.year() == 1 && choice.item().equals(item) && !Boolean.FALSE.equals(choice.carriedOut());
    }

    /** Returns whether a choice of year 2 develops an item further. */
    static boolean develops(Choice choice, String item) {
        return choice.year() == 2 && choice.item().equals(item) && choice.mode() == ChoiceMode.DEVELOP;
    }

    /** Returns whether a choice of year 1 begins an item. */
    boolean isBegun(String item) {
        return plan.choices().stream().anyMatch(choice -> begins(choice, item));
    }

    /** Returns the items that year 2 develops further and no choice of year 1 begins. */
    Set<String> notBegun() {
        return plan.choices().stream()
                .filter(choice -> develops(choice, choice.item()) && !isBegun(choice.item()))
                .map(Choice::item)
                .collect(Collectors.toSet());
    }

    /** Returns what is found in it. */
    List<Finding> findings() {
        return findings;
    }

    /** Returns the violations, in the order of the findings. */
    Map<Spot, Finding> violations() {
        return violations;
    }

    /** Returns the findings of a severity that another plan does not have. */
    List<Finding> beyond(ChangedPlan other, Severity severity) {
        Map<Spot, Finding> more = bySpot(severity);
        more.keySet().removeAll(other.bySpot(severity).keySet());
        return List.copyOf(more.values());
    }
}
