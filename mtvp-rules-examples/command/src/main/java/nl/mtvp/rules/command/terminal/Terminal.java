package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.mtvp.rules.command.text.Page;
import nl.mtvp.rules.command.words.Printable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the command reads and writes: UTF-8 with line feeds on every platform. Any thread can write. */
final class Terminal {

    private static final Logger LOGGER = LoggerFactory.getLogger(Terminal.class);

    private final InputStream in;
    private final Writer out;
    private final Writer err;
    private final Screen screen;
    private int progressWidth;

    /**
     * A place to read and write.
     *
     * @param in standard input
     * @param out receives the output
     * @param err receives problems and progress
     * @param screen which of the two a person sees
     */
    Terminal(InputStream in, OutputStream out, OutputStream err, Screen screen) {
        this.screen = screen;
        this.in = in;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    /**
     * Writes a text to standard output at once: a reader need not wait for the next.
     *
     * @throws OutputLostException if it cannot be written
     */
    synchronized void print(String text) {
        if (screen == Screen.OUTPUT_AND_PROBLEMS) {
            eraseProgress();
        }
        try {
            out.write(text);
            out.flush();
        } catch (IOException e) {
            throw new OutputLostException(e);
        }
    }

    /** Writes a problem to standard error, as one line. Where even that is closed, only the exit status shows it. */
    synchronized void problem(String text) {
        eraseProgress();
        writeError(TopCommand.NAME + ": " + Printable.of(text) + "\n");
    }

    /** Returns whether anybody sees progress. */
    boolean showsProgress() {
        return screen != Screen.NONE;
    }

    /** Shows a line on the screen, which replaces the last. */
    synchronized void progress(String line) {
        if (showsProgress()) {
            int width = Page.columns(line);
            writeError("\r" + line + " ".repeat(Math.max(0, progressWidth - width)));
            progressWidth = width;
        }
    }

    /** Removes the line of progress from the screen. */
    synchronized void eraseProgress() {
        if (progressWidth > 0) {
            writeError("\r" + " ".repeat(progressWidth) + "\r");
            progressWidth = 0;
        }
    }

    private void writeError(String text) {
        try {
            err.write(text);
            err.flush();
        } catch (IOException e) {
            LOGGER.debug("standard error cannot be written", e);
        }
    }
}
