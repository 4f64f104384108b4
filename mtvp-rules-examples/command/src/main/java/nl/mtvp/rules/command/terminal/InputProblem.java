package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import nl.mtvp.rules.command.sheets.UnreadableSheetException;
import nl.mtvp.rules.command.words.Texts;

/** An input that cannot be read; its message is for the user. */
final class InputProblem extends Exception {

    private static final long serialVersionUID = 1L;

    InputProblem(String message) {
        super(message);
    }

    /**
     * Describes an input that does not exist, or that cannot be read.
     *
     * @param name its name
     * @param thrown what happened: an {@link IOException} or an {@link UncheckedIOException}
     * @param texts the language of the message
     */
    static InputProblem unreadable(String name, Exception thrown, Texts texts) {
        Throwable cause = thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : thrown;
        if (cause instanceof NoSuchFileException) {
            return new InputProblem(texts.get("input.missing", name));
        }
        if (cause instanceof UnreadableSheetException sheet) {
            return new InputProblem(texts.get("input.sheet." + sheet.reason(), name, sheet.detail()));
        }
        if (cause instanceof AccessDeniedException) {
            return new InputProblem(texts.get("input.denied", name));
        }
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new InputProblem(texts.get("input.unreadable", name, detail));
    }
}
