package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.command.words.Texts;

/**
 * The directory that a command writes files to. It is new or empty: no file of an earlier run stays, and nothing is
 * overwritten.
 */
final class OutputDirectory {

    private final Path path;
    private final Texts texts;

    private OutputDirectory(Path path, Texts texts) {
        this.path = path;
        this.texts = texts;
    }

    /**
     * Returns a directory to write to.
     *
     * @throws WrongUsageException if it is neither new nor empty, or no directory can have that name
     */
    static OutputDirectory of(String name, Texts texts) {
        Path path = NewFile.path(name, texts);
        if (Files.exists(path) && !isEmptyDirectory(path)) {
            throw new WrongUsageException(texts.get("usage.outputTaken", name));
        }
        return new OutputDirectory(path, texts);
    }

    private static boolean isEmptyDirectory(Path directory) {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(directory)) {
            return !content.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a file into the directory and returns its path. */
    Path write(String name, String content) {
        Path file = path.resolve(name);
        new NewFile(file, texts).write(content.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** Writes files into the directory: all of them, or none if one cannot be written. */
    void write(Map<String, String> contents) {
        List<Path> written = new ArrayList<>();
        try {
            contents.forEach((name, content) -> written.add(write(name, content)));
        } catch (OutputLostException e) {
            written.forEach(OutputDirectory::remove);
            throw e;
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new OutputLostException(file, e);
        }
    }
}
