package nl.mtvp.rules.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.mtvp.rules.terms.Expectation;

/** The type of a fact that a region declares. */
public enum FactType {
    /** True (planned or done) or false (neither). */
    BOOLEAN(new Expectation("true of false", "true or false")),
    /** A whole number from 0 up to and including 2147483647. */
    INTEGER(new Expectation("een geheel getal van 0 tot en met 2147483647", "a whole number from 0 to 2147483647")),
    /** A number from 0 up to and including 2147483647, with or without decimals. */
    NUMBER(new Expectation("een getal van 0 tot en met 2147483647", "a number from 0 to 2147483647")),
    /** A number from 0 up to and including 100, with or without decimals. */
    PERCENTAGE(new Expectation("een getal van 0 tot en met 100", "a number from 0 to 100")),
    /** A day. */
    DATE(new Expectation("een datum als \"2023-04-01\"", "a date like \"2023-04-01\"")),
    /** A set of strings. */
    SET(new Expectation("een lijst van teksten", "a list of strings")),
    /** A text in the practice's own words; a blank one is unknown. */
    TEXT(new Expectation("een tekst", "a string"));

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 100;

    private final Expectation expectation;

    FactType(Expectation expectation) {
        this.expectation = expectation;
    }

    /** Returns what a value of this type looks like. */
    public Expectation expectation() {
        return expectation;
    }

    /** Returns whether a value, as {@link nl.mtvp.rules.plan.Facts} hold it, is of this type and in its range. */
    public boolean accepts(Object value) {
        return switch (this) {
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER -> value instanceof Integer number && number >= 0;
            case NUMBER -> isUpTo(LARGEST, value);
            case PERCENTAGE -> isUpTo(HUNDRED, value);
            case DATE -> value instanceof LocalDate;
            case SET -> value instanceof Set<?>;
            case TEXT -> value instanceof String;
        };
    }

    /** Limits the decimals, since 1E-999999999 is short, but takes a gigabyte when a message writes it out. */
    private static boolean isUpTo(BigDecimal limit, Object value) {
        BigDecimal number = value instanceof Integer whole
                ? BigDecimal.valueOf(whole)
                : value instanceof BigDecimal decimal ? decimal : null;
        return number != null
                && number.signum() >= 0
                && number.compareTo(limit) <= 0
                && number.scale() <= MOST_DECIMALS;
    }
}
