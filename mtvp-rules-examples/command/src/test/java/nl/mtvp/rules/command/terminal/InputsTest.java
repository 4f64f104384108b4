package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private static final String GOOD =
            "{\"region\":\"west-brabant\",\"startDate\":\"2023-07-01\",\"practice\":{\"name\":\"P\"},"
                    + "\"intervision\":[\"PRACTICE\"],\"choices\":[{\"item\":\"WB.AW.3\",\"year\":1},{\"item\":\"WB.GG.2\",\"year\":1}]}";
    private static final String BAD = "{\"region\":\"west-brabant\",\"startDate\":\"2023-07-01\",\"choices\":[]}";
    private static final String BROKEN = "{\"region\":";

    @TempDir
    private Path directory;

    private String good = "";

    @BeforeEach
    void writeOneGoodPlan() throws IOException {
        good = write("good.json", GOOD);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static List<String> origins(CommandRun run) {
        return run.lines().stream()
                .map(line -> line.replaceAll("^\\{\"origin\":\"([^\"]*)\".*", "$1"))
                .map(origin -> origin.substring(origin.lastIndexOf('/') + 1))
                .toList();
    }

    private static CommandRun json(String... inputs) {
        return CommandRun.of(Stream.concat(Stream.of("validate", "--format=json"), Stream.of(inputs))
                .toArray(String[]::new));
    }

    @Test
    void theWorstPlanDecidesTheExitStatus() throws IOException {
        String bad = write("bad.json", BAD);
        String broken = write("broken.json", BROKEN);

        json(good, good).endsWith(0);
        json(good, bad, good).endsWith(1);
        json(broken, bad).endsWith(2);
        json(bad, broken, good).endsWith(2);
    }

    @Test
    void aDirectoryGivesItsPlanFilesInNameOrder() throws IOException {
        write("b.ndjson", GOOD + "\n\n" + GOOD + "\n");
        write("a.JSONL", GOOD + "\n");
        write("notes.txt", "no plan");
        Files.writeString(directory.resolve("._a.json"), BROKEN);
        Files.writeString(directory.resolve("~$a.xlsx"), BROKEN);
        Files.createDirectories(directory.resolve("inner.json"));
        Files.writeString(directory.resolve("inner.json").resolve("c.json"), BROKEN);

        assertThat(origins(json(directory.toString()).endsWith(0)))
                .containsExactly("a.JSONL#1", "b.ndjson#1", "b.ndjson#3", "good.json");
    }

    @Test
    void filesOfSubdirectoriesAreCountedOrRead() throws IOException {
        Path inner = Files.createDirectories(directory.resolve("inner"));
        Files.writeString(inner.resolve("notes.txt"), "no plan");
        Files.writeString(Files.createDirectories(inner.resolve("deep")).resolve("a.json"), GOOD);
        Files.writeString(inner.resolve("b.json"), GOOD);
        Files.createSymbolicLink(inner.resolve("again"), directory);

        CommandRun run = json("--lang=en", directory.toString(), good).endsWith(0);
        assertThat(origins(run)).containsExactly("good.json", "good.json");
        assertThat(run.err())
                .isEqualTo("mtvp-rules: note: 2 files in the directories below ‘" + directory
                        + "’ were not looked at; include them with --recursive.\n");

        CommandRun all = json("--recursive", directory.toString()).endsWith(0);
        assertThat(origins(all)).containsExactly("good.json", "b.json", "a.json");
        assertThat(all.err()).isEmpty();
    }

    @Test
    void linkToNothingIsAProblem() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), Path.of("nothing.json"));
        Files.createSymbolicLink(directory.resolve("self.csv"), Path.of("self.csv"));
        CommandRun run = json("--lang=en", directory.toString(), good).endsWith(2);

        assertThat(run.err())
                .contains("‘" + link + "’ is a link to something that does not exist, or no ordinary file;")
                .contains("self.csv’ is a link to something");
        assertThat(origins(run)).containsExactly("good.json", "good.json");
    }

    @Test
    void filesThatDisappearAreToldOnceAndCounted() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("z" + i + ".json", GOOD);
        }
        CommandRun run = inTheMiddle(directory.toString(), origin -> {
            for (int i = 0; i < 5; i++) {
                Files.delete(directory.resolve("z" + i + ".json"));
            }
        });

        assertThat(run.err())
                .isEqualTo("mtvp-rules: ‘" + directory.resolve("z0.json") + "’ does not exist.\n"
                        + "mtvp-rules: 4 more files of ‘" + directory + "’ do not exist any more.\n");
    }

    @Test
    void anInputThatDoesNotFitIntoMemoryIsNamedAndTheOthersAreRead() throws IOException {
        write("z.json", GOOD);
        List<String> read = new ArrayList<>();
        CommandRun run = inTheMiddle(directory.toString(), origin -> {
            read.add(origin);
            if (origin.endsWith("good.json")) {
                throw new OutOfMemoryError("Java heap space");
            }
        });

        assertThat(run.err()).startsWith("mtvp-rules: there is too little memory for ‘" + good + "’;");
        assertThat(read).containsExactly(good, directory.resolve("z.json").toString());
    }

    /** What is done when a plan was read. */
    private interface Step {
        void take(String origin) throws IOException;
    }

    private static CommandRun inTheMiddle(String input, Step step) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Screen.NONE);
        Texts texts = Texts.in(Language.ENGLISH);
        PlanValidator validator = PlanValidator.create();
        Arguments arguments = new Arguments(SheetOptions.addTo(new Syntax()), List.of(), texts);
        PlanInputs inputs = new SheetOptions(arguments).inputs(validator, terminal, texts);
        boolean complete = new InputRun(inputs, terminal, texts).accept(List.of(input), false, plan -> {
            try {
                step.take(plan.origin());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(complete).isFalse();
        return new CommandRun(2, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void plansOfOnePracticeAreNoted() throws IOException {
        String one = GOOD.replace("{\"name\":\"P\"}", "{\"name\":\"P\",\"agbCode\":\"01012345\"}");
        String lines = write("plans.ndjson", one + "\n" + GOOD + "\n" + GOOD + "\n" + one + "\n");

        CommandRun run = json("--lang=en", lines).endsWith(0);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.err())
                .isEqualTo("mtvp-rules: note: ‘" + lines + "#1’ and ‘" + lines
                        + "#4’ have the same AGB code, 01012345; check which plan applies.\n");
    }

    @Test
    void aDirectoryWithoutPlansIsAProblem() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        CommandRun run =
                CommandRun.of("validate", "--lang=en", empty.toString(), good).endsWith(2);

        assertThat(run.err())
                .isEqualTo("mtvp-rules: there are no plans (.json, .ndjson, .jsonl, .csv or .xlsx) in the directory ‘"
                        + empty + "’.\n");
        assertThat(run.out()).contains("MTVP year 1: compliant");
    }

    @Test
    void whatDoesNotExistIsAProblemAndTheRestIsJudged() {
        CommandRun run = json("nowhere.json", good, "nowhere.txt", good).endsWith(2);

        assertThat(run.err())
                .isEqualTo("mtvp-rules: ‘nowhere.json’ bestaat niet.\nmtvp-rules: ‘nowhere.txt’ bestaat niet.\n");
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void anUnknownExtensionIsAProblem() throws IOException {
        CommandRun run = json(write("plan.txt", GOOD), good).endsWith(2);

        assertThat(run.err())
                .contains("plan.txt’ heeft een onbekende extensie", ".json, .ndjson, .jsonl, .csv en .xlsx");
        assertThat(run.out()).contains("\"COMPLIANT\"");
    }

    @Test
    void anImpossibleNameIsAProblem() {
        assertThat(json("a\0b.json").endsWith(2).err()).isEqualTo("mtvp-rules: ‘a\\u0000b.json’ bestaat niet.\n");
        assertThat(json("").endsWith(2).err()).isEqualTo("mtvp-rules: ‘’ bestaat niet.\n");
    }

    @Test
    void anInputThatHoldsNoPlanIsAProblem() throws IOException {
        CommandRun run = json(write("blank.ndjson", "\n  \n"), write("none.json", "[]"), good)
                .endsWith(2);

        assertThat(run.err()).contains("blank.ndjson’ staat geen enkel plan.", "none.json’ staat geen enkel plan.");
        assertThat(run.out()).startsWith("{\"origin\":");
    }

    @Test
    void standardInputIsALineAPlan() {
        CommandRun run = CommandRun.reading(GOOD + "\n" + BAD + "\n" + BROKEN + "\n", "validate", "--format=json", "-")
                .endsWith(2);

        assertThat(origins(run)).containsExactly("-#1", "-#2", "-#3");
    }

    @Test
    void standardInputIsOneDocument() {
        CommandRun run = CommandRun.reading(GOOD.replace(",", ",\n"), "validate", "--format=json", "-")
                .endsWith(0);

        assertThat(run.out()).startsWith("{\"origin\":\"-\",");
    }

    @Test
    void emptyStandardInputIsRefused() {
        assertThat(CommandRun.of("validate", "-").endsWith(2).out()).contains("het document is leeg");
    }

    @Test
    void standardInputCanStandAmongFiles() {
        CommandRun run = CommandRun.reading(GOOD, "validate", "--format=json", good, "-", good)
                .endsWith(0);

        assertThat(origins(run)).containsExactly("good.json", "-", "good.json");
    }

    @Test
    void anInputThatBreaksOffWhileItIsReadIsAProblem() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        CommandRun run =
                CommandRun.reading(failing, "validate", "--lang=en", "-", good).endsWith(2);

        assertThat(run.err()).isEqualTo("mtvp-rules: ‘-’ cannot be read: the system says ‘the disk is gone’\n");
        assertThat(run.out()).contains("MTVP year 1: compliant");
    }

    @Test
    void aPackedFileIsNamed() throws IOException {
        String packed = write("plans.ndjson.gz", "\u001f");

        assertThat(json("--lang=en", packed).endsWith(2).err())
                .isEqualTo("mtvp-rules: ‘" + packed + "’ is packed; unpack it first.\n");
        assertThat(json("--lang=en", directory.toString()).endsWith(2).err()).contains("is packed");
    }
}
