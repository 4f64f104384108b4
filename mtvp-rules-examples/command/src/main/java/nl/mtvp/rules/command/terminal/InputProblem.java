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
        IOException cause =
                thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) thrown;
        if (cause instanceof NoSuchFileException) {
            return new InputProblem(texts.get("input.missing", name));
        }
        if (cause instanceof UnreadableSheetException sheet) {
            String detail = sheet.detail().isEmpty() ? "" : " (" + sheet.detail() + ")";
            return new InputProblem(texts.get("input.sheet." + sheet.reason(), name, detail));
        }
        if (cause instanceof AccessDeniedException) {
            return new InputProblem(texts.get("input.denied", name));
        }
        return new InputProblem(texts.get("input.unreadable", name, FileTrouble.of(cause, texts)));
    }
}
