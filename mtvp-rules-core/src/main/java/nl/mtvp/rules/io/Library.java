package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** This library. */
final class Library {

    /** Its version, which the build writes into a file. */
    static final String VERSION = read("version.txt");

    private Library() {}

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Library.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
