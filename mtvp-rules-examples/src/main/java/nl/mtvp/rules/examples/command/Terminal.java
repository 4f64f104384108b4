package nl.mtvp.rules.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the command reads and writes: UTF-8 with line feeds on every platform. */
final class Terminal {

    private static final Logger LOGGER = LoggerFactory.getLogger(Terminal.class);

    private final InputStream in;
    private final Writer out;
    private final Writer err;

    Terminal(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    Writer out() {
        return out;
    }

    Writer err() {
        return err;
    }

    /**
     * Writes a text to standard output at once, so that whoever reads along need not wait for the next.
     *
     * @throws OutputLostException if it cannot be written
     */
    void print(String text) {
        try {
            out.write(text);
            out.flush();
        } catch (IOException e) {
            throw new OutputLostException(e);
        }
    }

    /** Writes a problem to standard error, as one line. Where even that is closed, the exit status alone has to tell. */
    void problem(String text) {
        try {
            err.write(TopCommand.NAME + ": " + Printable.of(text) + "\n");
            err.flush();
        } catch (IOException e) {
            LOGGER.debug("standard error cannot be written", e);
        }
    }
}
