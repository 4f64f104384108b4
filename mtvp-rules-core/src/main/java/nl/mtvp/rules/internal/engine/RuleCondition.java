package nl.mtvp.rules.internal.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a rule, as Drools compiled it.
 *
 * @param predicate evaluates it on a fact
 * @param text as the rule writes it
 * @param items the codes of which the item of a choice is to be one; empty: it asks something else
 * @param isAboutReading whether it asks how a contested point is read
 * @param read what it asks about a contested point; null: it is not written as {@code reads("X")} or
 *     {@code !reads("X")}
 */
record RuleCondition(
        Predicate1<Object> predicate,
        String text,
        Set<String> items,
        boolean isAboutReading,
        @Nullable Read read) {

    private static final Pattern ITEMS = Pattern.compile(
            "item\\s*(?:==\\s*\"[^\"\\\\]*\"|in\\s*\\(\\s*\"[^\"\\\\]*\"(?:\\s*,\\s*\"[^\"\\\\]*\")*\\s*\\))");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern READING = Pattern.compile("\\breads\\b");
    private static final Pattern READS = Pattern.compile("(!?)\\s*reads\\(\\s*\"(\\w+)\"\\s*\\)");

    /** Reads a constraint. */
    @SuppressWarnings("unchecked") // a constraint of a pattern is evaluated on facts of the pattern's class
    static RuleCondition of(SingleConstraint1<?> constraint) {
        Predicate1<?> predicate = constraint.getPredicate1();
        // The same constraint in another rule is the same object, once it is unwrapped.
        Object shared = predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
        String text = constraint.predicateInformation().getStringConstraint().strip();
        boolean aboutReading = text.contains("reads") && READING.matcher(text).find();
        return new RuleCondition(
                (Predicate1<Object>) shared, text, items(text), aboutReading, aboutReading ? Read.of(text) : null);
    }

    private static Set<String> items(String text) {
        if (!text.startsWith("item") || !ITEMS.matcher(text).matches()) {
            return Set.of();
        }
        Set<String> codes = new HashSet<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            codes.add(code.group(1));
        }
        return Set.copyOf(codes);
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
