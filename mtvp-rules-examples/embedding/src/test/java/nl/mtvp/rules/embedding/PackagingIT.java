package nl.mtvp.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that embeds the library and three regions, in every packaging. */
class PackagingIT {

    private static final Path APP = Path.of("target/it/embedding/src/it/app/target");
    private static final String MAIN = "nl.mtvp.app.App";
    private static final String RIJNMOND = "../plans/rijnmond-year-1-compliant.json";
    private static final String VOORBEELDREGIO = "target/it/example-region/plans/compliant.json";
    private static final String RIJNMOND_IS_WELL = "COMPLIANT: <h1>Voorbeeldpraktijk Populier";
    private static final List<String> ALL_IS_WELL = List.of(
            "regions: rijnmond voorbeeldregio west-brabant",
            RIJNMOND_IS_WELL,
            "COMPLIANT: <h1>Huisartsenpraktijk De Brink");

    @Test
    void onThePlainClassPath() throws Exception {
        assertAllIsWell("-cp", APP.resolve("app.jar") + File.pathSeparator + libraries(), MAIN);
    }

    /** No engine, no parser, no compiler: only what the compiled rules need. */
    @Test
    void threeJarsOfDroolsAreEnough() {
        assertThat(APP.resolve("lib")
                        .toFile()
                        .list((folder, name) -> name.matches("(drools|kie|mvel|antlr|ecj|xstream).*")))
                .extracting(name -> name.replaceAll("-[0-9.]+jar$", ""))
                .containsExactlyInAnyOrder("drools-canonical-model", "drools-model-compiler", "drools-util");
    }

    @Test
    void thePagesComeWithoutCommonsCliAndWithoutALogger() {
        assertThat(APP.resolve("lib").toFile().list())
                .anyMatch(name -> name.startsWith("mtvp-rules-command-"))
                .noneMatch(name -> name.matches("(commons-cli|logback).*"));
    }

    @Test
    void onTheModulePath() throws Exception {
        assertAllIsWell(
                "-p",
                APP.resolve("app.jar") + File.pathSeparator + libraries(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "nl.mtvp.app/" + MAIN);
    }

    @Test
    void aModuleThatRequiresTheCoreHasAllItNeeds(@TempDir Path module) throws Exception {
        Path descriptor = Files.writeString(
                module.resolve("module-info.java"), "module nl.mtvp.rules.embedding { requires nl.mtvp.rules.core; }");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        module.toString(),
                        "-p",
                        libraries(),
                        descriptor.toString(),
                        "src/main/java/nl/mtvp/rules/embedding/EmbeddedValidation.java");
        assertThat(compiled).isZero();

        JavaProcess program = JavaProcess.run(
                "-p",
                module + File.pathSeparator + libraries(),
                "-m",
                "nl.mtvp.rules.embedding/" + EmbeddedValidation.class.getName());

        assertThat(program.exitStatus()).as(program.toString()).isZero();
        assertThat(program.out()).startsWith("The plan is ");
    }

    @Test
    void inAShadedJarWithMergedServiceFiles() throws Exception {
        assertAllIsWell("-cp", APP.resolve("app-1-shaded.jar").toString(), MAIN);
    }

    @Test
    void inAShadedJarWithoutMergedServiceFilesARegionIsMissedByName() throws Exception {
        JavaProcess app = JavaProcess.run(
                "-cp", APP.resolve("app-1-shaded-unmerged.jar").toString(), MAIN, RIJNMOND, VOORBEELDREGIO);

        assertThat(app.exitStatus()).isEqualTo(1);
        assertThat(app.out().lines()).contains(RIJNMOND_IS_WELL);
        assertThat(app.err()).contains("unknown region \"voorbeeldregio\"; known: rijnmond, west-brabant");
    }

    @Test
    void inASpringBootFatJar() throws Exception {
        assertAllIsWell("-jar", APP.resolve("app-boot.jar").toString());
    }

    private static void assertAllIsWell(String... program) throws Exception {
        JavaProcess app = JavaProcess.run(Stream.concat(Stream.of(program), Stream.of(RIJNMOND, VOORBEELDREGIO))
                .toArray(String[]::new));

        assertThat(app.exitStatus()).as(app.toString()).isZero();
        assertThat(app.out().lines().filter(line -> !line.startsWith("rules: ")))
                .containsExactlyElementsOf(ALL_IS_WELL);
        assertThat(app.out().lines().filter(line -> line.startsWith("rules: ")))
                .containsExactly("rules: " + digests("rijnmond"), "rules: " + digests("voorbeeldregio"));
    }

    /** Returns the digests of the rules of a region, which are the same in every packaging. */
    private static List<String> digests(String region) throws IOException {
        URL jar = Path.of("target/it/example-region/target/voorbeeldregio-rules-1.0.0.jar")
                .toUri()
                .toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, PackagingIT.class.getClassLoader())) {
            PracticePlan plan = PracticePlan.inRegion(region).build();
            return PlanValidator.create(loader).validate(plan).ruleSets().stream()
                    .map(rules -> rules.digest())
                    .toList();
        }
    }

    private static String libraries() throws IOException {
        try (Stream<Path> files = Files.list(APP.resolve("lib"))) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        }
    }
}
