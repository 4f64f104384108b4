package nl.mtvp.rules.internal.engine;

import java.util.List;
import nl.mtvp.rules.assessment.QualifiedChoice;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of one fact, condition by condition.
 *
 * @param rule the judging rule; for a qualifying rule, the judging rule of the same id that reports what it contributes
 * @param choice the choice that the rule is applied to; null: it is applied to the year
 * @param conditions the conditions, in their order; a condition that throws because an earlier one is not met is left
 *     out, and so are those after it
 */
public record RuleTrace(RuleDescription rule, @Nullable QualifiedChoice choice, List<AskedCondition> conditions) {

    /** Returns the JSON pointer of what it would report. */
    public String pointer() {
        String own = rule.pointer();
        return own != null || choice == null ? String.valueOf(own) : "/choices/" + choice.getIndex();
    }

    /** Returns whether the rule matches as stated. */
    public boolean isMet() {
        return conditions.stream().allMatch(AskedCondition::isMet);
    }

    /** Returns how many conditions are met before the first that is not. */
    public long reach() {
        return conditions.stream().takeWhile(AskedCondition::isMet).count();
    }

    /** Returns the conditions that are not met, whatever the unknown facts are. */
    public List<AskedCondition> failing() {
        return conditions.stream()
                .filter(condition -> !condition.isMet() && condition.isSure())
                .toList();
    }

    /**
     * Returns JSON pointers of the unknown facts that decide the rule. If the rule matches, they are those of the
     * conditions that are not certain; if it does not, those of the conditions that are not met.
     */
    public List<String> missing() {
        boolean met = isMet();
        return conditions.stream()
                .filter(condition -> met ? !condition.isSure() : !condition.isMet())
                .flatMap(condition -> condition.absent().stream())
                .distinct()
                .toList();
    }
}
