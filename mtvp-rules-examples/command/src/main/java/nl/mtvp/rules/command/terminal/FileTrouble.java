package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import nl.mtvp.rules.command.words.Texts;

/** Says why a file cannot be read or written. */
final class FileTrouble {

    private FileTrouble() {}

    /** Returns the reason in words; one that is not known as the system puts it. */
    static String of(IOException trouble, Texts texts) {
        String told = trouble instanceof FileSystemException ofFile ? ofFile.getReason() : trouble.getMessage();
        String reason = Objects.requireNonNullElse(told, "?");
        if (trouble instanceof NoSuchFileException) {
            return texts.get("file.missing");
        }
        if (trouble instanceof AccessDeniedException) {
            return texts.get("file.denied");
        }
        if (trouble instanceof FileAlreadyExistsException || reason.contains("Not a directory")) {
            return texts.get("file.noDirectory");
        }
        return reason.contains("No space") ? texts.get("file.full") : texts.get("file.system", reason);
    }
}
