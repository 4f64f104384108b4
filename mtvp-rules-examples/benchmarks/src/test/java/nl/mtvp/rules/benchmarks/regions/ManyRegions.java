package nl.mtvp.rules.benchmarks.regions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mtvp.rules.region.RegionModule;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Writes {@link ManyRegionsJar}: each region has a menu of ten items, and 59 rules that judge them. */
public final class ManyRegions {

    private static final String GROUP = "nl.manyregions";
    private static final int ITEMS = 10;
    private static final int JUDGING = 59;
    private static final int FACTS = 6;

    private static final String MODULE = """
            package nl.manyregions.region%1$02d;

            import java.time.LocalDate;
            import java.util.Map;
            import java.util.Set;
            import nl.mtvp.rules.region.RegionModule;

            public final class Region%1$02d implements RegionModule {
                public String id() { return "region-%1$02d"; }
                public String name() { return "Regio %1$d"; }
                public String version() { return "1"; }
                public String document() { return "Regioplan Regio %1$d"; }
                public String artifact() { return "nl.manyregions/region-%1$02d"; }
                public Set<LocalDate> startDates() { return Set.of(LocalDate.of(2023, 4, 1)); }
                public String leidraadVersion() { return "2023-01-30"; }
                public Map<String, String> readings() {
                    return Map.of("NETWORK_IN_YEAR_2", "2.3", "INTERVISION_BINDS", "1",
                            "ADDITIONS_DO_NOT_COUNT", "1");
                }
                public Map<String, String> citations() { return Map.of("L-AW-J1", "2.1"); }
            }
            """;
    private static final String MENU = """
            package nl.manyregions.region%1$02d

            import nl.mtvp.rules.assessment.AssessedChoice
            import nl.mtvp.rules.plan.KernelElement
            import nl.mtvp.rules.region.FactType
            import nl.mtvp.rules.region.MenuDraft

            global nl.mtvp.rules.assessment.Findings findings

            rule "Menu of region %1$d"
            when
                $menu : MenuDraft()
            then
            %2$send
            """;
    private static final String ITEM = """
                $menu.item("AW.%1$d", KernelElement.AW, "Interventie %1$d").source("2.1 item %1$d")%2$s;
            """;
    private static final String RULE = """

            rule "M%1$02d-%2$02d: intervention %3$d meets condition %4$d"
                @severity(VIOLATION) @source("2.1 item %3$d") @items("AW.%3$d") @needs("condition%4$d")
            when
                $choice : AssessedChoice(item == "AW.%3$d", conditionsDue, facts.no("condition%4$d"))
            then
                findings.report($choice);
            end
            """;
    private static final String DUTCH = """
            M%1$02d-%2$02d.title = Interventie %3$d voldoet aan voorwaarde %4$d
            M%1$02d-%2$02d.when = Als het plan zegt dat de interventie niet voldoet; onbekend is stil.
            M%1$02d-%2$02d.message = ‘{item}’ voldoet niet aan voorwaarde %4$d.
            M%1$02d-%2$02d.remedy = Voldoe aan voorwaarde %4$d.
            """;
    private static final String ENGLISH = """
            M%1$02d-%2$02d.when = When the plan says that the intervention does not meet it; unknown is silent.
            M%1$02d-%2$02d.message = ‘{item}’ does not meet condition %4$d.
            M%1$02d-%2$02d.remedy = Meet condition %4$d.
            """;

    private ManyRegions() {
    }

    /** Writes the jar; no arguments. */
    public static void main(String[] arguments) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(ManyRegionsJar.PATH))) {
            write(jar, "META-INF/services/" + RegionModule.class.getName(), IntStream.rangeClosed(1, ManyRegionsJar.COUNT)
                    .mapToObj("nl.manyregions.region%1$02d.Region%1$02d\n"::formatted).collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8));
            for (int region = 1; region <= ManyRegionsJar.COUNT; region++) {
                InternalKieModule compiled = compile(region);
                for (String file : compiled.getFileNames()) {
                    if (file.matches(GROUP.replace('.', '/') + "/.*\\.(class|properties)|META-INF/kie/.*/drools-model")) {
                        write(jar, file, compiled.getBytes(file));
                    }
                }
            }
        }
        ManyRegionsJar.validator().rules(); // Builds the rules of every region, and so tells if one is amiss.
    }

    private static InternalKieModule compile(int region) {
        KieServices services = KieServices.get();
        String folder = "/" + GROUP.replace('.', '/') + "/region%02d/".formatted(region);
        KieFileSystem project = services.newKieFileSystem();
        project.generateAndWritePomXML(services.newReleaseId(GROUP, "region-%02d".formatted(region), "1"));
        project.write("src/main/java" + folder + "Region%02d.java".formatted(region), MODULE.formatted(region));
        project.write("src/main/resources" + folder + "regels.drl", MENU.formatted(region, items()) + rules(RULE, region));
        project.write("src/main/resources" + folder + "messages_nl.properties", rules(DUTCH, region));
        project.write("src/main/resources" + folder + "messages_en.properties", rules(ENGLISH, region));
        KieBuilder builder = services.newKieBuilder(project, ManyRegions.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static String items() {
        String asks = IntStream.rangeClosed(1, FACTS).mapToObj(".asks(\"condition%d\", FactType.BOOLEAN)"::formatted).collect(Collectors.joining());
        return IntStream.rangeClosed(1, ITEMS).mapToObj(item -> ITEM.formatted(item, asks)).collect(Collectors.joining());
    }

    /** A text for each judging rule: of the first item under the first condition, of the second item, and so on. */
    private static String rules(String text, int region) {
        return IntStream.range(0, JUDGING).mapToObj(rule -> text.formatted(region, rule + 1, rule % ITEMS + 1, rule / ITEMS + 1))
                .collect(Collectors.joining());
    }

    private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
