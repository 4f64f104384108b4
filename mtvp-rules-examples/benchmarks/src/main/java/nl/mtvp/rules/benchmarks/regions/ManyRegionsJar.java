package nl.mtvp.rules.benchmarks.regions;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import nl.mtvp.rules.PlanValidator;

/** A jar of regions of which there is no plan. A test class writes it, since that needs the compiler of rules. */
public final class ManyRegionsJar {

    /** Where it lies. */
    public static final Path PATH = Path.of("target", "many-regions.jar");
    /** How many regions it holds. */
    public static final int COUNT = 40;
    /** How many regions there are with those of the library. */
    public static final int REGIONS = COUNT + 2;

    private ManyRegionsJar() {
    }

    /**
     * A validator that finds them beside the library's own regions.
     *
     * @throws IllegalStateException if it does not
     */
    public static PlanValidator validator() {
        try {
            PlanValidator validator = PlanValidator.create(
                    new URLClassLoader(new URL[] {PATH.toUri().toURL()}, ManyRegionsJar.class.getClassLoader()));
            int found = validator.regions().all().size();
            if (found != REGIONS) {
                throw new IllegalStateException("with " + PATH + " there are " + found + " regions, not " + REGIONS);
            }
            return validator;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
