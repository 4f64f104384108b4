package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.mtvp.rules.command.words.Texts;

/** The file or the directory that pages are written to. */
final class OutputFiles {

    private static final String PAGE = ".html";

    private final Path target;

    private OutputFiles(Path target) {
        this.target = target;
    }

    /** Returns whether a target is one page, and not a directory for several. */
    static boolean isPage(String target) {
        return target.endsWith(PAGE);
    }

    /**
     * Returns a page to write.
     *
     * @throws WrongUsageException if no file can have that name
     */
    static OutputFiles page(String target, Texts texts) {
        return new OutputFiles(path(target, texts));
    }

    /**
     * Returns a directory to write pages to. It is new or empty: no page of an earlier run stays, and nothing is
     * overwritten.
     *
     * @throws WrongUsageException if it is neither
     */
    static OutputFiles directory(String target, Texts texts) {
        Path directory = path(target, texts);
        if (Files.exists(directory) && !isEmptyDirectory(directory)) {
            throw new WrongUsageException(texts.get("usage.outputTaken", target));
        }
        return new OutputFiles(directory);
    }

    private static Path path(String target, Texts texts) {
        try {
            return Path.of(target);
        } catch (InvalidPathException e) {
            throw new WrongUsageException(texts.get("usage.outputName", target));
        }
    }

    private static boolean isEmptyDirectory(Path directory) {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(directory)) {
            return !content.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes the page. */
    void write(String content) {
        write(target, content);
    }

    /** Writes a page into the directory and returns its path. */
    Path write(String name, String content) {
        Path file = target.resolve(name);
        write(file, content);
        return file;
    }

    private static void write(Path file, String content) {
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new OutputLostException(file, e);
        }
    }
}
