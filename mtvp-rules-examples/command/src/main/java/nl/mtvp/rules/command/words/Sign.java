package nl.mtvp.rules.command.words;

import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.report.Verdict;
import org.jspecify.annotations.Nullable;

/** A sign before the words it belongs to, so that neither colour nor words alone carry the meaning. */
public enum Sign {
    /** In order. */
    GOOD("+", "✓"),
    /** Not in order. */
    BAD("x", "✕"),
    /** Still to be shown or filled in. */
    OPEN("o", "…"),
    /** Waived by another rule. */
    WAIVED("~", "≈"),
    /** An advice. */
    ADVICE("!", "!"),
    /** It is not known. */
    UNKNOWN("?", "?"),
    /** Nothing is asked. */
    NOTHING("-", "–");

    private final String plain;
    private final String drawn;

    Sign(String plain, String drawn) {
        this.plain = plain;
        this.drawn = drawn;
    }

    /**
     * Returns the sign of an outcome.
     *
     * @param outcome the outcome of a requirement; null: nothing is asked
     */
    public static Sign of(@Nullable Outcome outcome) {
        return outcome == null
                ? NOTHING
                : switch (outcome) {
                    case VIOLATED -> BAD;
                    case OPEN -> OPEN;
                    case ADVISED -> ADVICE;
                    case UNKNOWN -> UNKNOWN;
                    case MET -> GOOD;
                    case WAIVED -> WAIVED;
                    case NOT_APPLICABLE -> NOTHING;
                };
    }

    /** Returns the sign of a verdict. */
    public static Sign of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> GOOD;
            case INCOMPLETE -> OPEN;
            case NON_COMPLIANT -> BAD;
            case NOT_JUDGED -> UNKNOWN;
        };
    }

    /** Returns it in characters that every terminal shows. */
    public String plain() {
        return "[" + plain + "]";
    }

    /** Returns it as a page draws it. */
    public String drawn() {
        return drawn;
    }
}
