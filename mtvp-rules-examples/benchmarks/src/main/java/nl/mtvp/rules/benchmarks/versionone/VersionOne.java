package nl.mtvp.rules.benchmarks.versionone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;

/**
 * A validator of version 1.0.0, whose classes have the names of ours and come from a class loader of their own. Its
 * plans and reports are objects of those classes. Safe for use by several threads.
 */
public final class VersionOne {

    /** Where {@code run} puts its jars and those that it needs. */
    public static final Path JARS = Path.of("target", "v1", "lib");
    private static final String PACKAGE = "nl.mtvp.rules.";
    private static final String FACT_SINCE_THEN = "arrangementAgreed";
    private static final PlanWriter WRITER = new PlanWriter(false);
    private static final MethodType JUDGE = MethodType.methodType(Object.class, Object.class);
    private static final MethodType JUDGE_ALL = MethodType.methodType(Iterator.class, Iterator.class);

    private final MethodHandle read;
    private final MethodHandle validate;
    private final MethodHandle validateAll;

    /**
     * A validator of both regions.
     *
     * @throws IllegalStateException if its jars are not there
     */
    public VersionOne() {
        ClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            Class<?> plan = loader.loadClass(PACKAGE + "plan.PracticePlan");
            Class<?> report = loader.loadClass(PACKAGE + "report.ValidationReport");
            Class<?> validatorClass = loader.loadClass(PACKAGE + "PlanValidator");
            Class<?> readerClass = loader.loadClass(PACKAGE + "io.PlanReader");
            Class<?> batchClass = loader.loadClass(PACKAGE + "PlanBatch");
            Object validator = validatorClass.getMethod("create").invoke(null);
            Object reader = validatorClass.getMethod("reader").invoke(validator);
            Object batch = validatorClass.getMethod("batch").invoke(validator);
            read = lookup.findVirtual(readerClass, "read", MethodType.methodType(plan, String.class))
                    .bindTo(reader).asType(JUDGE);
            validate = lookup.findVirtual(validatorClass, "validate", MethodType.methodType(report, plan))
                    .bindTo(validator).asType(JUDGE);
            validateAll = lookup.unreflect(batchClass.getMethod("validateAll", Iterator.class))
                    .bindTo(batch).asType(JUDGE_ALL);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("version 1.0.0 in " + JARS + " is not what it was", e);
        }
    }

    private static URL[] jars() {
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.sorted().map(VersionOne::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new IllegalStateException(JARS + " cannot be read.\nStart the benchmark by its script run, which builds "
                    + "version 1.0.0.", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan on one line, without the fact that version 1.0.0 does not know. */
    public static String json(PracticePlan plan) {
        return WRITER.write(plan.toBuilder()
                .choices(plan.choices().stream()
                        .map(choice -> choice.toBuilder().fact(FACT_SINCE_THEN, null).build())
                        .toList())
                .build());
    }

    /** The same plan as version 1.0.0 reads it. */
    public Object translate(PracticePlan plan) {
        try {
            return (Object) read.invokeExact((Object) json(plan));
        } catch (Throwable e) {
            throw new IllegalStateException("version 1.0.0 cannot read " + plan, e);
        }
    }

    /** The report on a plan that was {@linkplain #translate translated}. */
    public Object validate(Object plan) {
        try {
            return (Object) validate.invokeExact(plan);
        } catch (Throwable e) {
            throw new IllegalStateException("version 1.0.0 cannot judge " + plan, e);
        }
    }

    /** The outcomes of a batch of plans that were {@linkplain #translate translated}. */
    public Iterator<?> validateAll(List<Object> plans) {
        try {
            return (Iterator<?>) validateAll.invokeExact((Iterator<?>) plans.iterator());
        } catch (Throwable e) {
            throw new IllegalStateException("version 1.0.0 cannot judge " + plans.size() + " plans", e);
        }
    }
}
