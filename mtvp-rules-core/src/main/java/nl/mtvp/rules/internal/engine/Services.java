package nl.mtvp.rules.internal.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Loads modules of regions and of the Leidraad by {@link ServiceLoader}. A module that cannot be loaded is an error
 * that names the services file, its line and the remedy: the loader itself does not.
 *
 * @param <M> the kind of module
 */
public final class Services<M> {

    private final Class<M> kind;
    private final ClassLoader classLoader;

    private Services(Class<M> kind, ClassLoader classLoader) {
        this.kind = kind;
        this.classLoader = classLoader;
    }

    /**
     * Returns the modules that a class loader sees.
     *
     * @param what what a module is, with its article
     * @throws IllegalStateException if one of them cannot be loaded
     */
    public static <M> List<M> load(Class<M> kind, String what, ClassLoader classLoader) {
        List<M> modules = new ArrayList<>();
        try {
            for (M module : ServiceLoader.load(kind, classLoader)) {
                modules.add(module);
            }
        } catch (ServiceConfigurationError e) {
            Services<M> services = new Services<>(kind, classLoader);
            throw new IllegalStateException(
                    what + " cannot be loaded: " + services.mistake(e) + ".\nName in " + file(kind)
                            + ", one a line, each public class that implements " + kind.getSimpleName()
                            + " and has a public constructor without parameters.",
                    e);
        }
        return modules;
    }

    /** Returns the path of the file that names the modules. */
    public static String file(Class<?> kind) {
        return "META-INF/services/" + kind.getName();
    }

    /** Returns the first mistake in a services file; if there is none, what the loader says. */
    private String mistake(ServiceConfigurationError error) {
        try {
            for (URL file : Collections.list(classLoader.getResources(file(kind)))) {
                List<String> lines = lines(file);
                for (int i = 0; i < lines.size(); i++) {
                    String name = lines.get(i).replaceFirst("#.*", "").strip();
                    String fault = name.isEmpty() ? null : fault(name);
                    if (fault != null) {
                        return file + ", line " + (i + 1) + ", names " + name + ", which " + fault;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file(kind) + " cannot be read", e);
        }
        Throwable cause = error.getCause();
        return error.getMessage() + (cause == null ? "" : ": " + cause);
    }

    private static List<String> lines(URL file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private @Nullable String fault(String name) {
        Class<?> type;
        try {
            type = Class.forName(name, false, classLoader);
        } catch (ClassNotFoundException e) {
            return "was not found";
        } catch (LinkageError e) {
            return "cannot be loaded (" + e + ")";
        }
        if (!kind.isAssignableFrom(type)) {
            return "is no " + kind.getSimpleName();
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            return "is abstract";
        }
        if (!Modifier.isPublic(type.getModifiers())) {
            return "is not public";
        }
        try {
            type.getConstructor();
        } catch (NoSuchMethodException e) {
            return "has no public constructor without parameters";
        }
        return null;
    }
}
