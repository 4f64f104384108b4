package nl.mtvp.rules.command.terminal;

import java.util.Objects;

/** The option for the number of threads. */
final class ThreadsOption {

    private static final String NAME = "--threads";
    private static final int MOST = 256;

    private ThreadsOption() {}

    /** Adds the option. */
    static Syntax addTo(Syntax syntax) {
        return syntax.option(NAME, "N", "option.threads");
    }

    /** Returns the number of threads; by default that of the processors. */
    static int of(Arguments arguments) {
        return Objects.requireNonNullElseGet(
                arguments.number(NAME, 1, MOST, "1 … " + MOST),
                () -> Runtime.getRuntime().availableProcessors());
    }
}
