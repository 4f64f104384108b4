package nl.mtvp.rules.region;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * A region author's project: a small region that works, of which a test breaks one file and which is then compiled as a
 * build would, into a folder with a class loader of its own. Each edit gives a new project.
 */
public final class RegionProject {

    public static final String MODULE = "Module.java.txt";
    public static final String MODULE_2024 = "Testland2024.java.txt";
    public static final String LEIDRAAD_2025 = "Leidraad2025.java.txt";
    public static final String RULES = "regels.drl";
    /** A second file of rules, which the region does not have unless it is added. */
    public static final String MORE_RULES = "meer-regels.drl";

    public static final String DUTCH = "messages_nl.properties";
    public static final String ENGLISH = "messages_en.properties";
    public static final String DUTCH_READINGS = "readings_nl.properties";
    public static final String ENGLISH_READINGS = "readings_en.properties";
    public static final String CATALOGUE = "catalogue.json";
    public static final String SERVICES = "services.txt";
    public static final String LEIDRAAD_SERVICES = "leidraad-services.txt";
    /** What the build makes of the rules; without it, the build made no executable model. */
    public static final String INDEX = "drools-model";

    private static final String JAVA = ".java.txt";

    /** Compiled rules, by their package and texts. */
    private static final Map<List<String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final Map<String, String> files;
    private final boolean indexed;

    private RegionProject(Map<String, String> files, boolean indexed) {
        this.files = files;
        this.indexed = indexed;
    }

    /** A region that works. */
    public static RegionProject testland() {
        return in("testland");
    }

    /** The region that works, for plans that start in 2023. */
    public static RegionProject testlandUntil2023() {
        return testland()
                .replacing(
                        MODULE,
                        "public String id()",
                        "public Validity validity() { return new Validity(null, LocalDate.of(2023, 12, 31)); }\n"
                                + "    public String id()");
    }

    /** A second version of that region, for plans that start later; it needs the first in the same folder. */
    public static RegionProject testland2024() {
        return read("testland2024", MODULE_2024, RULES, DUTCH, SERVICES);
    }

    /** An invented second version of the Leidraad, in which a minimum is higher. */
    public static RegionProject leidraad2025() {
        return read("leidraad2025", LEIDRAAD_2025, RULES, DUTCH, LEIDRAAD_SERVICES);
    }

    /** An invented region that asks for what only some regions do, for plans that start until June 2024. */
    public static RegionProject voorbeeldkust() {
        return in("voorbeeldkust");
    }

    /** Its second version; it needs the first in the same folder. */
    public static RegionProject voorbeeldkust2024() {
        return read("voorbeeldkust2024", "Voorbeeldkust2024.java.txt", RULES, DUTCH, ENGLISH, SERVICES);
    }

    /** The region of a folder of resources; files that it does not have are left out. */
    static RegionProject in(String folder) {
        return read(folder, MODULE, RULES, DUTCH, ENGLISH, DUTCH_READINGS, ENGLISH_READINGS, CATALOGUE, SERVICES);
    }

