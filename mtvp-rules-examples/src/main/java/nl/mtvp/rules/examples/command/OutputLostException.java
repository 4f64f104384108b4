package nl.mtvp.rules.examples.command;

import java.io.IOException;
import java.util.Locale;

/** The output cannot be written any further: nobody reads it any more, or the disk is full. */
final class OutputLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputLostException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader at the other end of a pipe has left, as {@code head} does; the platform's text is all there is to tell it by. */
    boolean readerLeft() {
        return getMessage() != null && getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
