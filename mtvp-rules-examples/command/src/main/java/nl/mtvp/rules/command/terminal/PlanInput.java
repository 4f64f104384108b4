package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import nl.mtvp.rules.io.PlanLayout;

/**
 * A file, or standard input, to read plans from.
 *
 * @param name its name in reports
 * @param layout how plans are laid out in it
 * @param opener opens it
 */
record PlanInput(String name, PlanLayout layout, Opener opener) {

    /** Opens an input. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
