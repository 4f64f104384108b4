package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every broken plan is between two good ones, which are judged as usual. */
class BrokenPlansTest {

    private static final String GOOD =
            "{\"region\":\"rijnmond\",\"startDate\":\"2023-04-01\",\"practice\":{\"name\":\"P\","
                    + "\"agbCode\":\"00000000\",\"patientStop\":false,\"waitingList\":false,\"outOfHoursContacts\":3},\"intervision\":[\"PRACTICE\"],"
                    + "\"choices\":[{\"item\":\"RD.AW.9\",\"year\":1},{\"item\":\"RD.GG.1\",\"year\":1}]}";

    @TempDir
    private Path directory;

    private CommandRun amongGoodOnes(String name, byte[] content) throws IOException {
        Path broken = Files.write(directory.resolve(name), content);
        return amongGoodOnes(broken);
    }

    private CommandRun amongGoodOnes(Path broken) throws IOException {
        Path good = Files.writeString(directory.resolve("good.json"), GOOD);
        CommandRun run = CommandRun.of(
                "validate", "--format=json", "--lang=en", good.toString(), broken.toString(), good.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).contains("\"verdict\":\"COMPLIANT\"");
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
        return run;
    }

    private String refusal(String name, String content) throws IOException {
        String line = amongGoodOnes(name, content.getBytes(StandardCharsets.UTF_8))
                .endsWith(2)
                .lines()
                .get(1);
        assertThat(line).contains("\"refused\":[{\"pointer\":\"");
        return line;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"year\":1},{          | \"year\":3},{          | found: 3; expected: 1 or 2",
                "\"2023-04-01\"         | \"2023-02-30\"         | found: \\\"2023-02-30\\\"; expected: a date like",
                "\"startDate\"          | \"submitedOn\"         | did you mean submittedOn?",
                "\"patientStop\":false  | \"patientStop\":\"no\" | found: \\\"no\\\"; expected: true or false",
                "\"patientStop\":false  | \"patientStop\":0      | found: 0; expected: true or false",
                "\"agbCode\"            | \"name\"               | property \\\"name\\\" occurs twice",
                "\"year\":1},{          | \"year\":1,\"facts\":{\"implementatie\":true}},{ | unknown fact \\\"implementatie\\\"; known here: implementationPlanned",
                "\"region\"             | \"\\u0000region\"      | unknown property \\\"\\\\u0000region\\\"",
                "\"region\"             | \"region\uD83D\uDE00\" | unknown property \\\"region\uD83D\uDE00\\\"; did you mean region?",
                "\"rijnmond\"           | \"zeeland\"            | unknown region \\\"zeeland\\\"; known: rijnmond, west-brabant",
                "\"P\"                  | \"P                    | not valid JSON",
                "\"P\"                  | \"P\u0000\"            | not valid JSON",
                "\"year\":1}]           | \"year\":1}]]          | not valid JSON",
            })
    void aPlanWithOneThingWrongIsRefusedForIt(String right, String wrong, String message) throws IOException {
        assertThat(refusal("broken.json", GOOD.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
                .contains(message);
    }

    @Test
    void aTruncatedPlanIsRefusedWhereverItBreaksOff() throws IOException {
        for (int length = 1; length < GOOD.length(); length += 7) {
            assertThat(refusal("truncated.json", GOOD.substring(0, length))).contains("not valid JSON");
        }
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal("empty.json", "")).contains("the document is empty");
        assertThat(refusal("blank.json", " \n\t ")).contains("the document is empty");
    }

    @Test
    void fiftyMegabytesOfOpeningBracketsAreRefused() throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) '[');
        for (String[] refused :
                new String[][] {{"brackets.json", "too large"}, {"brackets.ndjson", "not one plan a line"}}) {
            Path file = directory.resolve(refused[0]);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (int i = 0; i < 50; i++) {
                    out.write(megabyte);
                }
            }
            assertThat(amongGoodOnes(file).endsWith(2).lines().get(1)).contains(refused[1]);
        }
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(refusal("deep.json", "{\"facts\":" + "[".repeat(1000))).contains("too large");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 37 + 129);
        }
        assertThat(amongGoodOnes("binary.json", binary).endsWith(2).lines().get(1))
                .contains("not valid UTF-8", "not valid JSON");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        byte[] latin1 = GOOD.replace("\"P\"", "\"Praktijk Coördinatie\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(amongGoodOnes("latin1.json", latin1).endsWith(2).lines().get(1))
                .contains("not valid UTF-8");
        assertThat(amongGoodOnes("utf16.json", GOOD.getBytes(StandardCharsets.UTF_16))
                        .endsWith(2)
                        .lines()
                        .get(1))
                .contains("\"refused\"");
    }

    @Test
    void aBrokenLineKeepsNoOtherLineFromBeingJudged() throws IOException {
        Path file = Files.writeString(
                directory.resolve("batch.ndjson"), GOOD + "\n" + GOOD.substring(9) + "\n\u0000\n[]\n" + GOOD + "\n");
        CommandRun run =
                CommandRun.of("validate", "--format=json", file.toString()).endsWith(2);

        assertThat(run.lines())
                .extracting(line -> line.contains("\"verdict\":\"COMPLIANT\""))
                .containsExactly(true, false, false, false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "'Praktijk \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 De Brug'",
        "'De \\u0000 Brug'",
        "'\\ud83d\\ude00'",
        "'<b>&amp;</b>'",
        "'İıŞş'"
    })
    void anOddPracticeNameIsNoReasonToRefuse(String name) throws IOException {
        CommandRun run = amongGoodOnes(
                        "odd.json", GOOD.replace("\"P\"", "\"" + name + "\"").getBytes(StandardCharsets.UTF_8))
                .endsWith(0);

        assertThat(run.lines().get(1)).contains("\"practice\":\"");
    }
}
