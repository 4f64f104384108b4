package nl.mtvp.rules.internal.engine;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateInformation.RuleDef;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a rule, as Drools compiled it.
 *
 * @param predicate evaluates it on a fact
 * @param text as the rule writes it
 * @param file the rule file, as a path; empty: unknown
 * @param items the codes of which the item of a choice is to be one; empty: it asks something else
 * @param isAboutReading whether it asks how a contested point is read
 * @param read what it asks about a contested point; null: it is not written as {@code reads("X")} or
 *     {@code !reads("X")}
 */
record RuleCondition(
        Predicate1<Object> predicate,
        String text,
        String file,
        Set<String> items,
        boolean isAboutReading,
        @Nullable Read read) {

    private static final Pattern ITEMS = Pattern.compile(
            "item\\s*(?:==\\s*\"[^\"\\\\]*\"|in\\s*\\(\\s*\"[^\"\\\\]*\"(?:\\s*,\\s*\"[^\"\\\\]*\")*\\s*\\))");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern READING = Pattern.compile("\\breads\\b");
    private static final Pattern READS = Pattern.compile("(!?)\\s*reads\\(\\s*\"(\\w+)\"\\s*\\)");

    /**
     * Reads a constraint.
     *
     * @param rule name of the rule that has it
     */
    @SuppressWarnings("unchecked") // a constraint of a pattern is evaluated on facts of the pattern's class
    static RuleCondition of(SingleConstraint1<?> constraint, String rule) {
        Predicate1<?> predicate = constraint.getPredicate1();
        // The same constraint in another rule is the same object, once it is unwrapped.
        Object shared = predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
        PredicateInformation information = constraint.predicateInformation();
        // Rules of several files can share it; a rule that a region takes on has another name here.
        String file = information.getRuleDefs().stream()
                .sorted(Comparator.comparing(stated -> !stated.getRuleName().equals(rule)))
                .map(RuleDef::getFileName)
                .findFirst()
                .orElse("");
        String text = information.getStringConstraint().strip();
        boolean aboutReading = text.contains("reads") && READING.matcher(text).find();
        return new RuleCondition(
                (Predicate1<Object>) shared,
                text,
                file,
                items(text),
                aboutReading,
                aboutReading ? Read.of(text) : null);
    }

    private static Set<String> items(String text) {
        return text.startsWith("item") && ITEMS.matcher(text).matches()
                ? CODE.matcher(text).results().map(code -> code.group(1)).collect(Collectors.toUnmodifiableSet())
                : Set.of();
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
