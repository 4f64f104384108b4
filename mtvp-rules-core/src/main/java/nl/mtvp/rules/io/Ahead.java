package nl.mtvp.rules.io;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An iterator that looks for the next element only when it is asked whether there is one. Used by one thread. */
abstract class Ahead<T> implements Iterator<T> {

    private @Nullable T next;

    /** Looks for the next element; null: there is none, and if it is asked again there still is none. */
    abstract @Nullable T advance();

    @Override
    public final boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T found = Objects.requireNonNull(next);
        next = null;
        return found;
    }
}
