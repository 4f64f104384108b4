package nl.mtvp.rules.internal.engine;

import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.jspecify.annotations.Nullable;

/** What DRL allows in a rule beside its one pattern, and how to write it here. */
enum RuleShape {
    JOIN(
            "matches two facts",
            "Ask the one fact about the rest of the plan: a choice answers plan and preceded, and AssessedYear answers"
                    + " counts(KernelElement.NW, \"X\") and follows(\"PROGRAMME\")."),
    NOT(
            "matches with \"not\"",
            "Put ! before a constraint of the one pattern: AssessedYear(!counts(KernelElement.NW, \"X\")) says that no"
                    + " choice of X counts."),
    EXISTS(
            "matches with \"exists\"",
            "Ask the year: AssessedYear(counts(KernelElement.NW, \"X\")) says that a choice of X counts."),
    FORALL("matches with \"forall\"", "Match one choice: the rule reports on each that falls short."),
    OR(
            "matches with \"or\"",
            "Write || between constraints of the one pattern; or write two rules, one of them with @variant(name)."),
    EVAL(
            "matches with \"eval\"",
            "Write the condition between the parentheses of the pattern, as one of its constraints."),
    FROM(
            "matches with \"from\"",
            "Ask a list in a constraint, as facts.hasAny(\"x\", \"A\") does; ask a value in the consequence, as"
                    + " $choice.getItem() does."),
    ACCUMULATE(
            "matches with \"accumulate\"",
            "Ask the year for the number: counted(KernelElement.AW) < 2, or countedWithinTwoYears(KernelElement.NW)."),
    OTHER("matches more than a fact", "Leave the rest out.");

    private static final String ONE_FACT = "A rule matches one fact, in one pattern. ";
    private static final String OR_FUNCTION = " What no question answers, a function in the DRL can.";

    private final String words;
    private final String remedy;

    RuleShape(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** Returns what a part of a rule is, beside the one pattern; null: it is a pattern of a fact. */
    static @Nullable RuleShape of(Condition part) {
        return switch (part.getType()) {
            case PATTERN ->
                ((Pattern<?>) part).getPatternVariable() instanceof Declaration<?> declared
                                && declared.getSource() != null
                        ? FROM
                        : null;
            case NOT -> NOT;
            case EXISTS -> EXISTS;
            case FORALL -> FORALL;
            case OR -> OR;
            case EVAL -> EVAL;
            case ACCUMULATE, GROUP_BY -> ACCUMULATE;
            default -> OTHER;
        };
    }

    /** Returns what is wrong with the rule. */
    String words() {
        return words;
    }

    /** Returns how to write it here. */
    String remedy() {
        return ONE_FACT + remedy + OR_FUNCTION;
    }
}
