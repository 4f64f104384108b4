package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as its users do. */
class ShadedJarIT {

    private static Process start(Map<String, String> environment, List<String> options, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", Path.of("target", "mtvp-rules.jar").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static CommandRun run(Map<String, String> environment, List<String> options, String... args)
            throws Exception {
        Process process = start(environment, options, args);
        process.getOutputStream().close();
        byte[] out = process.getInputStream().readAllBytes();
        byte[] err = process.getErrorStream().readAllBytes();
        return new CommandRun(
                process.waitFor(), new String(out, StandardCharsets.UTF_8), new String(err, StandardCharsets.UTF_8));
    }

    @Test
    void theJarHoldsAllThatTheCommandNeeds() throws Exception {
        CommandRun run = run(Map.of(), List.of(), "validate", "../plans").endsWith(2);

        assertThat(run.out()).isEqualTo(CommandRun.of("validate", "../plans").out());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withAnArchiveOfItsClassesItStartsFromThereAndSaysTheSame(@TempDir Path folder) throws Exception {
        String archive = folder.resolve("mtvp-rules.jsa").toString();
        String plan = "../plans/rijnmond-year-1-non-compliant.json";
        run(Map.of(), List.of("-XX:ArchiveClassesAtExit=" + archive), "validate", plan)
                .endsWith(1);

        CommandRun archived = run(
                        Map.of(),
                        List.of(
                                "-XX:SharedArchiveFile=" + archive,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:on"),
                        "validate",
                        plan)
                .endsWith(1);
        CommandRun classes =
                run(Map.of(), List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load"), "validate", plan);

        assertThat(archived.out()).isEqualTo(CommandRun.of("validate", plan).out());
        assertThat(classes.lines())
                .filteredOn(line -> line.contains("nl.mtvp.rules.PlanValidator "))
                .singleElement()
                .asString()
                .contains("shared objects file");
        assertThat(classes.lines())
                .filteredOn(line -> line.contains("org.drools.model.impl.RuleImpl "))
                .singleElement()
                .asString()
                .contains("shared objects file");
    }

    @Test
    void accentedNameIsFoundWhereTheLocaleHasNoAccents(@TempDir Path folder) throws Exception {
        Path directory = Files.createDirectory(folder.resolve("praktijk é"));
        Path plan = Files.copy(Path.of("../plans/rijnmond-year-1-compliant.json"), directory.resolve("Café.json"));

        run(Map.of("LC_ALL", "C"), List.of(), "validate", plan.toString()).endsWith(0);
    }

    @Test
    void aLineThatDoesNotFitIntoMemoryIsRefusedAndTheOthersAreJudged(@TempDir Path folder) throws Exception {
        String plan = "{\"region\":\"rijnmond\"}\n";
        String wide = "{\"region\":\"rijnmond\",\"x\":[" + "[],".repeat(340_000) + "[]]}\n";
        Path lines = Files.writeString(folder.resolve("plans.ndjson"), plan + wide + plan + plan);

        CommandRun run = run(
                        Map.of(),
                        List.of("-Xmx20m", "-XX:+UseSerialGC"),
                        "validate",
                        "--format=json",
                        "--threads=1",
                        lines.toString())
                .endsWith(2);

        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines()).filteredOn(line -> line.contains("\"verdict\"")).hasSize(3);
        assertThat(run.lines().get(1)).startsWith("{\"origin\":\"" + lines + "#2\",\"refused\":");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheManifest() throws Exception {
        assertThat(run(Map.of(), List.of(), "--version").endsWith(0).out())
                .matches("mtvp-rules \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void outputIsUtf8WhateverThePlatformSays() throws Exception {
        CommandRun run = run(
                Map.of("LC_ALL", "C"),
                List.of("-Dfile.encoding=ISO-8859-9", "-Duser.language=tr"),
                "menu",
                "west-brabant");

        assertThat(run.endsWith(0).out())
                .isEqualTo(CommandRun.of("menu", "west-brabant").out())
                .contains("triëren");
    }

    @Test
    @Timeout(60)
    void eachPlanIsAnsweredAtOnceAndAReaderThatLeavesEarlyEndsTheCommandQuietly() throws Exception {
        Process process = start(Map.of(), List.of(), "validate", "--format=json", "-");
        byte[] plan = "{\"region\":\"rijnmond\"}\n".getBytes(StandardCharsets.UTF_8);
        OutputStream plans = process.getOutputStream();
        BufferedReader reports = process.inputReader(StandardCharsets.UTF_8);

        plans.write(plan);
        plans.flush();
        assertThat(reports.readLine()).startsWith("{\"origin\":\"-#1\"");
        plans.write(plan);
        plans.flush();
        assertThat(reports.readLine()).startsWith("{\"origin\":\"-#2\"");
        reports.close();
        plans.write(plan);
        plans.close();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
