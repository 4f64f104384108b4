package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of a rule set tells whether its rules and texts are the same. */
class RuleSetDigestTest {

    private static final String RULES = "nl/testland/" + RegionProject.RULES;

    @TempDir
    private static Path compiled;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws IOException {
        RegionProject.testland().compileInto(compiled).close();
    }

    /**
     * The standard rules come first, since the region builds on them. As a shell does it: {@code for f in $files; do
     * echo "$f"; cat "$f"; echo; done | sha256sum}.
     */
    @Test
    void itIsTheDigestOfTheFiles() throws Exception {
        StringBuilder all = new StringBuilder();
        try (URLClassLoader loader = loader(compiled)) {
            for (String file : List.of(
                    "nl/mtvp/rules/standard/plausibiliteit.drl",
                    "nl/mtvp/rules/standard/standaardregels.drl",
                    "nl/mtvp/rules/standard/messages_en.properties",
                    "nl/mtvp/rules/standard/messages_nl.properties",
                    RULES,
                    "nl/testland/messages_en.properties",
                    "nl/testland/messages_nl.properties",
                    "nl/testland/readings_en.properties",
                    "nl/testland/readings_nl.properties")) {
                try (InputStream in = loader.getResourceAsStream(file)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    all.append(file).append('\n').append(text).append('\n');
                }
            }
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(digest(compiled)).isEqualTo("sha-256:" + HexFormat.of().formatHex(digest));
    }

    @Test
    void itIsTheSameInAJarAndWithTheLineEndsOfWindows() throws IOException {
        copy(RULES, text -> text.replace("\n", "\r\n"));
        edit("nl/testland/messages_nl.properties", text -> text.replace("\n", "\r\n"));
        assertThat(Files.readString(folder.resolve(RULES))).contains("\r\n");
        assertThat(digest(folder)).isNotNull().isEqualTo(digest(compiled));

        Path jar = Files.createDirectory(folder.resolve("the jar")).resolve("testland #1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files(compiled)) {
                entries.putNextEntry(
                        new JarEntry(compiled.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        assertThat(digest(jar)).isEqualTo(digest(compiled));
    }

    @Test
    void itChangesWithARuleAndWithATextAndWithAFileMore() throws IOException {
        copy(RULES, text -> text + "// later\n");
        String otherRule = digest(folder);
        copy("nl/testland/messages_en.properties", text -> text + "\n# later");
        String otherText = digest(folder);
        copy("nl/testland/readings_nl.properties", text -> text + "\n# later");
        String otherReading = digest(folder);
        copy(RULES, text -> text);
        Files.writeString(folder.resolve("nl/testland/more.drl"), "package nl.testland\n");
        assertThat(Stream.of(digest(compiled), otherRule, otherText, otherReading, digest(folder)))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void aRegionWhoseJarHoldsNoRuleFilesHasNoneAndTheLeidraadHas() throws IOException {
        copy(RULES, text -> text);
        Files.delete(folder.resolve(RULES));
        assertThat(digest(folder)).isNull();
        assertThat(leidraad(folder)).isNotNull().isEqualTo(leidraad(compiled));
    }

    @Test
    void aVersionHasThoseThatItBuildsOnInItsDigest() throws IOException {
        RegionProject.testlandUntil2023().compileInto(folder).close();
        RegionProject.testland2024().compileInto(folder).close();
        String second = digest(folder);
        edit(RULES, text -> text + "// later\n");
        assertThat(second).isNotNull().isNotEqualTo(digest(folder)).isNotEqualTo(digest(compiled));
    }

    private void copy(String changed, UnaryOperator<String> change) throws IOException {
        for (Path file : files(compiled)) {
            Path copy = folder.resolve(compiled.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
        edit(changed, change);
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static @Nullable String digest(Path region) {
        return ruleSets(region).get(1).digest();
    }

    private static @Nullable String leidraad(Path region) {
        return ruleSets(region).get(0).digest();
    }

    private static List<RuleSetVersion> ruleSets(Path region) {
        try (URLClassLoader loader = loader(region)) {
            ValidationReport report = PlanValidator.create(loader)
                    .validate(PracticePlan.inRegion("testland").build());
            report.ruleSets().forEach(RuleSetVersion::digest);
            return report.ruleSets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URLClassLoader loader(Path region) throws IOException {
        return new URLClassLoader(new URL[] {region.toUri().toURL()}, RuleSetDigestTest.class.getClassLoader());
    }
}
