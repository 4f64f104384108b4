package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the file that an argument of the command line names. */
final class ArgumentPath {

    private ArgumentPath() {}

    /**
     * Returns the file. Where the locale has no accented letters ({@code LC_ALL=C}), Java turns those of an argument
     * into replacement characters, with which no file can be opened. Then each directory on the way is listed, since
     * the names in a list can be opened.
     *
     * @throws NoSuchFileException if there is no such file, or more than one
     */
    static Path of(String argument) throws IOException {
        if (argument.isEmpty()) {
            throw new NoSuchFileException(argument);
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            path = listed(argument);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(argument);
        }
        return path;
    }

    private static Path listed(String argument) throws IOException {
        Path path = Path.of(argument.startsWith("/") ? "/" : "");
        for (String name : argument.split("/")) {
            path = name.isEmpty() || name.equals(".") || name.equals("..") ? path.resolve(name) : child(path, name);
        }
        return path;
    }

    private static Path child(Path directory, String name) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            List<Path> named = children.filter(
                            child -> child.getFileName().toString().equals(name))
                    .toList();
            if (named.size() != 1) {
                throw new NoSuchFileException(name);
            }
            return named.get(0);
        }
    }
}
