package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the library asks of the program around it. */
class EmbeddingTest {

    @Test
    void noRuleParserIsNeededAtRunTime() {
        for (String name : new String[] {"org.drools.drl.parser.DrlParser", "org.eclipse.jdt.core.compiler.IProblem",
                "org.antlr.runtime.Parser", "com.thoughtworks.xstream.XStream", "org.mvel2.MVEL"}) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
        }
    }

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

    /** Loads this whole class path anew, so that the use is the first, and judges an empty plan under a context class loader. */
    private static String verdictInFreshClasses(ClassLoader context) throws Exception {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(EmbeddingTest::url).toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader fresh = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Class<?> first = fresh.loadClass(FirstUse.class.getName());
            thread.setContextClassLoader(context);
            Object verdict = first.getMethod("verdict").invoke(null);
            assertThat(thread.getContextClassLoader()).as("the context class loader is put back").isSameAs(context);
            return (String) verdict;
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
