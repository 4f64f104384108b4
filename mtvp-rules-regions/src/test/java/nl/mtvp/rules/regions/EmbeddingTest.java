package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.batch.BatchRun;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.regions.westbrabant.WestBrabantModule;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.terms.PlanFormatException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the library needs from the program that embeds it. */
class EmbeddingTest {

    @Test
    void aForeignContextClassLoaderAtFirstUseMakesNoDifference() throws Exception {
        try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
            assertThat(verdictInFreshClasses(foreign)).isEqualTo("NON_COMPLIANT");
        }
    }

    @Test
    void anAbsentContextClassLoaderAtFirstUseMakesNoDifference() throws Exception {
        assertThat(verdictInFreshClasses(null)).isEqualTo("NON_COMPLIANT");
    }

    @Test
    void aWebApplicationThatIsDroppedLeavesNothingBehind() throws Exception {
        List<WeakReference<ClassLoader>> dropped = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            dropped.add(useAndDrop());
        }

        for (int attempt = 0; attempt < 20 && alive(dropped) > 1; attempt++) {
            System.gc();
        }

        // The JDK remembers the last type whose records it compared (java.lang.runtime.ObjectMethods), and with it one
        // class loader.
        assertThat(alive(dropped)).isLessThanOrEqualTo(1);
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    @Test
    void nothingIsLoggedAboveDebug() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            FirstUse.verdict();
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .isEmpty();
    }

    @Test
    void noThreadIsLeftBehind() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        FirstUse.verdict();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !before.contains(thread))
                .isEmpty();
    }

    @Test
    void anEmbedderCanNameItsRegionsInsteadOfLookingForThem() {
        PlanValidator validator = PlanValidator.of(List.of(new WestBrabantModule()));

        assertThat(validator.regions().all()).extracting(Region::id).containsExactly("west-brabant");
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() ->
                        validator.validate(PracticePlan.inRegion("rijnmond").build()))
                .withMessageContaining("unknown region \"rijnmond\"; known: west-brabant");
    }

    @Test
    void aPlanThatWasReadForOtherRegionsIsCheckedAgain() {
        PlanValidator westBrabant = PlanValidator.of(List.of(new WestBrabantModule()));
        List<PlanEntry> read = Stream.of("{\"region\": \"rijnmond\"}", "{\"region\": \"west-brabant\"}")
                .map(plan -> BothRegions.VALIDATOR.reader().read("plan", plan))
                .toList();

        assertThat(read)
                .extracting(plan -> ((PlanEntry.Accepted) plan).region())
                .containsExactlyElementsOf(BothRegions.VALIDATOR.regions().all());
        assertThat(outcomes(westBrabant, read)).containsExactly("/region", "NON_COMPLIANT");
        assertThat(outcomes(BothRegions.VALIDATOR, read)).containsExactly("NON_COMPLIANT", "NON_COMPLIANT");
    }

    /** Returns the verdict on each plan, or the place of the problem for which it is refused. */
    private static List<String> outcomes(PlanValidator validator, List<PlanEntry> plans) {
        List<String> outcomes = new ArrayList<>();
        try (BatchRun<PlanOutcome> run = validator.batch().validateEntries(plans.iterator())) {
            run.forEachRemaining(outcome -> outcomes.add(
                    outcome instanceof PlanOutcome.Judged judged
                            ? judged.report().verdict().name()
                            : ((PlanOutcome.Refused) outcome).problems().get(0).pointer()));
        }
        return outcomes;
    }

    private static WeakReference<ClassLoader> useAndDrop() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader application = freshClasses()) {
            thread.setContextClassLoader(application);
            assertThat(application
                            .loadClass(FirstUse.class.getName())
                            .getMethod("verdict")
                            .invoke(null))
                    .isEqualTo("NON_COMPLIANT");
            return new WeakReference<>(application);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Loads this whole class path again, so that the use is the first, and judges an empty plan under a context class
     * loader.
     */
    private static String verdictInFreshClasses(ClassLoader context) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader fresh = freshClasses()) {
            Class<?> first = fresh.loadClass(FirstUse.class.getName());
            thread.setContextClassLoader(context);
            Object verdict = first.getMethod("verdict").invoke(null);
            assertThat(thread.getContextClassLoader())
                    .as("the context class loader is put back")
                    .isSameAs(context);
            return (String) verdict;
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URLClassLoader freshClasses() {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(EmbeddingTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
