package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        return reach() == conditions.size();
    }

    /** Returns how many conditions are met before the first that is not. */
    public int reach() {
        int reach = 0;
        while (reach < conditions.size() && conditions.get(reach).isMet()) {
            reach++;
        }
        return reach;
    }

    /** Returns the conditions that are not met, whatever the unknown facts are. */
    public List<AskedCondition> failing() {
        List<AskedCondition> failing = new ArrayList<>(conditions.size());
        for (AskedCondition condition : conditions) {
            if (!condition.isMet() && condition.isSure()) {
                failing.add(condition);
            }
        }
        return failing;
    }

    /**
     * Returns JSON pointers of the unknown facts that decide the rule. If the rule matches, they are those of the
     * conditions that are not certain; if it does not, those of the conditions that are not met.
     */
    public List<String> missing() {
        boolean met = isMet();
        Set<String> missing = new LinkedHashSet<>();
        for (AskedCondition condition : conditions) {
            if (met ? !condition.isSure() : !condition.isMet()) {
                missing.addAll(condition.absent());
            }
        }
        return List.copyOf(missing);
    }
}
