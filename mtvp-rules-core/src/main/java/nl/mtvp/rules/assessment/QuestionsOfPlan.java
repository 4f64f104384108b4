package nl.mtvp.rules.assessment;

import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** Questions about the facts of a plan, by JSON pointer. */
final class QuestionsOfPlan extends Questions {

    private final PracticePlan plan;

    QuestionsOfPlan(PracticePlan plan, Unknowns unknowns) {
        super(unknowns);
        this.plan = plan;
    }

    @Override
    @Nullable Object find(String name) {
        return PlanValues.find(plan, name);
    }

    @Override
    String pointer(String name) {
        return name;
    }
}
