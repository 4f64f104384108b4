package nl.mtvp.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The invented region: built apart from this build, and used with the unchanged command. */
class ExampleRegionIT {

    private static final Path REGION = Path.of("target/it/example-region");
    private static final String CLASS_PATH = "../command/target/mtvp-rules.jar" + File.pathSeparator
            + REGION.resolve("target/voorbeeldregio-rules-1.0.0.jar");

    @Test
    void itsJarHoldsRulesAndNoneOfOurClasses() throws Exception {
        try (var jar = new JarFile(
                REGION.resolve("target/voorbeeldregio-rules-1.0.0.jar").toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("META-INF/kie/nl.voorbeeld/voorbeeldregio-rules/drools-model")
                    .noneMatch(name -> name.startsWith("nl/mtvp/") && name.endsWith(".class"));
        }
    }

    @Test
    void itsCompliantPlanComplies() throws Exception {
        JavaProcess command = validate("compliant.json");

        assertThat(command.exitStatus()).as(command.toString()).isZero();
    }

    @Test
    void itsOtherPlanDoesNot() throws Exception {
        JavaProcess command = validate("non-compliant.json");

        assertThat(command.exitStatus()).as(command.toString()).isEqualTo(1);
        assertThat(command.out()).contains("V-TRIAGE", "L-GG-J1");
    }

    @Test
    void withoutItsJarThePlanIsRefused() throws Exception {
        JavaProcess command = JavaProcess.run(
                "-jar",
                "../command/target/mtvp-rules.jar",
                "validate",
                "--lang",
                "en",
                REGION.resolve("plans/compliant.json").toString());

        assertThat(command.exitStatus()).isEqualTo(2);
        assertThat(command.out()).contains("unknown region \"voorbeeldregio\"; known: rijnmond, west-brabant");
    }

    @Test
    void aRegionThatTheArchetypeBeginsHasTheVersionItWasGiven() {
        assertThat(Path.of(
                        "target/it/embedding/src/it/new-region/oost-veluwe-rules/target/oost-veluwe-rules-0.1.0.jar"))
                .isRegularFile();
    }

    private static JavaProcess validate(String plan) throws Exception {
        return JavaProcess.run(
                "-cp",
                CLASS_PATH,
                "nl.mtvp.rules.command.terminal.Main",
                "validate",
                REGION.resolve("plans").resolve(plan).toString());
    }
}
