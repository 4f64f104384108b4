package nl.mtvp.rules.command.terminal;

import java.io.IOException;

/**
 * A file, or standard input, to read plans from.
 *
 * @param name its name in reports
 * @param opener opens it
 */
record PlanInput(String name, Opener opener) {

    /** Opens an input. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens the input.
         *
         * @throws IOException if it cannot be read
         * @throws InputProblem if it is nothing that can be read
         */
        OpenInput open() throws IOException, InputProblem;
    }
}
