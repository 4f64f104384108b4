package nl.mtvp.rules.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import nl.mtvp.rules.report.Expectation;

/** The type of a fact that a region declares. */
public enum FactType {
    /** True (planned or done) or false (neither). */
    BOOLEAN(new Expectation("true of false", "true or false")),
    /** A whole number of 0 or more. */
    INTEGER(new Expectation("een geheel getal van 0 of meer", "a whole number of 0 or more")),
    /** A number of 0 or more, with or without decimals. */
    NUMBER(new Expectation("een getal van 0 of meer", "a number of 0 or more")),
    /** A number from 0 up to and including 100. */
    PERCENTAGE(new Expectation("een getal van 0 tot en met 100", "a number from 0 to 100")),
    /** A day. */
    DATE(new Expectation("een datum als \"2023-04-01\"", "a date like \"2023-04-01\"")),
    /** A set of strings. */
    SET(new Expectation("een lijst van teksten", "a list of strings"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Expectation expectation;

    FactType(Expectation expectation) {
        this.expectation = expectation;
    }

    /** What a value of this type looks like. */
    public Expectation expectation() {
        return expectation;
    }

    /** Whether a value, as {@link nl.mtvp.rules.plan.Facts} hold it, is of this type and in its range. */
    public boolean accepts(Object value) {
        return switch (this) {
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER -> value instanceof Integer number && number >= 0;
            case NUMBER -> isNotNegative(value);
            case PERCENTAGE -> isNotNegative(value) && decimal(value).compareTo(HUNDRED) <= 0;
            case DATE -> value instanceof LocalDate;
            case SET -> value instanceof Set<?>;
        };
    }

    private static boolean isNotNegative(Object value) {
        return value instanceof Number && decimal(value).signum() >= 0;
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof Integer number ? BigDecimal.valueOf(number) : (BigDecimal) value;
    }
}
