package nl.mtvp.rules.internal.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a rule, as Drools compiled it.
 *
 * @param predicate evaluates it on a fact
 * @param text as the rule writes it
 * @param file the rule file, as a path; empty: unknown
 * @param property the property that is compared with {@code value}; null: it does not compare a text for equality
 * @param value the text that the property is to have
 * @param isAboutReading whether it asks how a contested point is read
 * @param read what it asks about a contested point; null: it is not written as {@code reads("X")} or
 *     {@code !reads("X")}
 */
record RuleCondition(
        Predicate1<Object> predicate,
        String text,
        String file,
        @Nullable Function1<Object, Object> property,
        String value,
        boolean isAboutReading,
        @Nullable Read read) {

    private static final Pattern READING = Pattern.compile("\\breads\\b");
    private static final Pattern READS = Pattern.compile("(!?)\\s*reads\\(\\s*\"(\\w+)\"\\s*\\)");

    @SuppressWarnings("unchecked") // a constraint of a pattern is evaluated on facts of the pattern's class
    static RuleCondition of(SingleConstraint1<?> constraint) {
        Predicate1<?> predicate = constraint.getPredicate1();
        // The same constraint in another rule is the same object, once it is unwrapped.
        Object shared = predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
        PredicateInformation information = constraint.predicateInformation();
        String file = information.getRuleDefs().stream()
                .map(rule -> rule.getFileName())
                .findFirst()
                .orElse("");
        boolean compares = constraint.getIndex() instanceof AlphaIndex<?, ?> index
                && index.getConstraintType() == ConstraintType.EQUAL
                && index.getRightValue() instanceof String;
        AlphaIndex<Object, Object> index = compares ? (AlphaIndex<Object, Object>) constraint.getIndex() : null;
        String text = information.getStringConstraint().strip();
        boolean aboutReading = text.contains("reads") && READING.matcher(text).find();
        return new RuleCondition(
                (Predicate1<Object>) shared,
                text,
                file,
                index == null ? null : index.getLeftOperandExtractor(),
                index == null ? "" : String.valueOf(index.getRightValue()),
                aboutReading,
                aboutReading ? Read.of(text) : null);
    }

    boolean test(Object fact) throws Exception {
        return predicate.test(fact);
    }

    @Override
    public String toString() {
        return "\"" + text + "\"";
    }

    /**
     * A question about how a contested point is read.
     *
     * @param option name of the option
     * @param inForce true: the option must be in force; false: it must not be
     */
    record Read(String option, boolean inForce) {

        private static @Nullable Read of(String text) {
            Matcher matcher = READS.matcher(text);
            return matcher.matches()
                    ? new Read(matcher.group(2), matcher.group(1).isEmpty())
                    : null;
        }
    }
}
