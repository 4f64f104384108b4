package nl.mtvp.rules.assessment;

import nl.mtvp.rules.plan.Choice;
import org.jspecify.annotations.Nullable;

/** Questions about the facts of one choice, and of its plan. */
final class QuestionsOfChoice extends Questions {

    private static final String PLANNED_START = "plannedStart";

    private final PlanContext context;
    private final Choice choice;
    private final int index;

    QuestionsOfChoice(PlanContext context, Choice choice, int index) {
        super(context.unknowns());
        this.context = context;
        this.choice = choice;
        this.index = index;
    }

    @Override
    @Nullable Object find(String name) {
        return name.startsWith("/") ? PlanValues.find(context.plan(), name)
                : name.equals(PLANNED_START) ? choice.plannedStart() : choice.facts().value(name);
    }

    @Override
    String pointer(String name) {
        return name.startsWith("/") ? name : "/choices/" + index + (name.equals(PLANNED_START) ? "/" : "/facts/") + name;
    }
}
