package nl.mtvp.rules.internal.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a value once, when a thread first asks for it. A failure is not kept: the next call tries again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T present = value;
        return present != null ? present : make();
    }

    private synchronized T make() {
        T present = value;
        if (present == null) {
            present = maker.get();
            value = present;
        }
        return present;
    }
}
