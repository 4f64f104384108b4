package nl.mtvp.rules.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import nl.mtvp.rules.PlanValidator;

/**
 * Two small regions for the tests of whatever serves every region, compiled once and found by the service loader.
 * Between them they declare programmes, trainings, and facts of every type.
 */
public final class TestRegions {

    /** Judges plans of both regions. */
    public static final PlanValidator VALIDATOR = create();

    /** Holds the class loader, which lasts as long as the tests: it is asked for classes until their end. */
    private static final class Loader {
        static final ClassLoader COMPILED = compiled();
    }

    private TestRegions() {}

    /** Returns a validator for both regions that nobody used yet. */
    public static PlanValidator create() {
        return PlanValidator.create(Loader.COMPILED);
    }

    /** Judges plans of one of the regions, which declares an intake besides. */
    public static PlanValidator declaring(String region, IntakeRules intake) {
        RegionModule module = ServiceLoader.load(RegionModule.class, Loader.COMPILED).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.id().equals(region))
                .findFirst()
                .orElseThrow();
        Object declaring = Proxy.newProxyInstance(
                Loader.COMPILED,
                new Class<?>[] {RegionModule.class},
                (proxy, method, arguments) ->
                        method.getName().equals("intake") ? intake : method.invoke(module, arguments));
        return PlanValidator.of(List.of((RegionModule) declaring));
    }

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
