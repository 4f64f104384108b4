package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The output cannot be written any further: nobody reads it any more, or the disk is full. */
final class OutputLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean readerLeft;

    /** Reports that standard output is lost. */
    OutputLostException(IOException cause) {
        super(cause.getMessage(), cause);
        // Only the text of the platform shows it.
        readerLeft = cause.getMessage() != null
                && cause.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Reports that a file cannot be written. */
    OutputLostException(Path file, IOException cause) {
        super(sentence(file, cause), cause);
        readerLeft = false;
    }

    private static String sentence(Path file, IOException cause) {
        // Of what happens to files the class is the reason; IOException itself says nothing.
        String what = cause.getClass() == IOException.class ? String.valueOf(cause.getMessage()) : cause.toString();
        return what.contains(file.toString()) ? what : file + ": " + what;
    }

    /** Returns whether the reader at the other end of a pipe has left, as {@code head} does. */
    boolean readerLeft() {
        return readerLeft;
    }
}
