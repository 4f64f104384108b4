package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.mtvp.rules.command.words.Texts;

/** A file that a command makes. Nothing is overwritten: a file of that name may be the input, or hold work. */
final class NewFile {

    private final Path path;
    private final Path unfinished;
    private final Texts texts;
    private boolean begun;

    NewFile(Path path, Texts texts) {
        this.path = path;
        this.unfinished = path.resolveSibling(path.getFileName() + ".part");
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
            throw file.taken(file.path);
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
            if (name.isEmpty()) {
                throw new InvalidPathException(name, "empty");
            }
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsageException(texts.get("usage.outputName", name));
        }
    }

    Path path() {
        return path;
    }

    /** Makes the file at once. */
    void write(byte[] content) {
        try {
            try (OutputStream out = begin()) {
                out.write(content);
            }
            finish();
        } catch (IOException e) {
            throw new OutputLostException(path, e);
        } finally {
            discard();
        }
    }

    /**
     * Begins the file, under another name: only {@link #finish} makes it, so that a full disk leaves no half of it.
     *
     * @throws WrongUsageException if there is a file of that other name
     */
    OutputStream begin() throws IOException {
        makeDirectory();
        try {
            OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
            begun = true;
            return out;
        } catch (FileAlreadyExistsException e) {
            throw taken(unfinished);
        }
    }

    /**
     * Makes the file of what was written and closed.
     *
     * @throws WrongUsageException if there is one by now
     */
    void finish() throws IOException {
        try {
            Files.move(unfinished, path);
        } catch (FileAlreadyExistsException e) {
            throw taken(path);
        }
    }

    /** Removes what was begun and not finished. */
    void discard() {
        try {
            if (begun) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new OutputLostException(unfinished, e);
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

    private WrongUsageException taken(Path file) {
        return new WrongUsageException(texts.get("usage.fileTaken", file));
    }
}
