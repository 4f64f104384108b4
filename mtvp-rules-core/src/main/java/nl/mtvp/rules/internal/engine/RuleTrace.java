package nl.mtvp.rules.internal.engine;

import java.util.List;
import nl.mtvp.rules.assessment.QualifiedChoice;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of one fact, condition by condition.
 *
 * @param rule       the judging rule; for a qualifying rule a judging rule of the same id, which reports what it
 *                   contributes
 * @param choice     the choice that is asked; null: the year is
 * @param conditions the conditions, in their order; without those behind an unmet one that cannot be asked by
 *                   themselves
 */
public record RuleTrace(RuleDescription rule, @Nullable QualifiedChoice choice, List<AskedCondition> conditions) {

    /** JSON pointer of what it would report. */
    public String pointer() {
        String own = rule.pointer();
        return own != null || choice == null ? String.valueOf(own) : "/choices/" + choice.getIndex();
    }

    /** Whether the rule matches as the plan tells it. */
    public boolean isMet() {
        return conditions.stream().allMatch(AskedCondition::isMet);
    }

    /** How many conditions are met before the first that is not. */
    public long reach() {
        return conditions.stream().takeWhile(AskedCondition::isMet).count();
    }

    /** The conditions that are not met, whatever the unknown facts are. */
    public List<AskedCondition> failing() {
        return conditions.stream().filter(condition -> !condition.isMet() && condition.isSure()).toList();
    }

    /**
     * JSON pointers of the unknown facts behind the conditions that are not met, or not for certain if the rule
     * matches.
     */
    public List<String> missing() {
        boolean met = isMet();
        return conditions.stream().filter(condition -> met ? !condition.isSure() : !condition.isMet())
                .flatMap(condition -> condition.absent().stream()).distinct().toList();
    }
}