    private static RegionProject read(String folder, String... names) {
        Map<String, String> files = new TreeMap<>();
        for (String file : names) {
            try (InputStream in = RegionProject.class.getResourceAsStream("/" + folder + "/" + file)) {
                if (in != null) {
                    files.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new RegionProject(files, true);
    }

    /** The project with a piece of one file replaced; the piece must be there. */
    public RegionProject replacing(String file, String piece, String replacement) {
        if (!files.get(file).contains(piece)) {
            throw new AssertionError(file + " does not hold: " + piece);
        }
        return editing(file, text -> text.replace(piece, replacement));
    }

    /** The project with a text added to one file, which need not be there. */
    public RegionProject adding(String file, String text) {
        return editing(file, before -> Objects.toString(before, "") + text);
    }

    private RegionProject editing(String file, UnaryOperator<String> edit) {
        Map<String, String> edited = new TreeMap<>(files);
        edited.compute(file, (name, text) -> edit.apply(text));
        return new RegionProject(edited, indexed);
    }

    /** The project without one file. */
    public RegionProject without(String file) {
        Map<String, String> edited = new TreeMap<>(files);
        edited.remove(file);
        return new RegionProject(edited, indexed && !file.equals(INDEX));
    }

    /** The project with another package name throughout. */
    public RegionProject inPackage(String name) {
        Map<String, String> moved = new TreeMap<>(files);
        moved.replaceAll(
                (file, text) -> text.replace("nl.testland", name).replace("\"" + name + "/", "\"nl.testland/"));
        return new RegionProject(moved, indexed);
    }

    /**
     * Compiles the project into a folder, and loads it from there on top of this test's own classes; a folder can take
     * several projects.
     */
    public URLClassLoader compileInto(Path folder) throws IOException {
        String rulePackage = files.get(module())
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll("package |;", "")
                .strip();
        compileModule(folder);
        if (files.containsKey(RULES)) {
            for (Map.Entry<String, byte[]> file : compileRules(rulePackage).entrySet()) {
                if (file.getKey().endsWith(".class")) {
                    write(folder.resolve(file.getKey()), file.getValue());
                } else if (indexed && file.getKey().endsWith(INDEX)) {
                    append(folder.resolve(file.getKey()), file.getValue());
                }
            }
        }
        for (String resource :
                List.of(RULES, MORE_RULES, DUTCH, ENGLISH, DUTCH_READINGS, ENGLISH_READINGS, CATALOGUE)) {
            if (files.containsKey(resource)) {
                write(
                        folder.resolve(rulePackage.replace('.', '/')).resolve(resource),
                        files.get(resource).getBytes(StandardCharsets.UTF_8));
            }
        }
        register(SERVICES, RegionModule.class, folder);
        register(LEIDRAAD_SERVICES, LeidraadModule.class, folder);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, RegionProject.class.getClassLoader());
    }

    private void register(String file, Class<?> service, Path folder) throws IOException {
        if (files.containsKey(file)) {
            append(
                    folder.resolve("META-INF/services/" + service.getName()),
                    files.get(file).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String module() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(JAVA))
                .findFirst()
                .orElseThrow();
    }

    private void compileModule(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String file = module();
        String className = files.get(file).replaceFirst("(?s).*?\\bclass (\\w+) .*", "$1");
        URI uri = URI.create("string:///" + className + ".java");
        JavaFileObject source = new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return files.get(file);
            }
        };
        StringWriter out = new StringWriter();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + folder;
        List<String> options = List.of("-d", folder.toString(), "-cp", classPath, "-proc:none");
        if (!compiler.getTask(out, null, null, options, null, List.of(source)).call()) {
            throw new AssertionError(out.toString());
        }
    }

    /** Most tests change no rule, so what compiling gave is kept. */
    private Map<String, byte[]> compileRules(String rulePackage) {
        List<String> rules = List.of(rulePackage, files.get(RULES), files.getOrDefault(MORE_RULES, ""));
        return COMPILED.computeIfAbsent(rules, any -> newlyCompiled(rulePackage));
    }

    private Map<String, byte[]> newlyCompiled(String rulePackage) {
        KieServices services = KieServices.get();
        KieFileSystem project = services.newKieFileSystem();
        project.generateAndWritePomXML(services.newReleaseId("nl.testland", "testland-rules", "1"));
        String resources = "src/main/resources/" + rulePackage.replace('.', '/') + "/";
        List.of(RULES, MORE_RULES).forEach(file -> {
            if (files.containsKey(file)) {
                project.write(resources + file, files.get(file));
            }
        });
        KieBuilder builder = services.newKieBuilder(project, RegionProject.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new AssertionError(builder.getResults().getMessages().toString());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> compiled = new TreeMap<>();
        module.getFileNames().forEach(name -> compiled.put(name, module.getBytes(name)));
        return compiled;
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static void append(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
    }
}
