package nl.mtvp.rules.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.internal.engine.Services;
import nl.mtvp.rules.region.RegionModule;
import org.jspecify.annotations.Nullable;

/** Checks that a program finds a region module as users do, by its services file. */
final class ServiceCheck {

    private static final String FILE = Services.file(RegionModule.class);

    private ServiceCheck() {}

    /**
     * Requires that a program finds a module and can use it.
     *
     * @throws AssertionError if no services file names it, or a line of one names no module
     * @throws IllegalStateException if another module has its id, or start dates of it
     */
    static void requireFound(Class<?> module) {
        List<RegionModule> found;
        try {
            found = Services.load(RegionModule.class, "a region module", module.getClassLoader());
        } catch (IllegalStateException e) {
            throw new AssertionError(
                    e.getMessage() + System.lineSeparator() + "This test is of " + module.getName() + ".", e);
        }
        if (found.stream().noneMatch(other -> other.getClass() == module)) {
            Path misnamed = otherFileNaming(module);
            throw new AssertionError("No program finds " + module.getName() + ". "
                    + (misnamed == null
                            ? "Name it in " + FILE + ", one class a line."
                            : "It is named in " + misnamed + ", which no program reads. Rename that file to " + FILE
                                    + "."));
        }
        PlanValidator.create(module.getClassLoader());
    }

    /** Returns a file of {@code META-INF} that names a class, beside the class; null: there is none. */
    private static @Nullable Path otherFileNaming(Class<?> module) {
        CodeSource source = module.getProtectionDomain().getCodeSource();
        try {
            Path folder = source == null ? null : Path.of(source.getLocation().toURI());
            if (folder == null || !Files.isDirectory(folder)) {
                return null;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                return files.map(folder::relativize)
                        .filter(file -> file.startsWith("META-INF") && names(folder.resolve(file), module))
                        .findFirst()
                        .orElse(null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean names(Path file, Class<?> module) {
        try {
            return Files.isRegularFile(file) && Files.readAllLines(file).contains(module.getName());
        } catch (IOException e) {
            return false; // no text
        }
    }
}
