package nl.mtvp.rules.internal.explain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;

/** The menu items that can be proposed to one practice. */
final class Offer {

    private final Trials trials;
    private final PracticePlan plan;
    private final Menu menu;
    private final Set<MenuItem> items = new LinkedHashSet<>();
    private final Set<String> withheld = new HashSet<>();

    /**
     * Creates the offer to a practice.
     *
     * @param trials the rules
     * @param plan its plan as it was handed in
     */
    Offer(Trials trials, PracticePlan plan) {
        this.trials = trials;
        this.plan = plan;
        menu = trials.region().menu();
        plan.choices().forEach(this::putMeantFirst);
        items.addAll(menu.items());
        withholdWhatOthersRefused();
        List<PriorTraining> trainings = plan.practice().priorTrainings();
        if (trainings != null) {
            trainings.forEach(this::withholdWhatWasFollowed);
        }
    }

    private void putMeantFirst(Choice choice) {
        boolean unknown = menu.item(choice.item()) == null && !choice.isAddition() && !choice.isStaffExpansion();
        MenuItem meant = unknown ? menu.nearest(choice.item()) : null;
        if (meant != null) {
            items.add(meant);
        }
    }

    /**
     * Withholds an item that the menu offers and the rules refuse: this depends on others, as a draw does, and will not
     * change.
     */
    private void withholdWhatOthersRefused() {
        for (Contribution made : contributions(plan)) {
            if (made.kind() == Kind.REFUSE && made.choice() != null) {
                Choice refused = plan.choices().get(made.choice());
                MenuItem item = menu.item(refused.item());
                boolean offered = item != null
                        && item.years().contains(refused.year())
                        && (refused.element() == null || refused.element() == item.element());
                if (offered && refused.basis() == ChoiceBasis.NEW) {
                    withheld.add(refused.item());
                }
            }
        }
    }

    private void withholdWhatWasFollowed(PriorTraining prior) {
        menu.items().stream()
                .filter(item -> prior.training().equals(item.training()) && !mayRestOnTraining(item))
                .forEach(item -> withheld.add(item.code()));
    }

    /**
     * Returns whether an earlier training may be put forward for an item, so that who followed it can still choose the
     * item.
     */
    private boolean mayRestOnTraining(MenuItem item) {
        int year = item.years().contains(1) ? 1 : 2;
        Choice puttingForward =
                Choice.of(item.code(), year).basis(ChoiceBasis.PRIOR_TRAINING).build();
        return contributions(plan.toBuilder().choices(List.of(puttingForward)).build()).stream()
                .allMatch(made -> made.choice() == null);
    }

    private List<Contribution> contributions(PracticePlan of) {
        return trials.inspect(of).tally().contributions();
    }

    /** Returns whether an item can be proposed. */
    boolean holds(String item) {
        return !withheld.contains(item);
    }

    /** Returns the items of the menu: first those that an unknown code of the plan resembles, then the others. */
    Set<MenuItem> items() {
        return items;
    }

    /** Returns the forms of intervision that a plan of the region can name. */
    List<IntervisionForm> intervisionForms() {
        return trials.region().intervisionForms();
    }

    /** Returns the menu of the region. */
    Menu menu() {
        return menu;
    }
}
