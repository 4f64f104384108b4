package nl.mtvp.rules.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mtvp.rules.PlanValidator;

/**
 * Two small regions for the tests of whatever serves every region, compiled once and found by the service loader.
 * Between them they declare programmes, trainings, and facts of every type.
 */
public final class TestRegions {

    /** Judges plans of both regions. */
    public static final PlanValidator VALIDATOR = PlanValidator.create(compiled());

    private TestRegions() {}

    /** The class loader lasts as long as the tests, for it is asked for classes until their end. */
    @SuppressWarnings("resource")
    private static ClassLoader compiled() {
        try {
            Path folder =
                    Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-regions")), "compiled");
            RegionProject.in("duinland").compileInto(folder);
            return RegionProject.in("heide-en-ven").compileInto(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
