package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.mtvp.rules.assessment.Contributions;
import nl.mtvp.rules.assessment.Findings;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.region.MenuDraft;
import org.drools.model.Condition;
import org.drools.model.Condition.Type;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.jspecify.annotations.Nullable;

/**
 * A rule as Drools compiled it: one pattern, whose constraints are evaluated on one fact, and a consequence. Safe for
 * use by several threads.
 *
 * <p>A rule is refused if its outcome would depend on more than its constraints: if it joins facts, changes working
 * memory, or has an attribute such as {@code salience}. So whether a rule matches a fact depends on that fact alone,
 * and the order of rules does not matter.
 */
class CompiledRule {

    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            Attribute.NO_LOOP,
            Attribute.LOCK_ON_ACTIVE,
            Attribute.ENABLED,
            Attribute.AUTO_FOCUS,
            Attribute.SALIENCE,
            Attribute.AGENDA_GROUP,
            Attribute.ACTIVATION_GROUP,
            Attribute.RULEFLOW_GROUP,
            Attribute.DURATION,
            Attribute.TIMER,
            Attribute.CALENDARS,
            Attribute.DATE_EFFECTIVE,
            Attribute.DATE_EXPIRES);

    /** What to do with an attribute. */
    static final String NO_ATTRIBUTES = "Leave out salience, enabled, no-loop, "
            + "agenda-group, activation-group, ruleflow-group, timer, calendars, date-effective and date-expires: a rule reports on "
            + "every fact that meets its conditions, in any order.";

    private final RuleSet ruleSet;
    private final Rule rule;
    private final Pattern<?> pattern;
    private final List<RuleCondition> conditions = new ArrayList<>();
    private final RuleCondition[] asked;
    private final Consequence consequence;
    private final Variable<?>[] arguments;
    private final Supplier<String> place;

    /**
     * Reads a rule.
     *
     * @throws IllegalStateException if it does not have the shape of a rule of this library
     */
    CompiledRule(RuleSet ruleSet, Rule rule) {
        this.ruleSet = ruleSet;
        this.rule = rule;
        place = new Once<>(() -> RuleSources.place(ruleSet, name()));
        requireNoAttributes();
        pattern = onlyPattern();
        addConditions(pattern.getConstraint());
        asked = conditions.toArray(new RuleCondition[0]);
        consequence = rule.getDefaultConsequence();
        if (consequence.isUsingDrools()) {
            throw broken(
                    "names \"drools\" in its consequence, or calls insert, modify, update or delete",
                    "A rule reports or contributes and does nothing else: write "
                            + "findings.report($fact, …) or contributions.refuse($choice); the judge knows which rule it is.");
        }
        arguments = consequence.getVariables();
        for (Variable<?> argument : arguments) {
            requireKnown(argument);
        }
    }

    private void requireNoAttributes() {
        for (Attribute<?> attribute : ATTRIBUTES) {
            Object value = rule.getAttribute(attribute);
            Object normal = attribute.getDefaultValue();
            boolean same = value instanceof Object[] values
                    ? Arrays.equals(values, (Object[]) normal)
                    : value == null || value.equals(normal);
            if (!same) {
                throw broken("has an attribute", NO_ATTRIBUTES);
            }
        }
    }

    private Pattern<?> onlyPattern() {
        Pattern<?> only = null;
        for (Condition part : rule.getView().getSubConditions()) {
            RuleShape shape = RuleShape.of(part);
            if (shape == null && only == null) {
                only = (Pattern<?>) part;
            } else if (part.getType() != Type.CONSEQUENCE) {
                RuleShape wrong = shape == null ? RuleShape.JOIN : shape;
                throw broken(wrong.words(), wrong.remedy());
            }
        }
        if (only == null
                || rule.getView().getType() != Type.AND
                || rule.getConsequences().size() != 1) {
            throw broken("matches no fact", "A rule matches one fact and has one consequence.");
        }
        if (!only.getBindings().isEmpty()) {
            throw broken(
                    "binds a variable to a property of its fact",
                    "Bind the fact alone, and ask it in the consequence: "
                            + "$choice.getItem() in place of $code : item.");
        }
        return only;
    }

    private void addConditions(@Nullable Constraint constraint) {
        if (constraint == null) {
            return; // a pattern without constraints
        }
        if (constraint.getType() == Constraint.Type.MULTIPLE || constraint.getType() == Constraint.Type.AND) {
            for (Constraint child : constraint.getChildren()) {
                addConditions(child);
            }
        } else if (constraint instanceof SingleConstraint1<?> single) {
            conditions.add(RuleCondition.of(single));
        } else if (constraint != SingleConstraint.TRUE) {
            throw broken(
                    "has a constraint that asks for more than its own fact: " + constraint,
                    "Write constraints that ask the matched fact " + "alone, separated by commas.");
        }
    }

    private void requireKnown(Variable<?> variable) {
        boolean known = variable == pattern.getPatternVariable()
                || variable instanceof Global<?>
                        && (variable.getType() == Findings.class || variable.getType() == Contributions.class);
        if (!known) {
            throw broken(
                    "uses " + variable.getName() + " in its consequence",
                    "The consequence of a rule uses the matched fact, and the global " + "findings or contributions.");
        }
    }

    String name() {
        return rule.getName();
    }

    /** Returns its id, which its name begins with; without one, its name. */
    String id() {
        return RuleMetadata.id(name());
    }

    /** Returns the package of its file. */
    String rulePackage() {
        return rule.getPackage();
    }

    /** Returns the rule set that it is part of, also if it is kept from an earlier version. */
    RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Returns whether it replaces a rule of an earlier version: both have the same id and the same variant, and both
     * report or both contribute.
     */
    boolean replaces(CompiledRule earlier) {
        return factClass() != MenuDraft.class
                && id().equals(earlier.id())
                && Objects.equals(text("variant"), earlier.text("variant"))
                && Judged.class.isAssignableFrom(factClass()) == Judged.class.isAssignableFrom(earlier.factClass());
    }

    Class<?> factClass() {
        return pattern.getPatternVariable().getType();
    }

    /** Returns the keys of its metadata. */
    Set<String> metadata() {
        return rule.getMetaData().keySet();
    }

    /** Returns an entry of its metadata; null: it has none of that key. */
    @Nullable
    String text(String key) {
        Object value = rule.getMetaData().get(key);
        if (value == null) {
            return null;
        }
        // Depending on what compiled the rule, the quotes of a string are part of it.
        String text = value.toString();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Returns whether its consequence uses a global of a type. */
    boolean uses(Class<?> type) {
        for (Variable<?> argument : arguments) {
            if (argument.getType() == type) {
                return true;
            }
        }
        return false;
    }

    /** Returns its constraints, in their order. */
    List<RuleCondition> conditions() {
        return conditions;
    }

    /**
     * Returns whether a fact meets all its constraints.
     *
     * @throws RuleFailure if a constraint throws
     */
    boolean matches(Object fact) {
        for (RuleCondition condition : asked) {
            if (!isMet(condition, fact)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a fact meets one of its constraints.
     *
     * @throws RuleFailure if the constraint throws
     */
    boolean isMet(RuleCondition condition, Object fact) {
        try {
            return condition.test(fact);
        } catch (Exception | AssertionError | LinkageError | StackOverflowError e) {
            throw RuleFailure.of(this, "its condition " + condition, e);
        }
    }

    /**
     * Runs the consequence for a fact that matches.
     *
     * @param findings takes what it reports; null: it may not report
     * @param contributions takes what it contributes; null: it may not contribute
     * @throws RuleFailure if it throws
     */
    void run(Object fact, @Nullable Findings findings, @Nullable Contributions contributions) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            Class<?> type = arguments[i].getType();
            values[i] = type == Findings.class ? findings : type == Contributions.class ? contributions : fact;
        }
        try {
            consequence.getBlock().execute(values);
        } catch (Exception | AssertionError | LinkageError | StackOverflowError e) {
            throw RuleFailure.of(this, "its consequence", e);
        }
    }

    /** Returns an error about the rule that says how to fix it. */
    IllegalStateException broken(String what, String remedy) {
        String where = place().isEmpty() ? "" : place() + ": ";
        return new IllegalStateException(ruleSet + ": " + where + "rule \"" + name() + "\" " + what + ".\n" + remedy);
    }

    /** Returns its file and line; empty: its DRL file is not beside the compiled rules. */
    String place() {
        return place.get();
    }

    /** Returns its name in quotation marks, with its file and line if they are known. */
    String withPlace() {
        return "\"" + name() + "\"" + (place().isEmpty() ? "" : " (" + place() + ")");
    }

    @Override
    public String toString() {
        return name();
    }
}
