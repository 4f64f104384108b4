package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.mtvp.rules.command.words.Texts;

/** A file that a command makes. Nothing is overwritten: a file of that name may be the input, or hold work. */
final class NewFile {

    private final Path path;
    private final Texts texts;

    NewFile(Path path, Texts texts) {
        this.path = path;
        this.texts = texts;
    }

    /**
     * Returns a file that is still to be made.
     *
     * @throws WrongUsageException if there is one already, or no file can have that name
     */
    static NewFile of(String name, Texts texts) {
        NewFile file = new NewFile(path(name, texts), texts);
        if (Files.exists(file.path)) {
            throw file.taken();
        }
        return file;
    }

    /**
     * Returns the path of a name.
     *
     * @throws WrongUsageException if no file can have that name
     */
    static Path path(String name, Texts texts) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsageException(texts.get("usage.outputName", name));
        }
    }

    Path path() {
        return path;
    }

    /** Makes the file at once. It is written under another name first, so that a full disk leaves no half of it. */
    void write(byte[] content) {
        makeDirectory();
        try {
            Path unfinished = path.resolveSibling(path.getFileName() + ".part");
            try {
                Files.write(unfinished, content);
                Files.move(unfinished, path);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileAlreadyExistsException e) {
            throw taken();
        } catch (IOException e) {
            throw new OutputLostException(path, e);
        }
    }

    /** Makes the file, to be written bit by bit. */
    Writer open() throws IOException {
        makeDirectory();
        try {
            return Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw taken();
        }
    }

    private void makeDirectory() {
        Path directory = path.toAbsolutePath().getParent();
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new OutputLostException(path, e);
        }
    }

    private WrongUsageException taken() {
        return new WrongUsageException(texts.get("usage.fileTaken", path));
    }
}
