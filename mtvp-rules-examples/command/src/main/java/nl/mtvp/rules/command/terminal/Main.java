package nl.mtvp.rules.command.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import nl.mtvp.rules.command.words.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the command. */
public final class Main {

    private static final Logger LOGGER = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // Not System.out and System.err: they use the encoding of the platform and hide that nobody reads any more.
        System.exit(run(
                new Terminal(
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Screen.ofProcess()),
                args));
    }

    /**
     * Runs the command without a screen.
     *
     * @param in standard input
     * @param out receives the output
     * @param err receives the problems
     * @param args the command line
     * @return the exit status
     */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        return run(new Terminal(in, out, err, Screen.NONE), args);
    }

    /**
     * Runs the command.
     *
     * @param terminal where it reads and writes
     * @param args the command line
     * @return the exit status
     */
    static int run(Terminal terminal, String... args) {
        Texts texts = Texts.in(LanguageOption.in(args));
        try {
            return new TopCommand(terminal, texts).run(List.of(args)).code();
        } catch (RuntimeException | Error e) {
            // An exception out of main makes the exit status 1, and that would mean: not compliant.
            return fault(e, terminal, texts).code();
        }
    }

    private static ExitStatus fault(Throwable e, Terminal terminal, Texts texts) {
        LOGGER.debug("the command broke off", e);
        if (!(e instanceof OutputLostException lost)) {
            String what = e.getMessage() == null
                    ? e.getClass().getName()
                    : e.getMessage().replace('\n', ' ');
            terminal.problem(texts.get("fault", what));
        } else if (!lost.readerLeft()) {
            terminal.problem(lost.sentence(texts));
        }
        return ExitStatus.UNJUDGED;
    }
}
