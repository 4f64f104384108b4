package nl.mtvp.rules.internal.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit in a condition, which is moved by one.
 *
 * @param stated as the rule states it: an Integer or a LocalDate
 * @param moved as it is after the change, of the same type
 */
public record MovedLimit(Object stated, Object moved) {

    /**
     * Returns whether a finding asks for what this limit is about: for a number, or for a day.
     *
     * @param observed what it found; null: unknown
     * @param required what it asks for; null: no value decides
     */
    public boolean isOfKind(@Nullable Object observed, @Nullable Object required) {
        return stated.getClass().isInstance(observed) && stated.getClass().isInstance(required);
    }

    /**
     * Returns whether a finding asks for the limit. It does if it names the same value; otherwise the move tells: what
     * it then no longer finds was one short of what it asks for, and what it then finds was just enough.
     *
     * @param vanishes whether it is reported only without the move; false: only with it
     */
    public boolean isAskedFor(Object observed, Object required, boolean vanishes) {
        long lacking = vanishes ? value(stated) - value(moved) : 0;
        return required.equals(stated) || value(required) == value(observed) + lacking;
    }

    /** Returns how far the limit is from what is asked for. */
    public long distance(Object required) {
        return Math.abs(value(stated) - value(required));
    }

    private static long value(Object value) {
        return value instanceof LocalDate day ? day.toEpochDay() : ((Integer) value).longValue();
    }
}
