package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** Plans without the choices of some kernel elements, yet not without any choice: a plan without choices is judged by another rule. */
final class Blanking {

    /** Code of no item: a choice of it belongs to no kernel element. */
    private static final String NO_ITEM = "-";

    private Blanking() {
    }

    /**
     * A plan in which the choices of some kernel elements have no item.
     *
     * @param plan     the plan
     * @param elements kernel elements of its choices
     * @param blank    the kernel elements to blank
     */
    static PracticePlan of(PracticePlan plan, List<@Nullable KernelElement> elements, Predicate<@Nullable KernelElement> blank) {
        return of(plan, index -> blank.test(elements.get(index)));
    }

    /**
     * A plan in which the choices of one kernel element have no item in one MTVP year.
     *
     * @param plan     the plan
     * @param elements kernel elements of its choices
     * @param element  the kernel element to blank
     * @param year     the year to blank it in
     */
    static PracticePlan inYear(PracticePlan plan, List<@Nullable KernelElement> elements, KernelElement element, int year) {
        return of(plan, index -> elements.get(index) == element && plan.choices().get(index).year() == year);
    }

    private static PracticePlan of(PracticePlan plan, IntPredicate blank) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < plan.choices().size(); i++) {
            Choice choice = plan.choices().get(i);
            choices.add(blank.test(i) ? Choice.of(NO_ITEM, choice.year()).build() : choice);
        }
        choices.add(Choice.of(NO_ITEM, 1).build());
        return plan.toBuilder().choices(choices).build();
    }
}
