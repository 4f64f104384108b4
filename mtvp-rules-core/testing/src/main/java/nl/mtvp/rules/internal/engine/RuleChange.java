package nl.mtvp.rules.internal.engine;

import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.internal.engine.RuleCondition.Read;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/** A change of one condition of a rule. */
public final class RuleChange {

    private final ChangeableRule rule;
    private final int index;
    private final String words;
    private final @Nullable MovedLimit limit;
    private final RuleCondition changed;

    RuleChange(ChangeableRule rule, int index, String words, @Nullable MovedLimit limit, Predicate1<Object> predicate) {
        this.rule = rule;
        this.index = index;
        this.words = words;
        this.limit = limit;
        RuleCondition condition = stated();
        changed = new RuleCondition(predicate, condition.text(), Set.of(), false, null);
    }

    private RuleCondition stated() {
        return rule.stated().get(index);
    }

    ChangeableRule rule() {
        return rule;
    }

    /** Returns the id of the rule. */
    public String id() {
        return rule.id();
    }

    /** Returns the name of the rule. */
    public String ruleName() {
        return rule.name();
    }

    /** Returns the name of the rule in quotation marks, with its file and line if they are known. */
    public String ruleWithPlace() {
        return rule.withPlace();
    }

    /** Returns the condition, as the rule writes it. */
    public String text() {
        return stated().text();
    }

    /** Returns what is done to the condition, in words that follow "is". */
    public String words() {
        return words;
    }

    /** Returns the limit that is moved by one; null: the change is another. */
    public @Nullable MovedLimit limit() {
        return limit;
    }

    /** Returns the name of the condition, which no other has. */
    public String condition() {
        return rule.name() + " | " + index + " " + text();
    }

    /** Returns the name of the change, by which a test can name it. */
    public String name() {
        return rule.name() + " | " + text() + " | " + words;
    }

    /** Returns the names of the options under which the rule applies; empty: under all. */
    public Set<String> options() {
        return rule.stated().stream()
                .map(RuleCondition::read)
                .filter(read -> read != null && read.inForce())
                .map(Read::option)
                .collect(Collectors.toSet());
    }

    void make() {
        rule.replace(index, changed);
    }

    void undo() {
        rule.replace(index, stated());
    }
}
