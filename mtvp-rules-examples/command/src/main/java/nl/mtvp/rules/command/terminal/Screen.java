package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which output of the command appears on the screen of a terminal. */
enum Screen {
    /** Neither standard output nor standard error, or only the former. */
    NONE,
    /** Standard error alone. */
    PROBLEMS,
    /** Both. */
    OUTPUT_AND_PROBLEMS;

    /**
     * Returns what this process shows. Java cannot say ({@code System.console()} ignores standard error), so Linux is
     * asked; elsewhere: none.
     */
    static Screen ofProcess() {
        return !isTerminal(2) ? NONE : isTerminal(1) ? OUTPUT_AND_PROBLEMS : PROBLEMS;
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd", String.valueOf(descriptor)))
                    .toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
