package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.mtvp.rules.command.words.Texts;
import org.jspecify.annotations.Nullable;

/** The output cannot be written any further: nobody reads it any more, or the disk is full. */
final class OutputLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String file;
    private final IOException reason;

    /** Reports that standard output is lost. */
    OutputLostException(IOException cause) {
        super(cause);
        file = null;
        reason = cause;
    }

    /** Reports that a file cannot be written. */
    OutputLostException(Path file, IOException cause) {
        super(file.toString(), cause);
        this.file = file.toString();
        reason = cause;
    }

    /** Returns what cannot be written, and why. */
    String sentence(Texts texts) {
        String why = FileTrouble.of(reason, texts);
        return texts.get("fault.output", file == null ? why : "‘" + file + "’: " + why);
    }

    /** Returns whether the reader at the other end of a pipe has left, as {@code head} does. */
    boolean readerLeft() {
        // Only the text of the platform shows it.
        return file == null
                && String.valueOf(reason.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
