package nl.mtvp.rules.examples.command;

import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.report.Verdict;
import org.jspecify.annotations.Nullable;

/** A sign that stands before the words it goes with, so that neither colour nor words alone carry the meaning. */
enum Sign {
    /** In order. */
    GOOD("+", "✓"),
    /** Not in order. */
    BAD("x", "✕"),
    /** Still to be shown or filled in. */
    OPEN("o", "…"),
    /** Taken away by another rule. */
    WAIVED("~", "≈"),
    /** An advice. */
    ADVICE("!", "!"),
    /** It cannot be told. */
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
     * The sign of an outcome.
     *
     * @param outcome what came of a requirement; null: nothing is asked
     */
    static Sign of(@Nullable Outcome outcome) {
        return outcome == null ? NOTHING : switch (outcome) {
            case VIOLATED -> BAD;
            case OPEN -> OPEN;
            case ADVISED -> ADVICE;
            case UNKNOWN -> UNKNOWN;
            case MET -> GOOD;
            case WAIVED -> WAIVED;
            case NOT_APPLICABLE -> NOTHING;
        };
    }

    static Sign of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> GOOD;
            case INCOMPLETE -> OPEN;
            case NON_COMPLIANT -> BAD;
            case NOT_JUDGED -> UNKNOWN;
        };
    }

    /** In characters that every terminal shows. */
    String plain() {
        return "[" + plain + "]";
    }

    /** As a page draws it. */
    String drawn() {
        return drawn;
    }
}
