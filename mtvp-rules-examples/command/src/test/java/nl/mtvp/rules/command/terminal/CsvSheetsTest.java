package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of answers in .csv files. */
class CsvSheetsTest {

    @TempDir
    private Path directory;

    private Path file(String name) {
        return directory.resolve(name);
    }

    private static CommandRun json(String... args) {
        String[] all = new String[args.length + 4];
        System.arraycopy(new String[] {"validate", "--format=json", "--start=2023-04-01", "--lang=en"}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return CommandRun.of(all);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "windows-1252, false",
    })
    void everyEncodingAndSeparatorGivesTheSamePlans(String charset, boolean marked) throws IOException {
        AnswerFile answers = AnswerFile.begun().good().good();
        String expected = CommandRun.of("import", answers.csv(file("expected.csv")))
                .endsWith(0)
                .out();
        assertThat(expected).contains("Praktijk Coördinatie", "RD.AW.6", "RD.AW.9");
        for (String separator : List.of(",", ";", "\t")) {
            String written =
                    answers.csv(file("answers.csv"), Charset.forName(charset), marked ? "\uFEFF" : "", separator);

            assertThat(CommandRun.of("import", written).endsWith(0).out()).isEqualTo(expected);
        }
    }

    @Test
    void whatIsNoTextOfASpreadsheetIsRefusedByName() throws IOException {
        byte[] text =
                "Huisartspraktijk:,AGB-code:\r\nPraktijk Coördinatie,01234567\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = text.clone();
        mixed[3] = (byte) 0xEB;
        Path mixture = Files.write(file("mixture.csv"), mixed);

        CommandRun run = json(mixture.toString(), AnswerFile.begun().good().csv(file("good.csv")))
                .endsWith(2);

        assertThat(run.err()).contains("the letters in ‘" + mixture + "’ cannot be recognised");
        assertThat(run.out()).contains("\"COMPLIANT\"");
    }

    @Test
    void aTitleWithoutSeparatorsTellsNoSeparator() throws IOException {
        AnswerFile answers = AnswerFile.begun().good();
        String title = "Plannen Rijnmond\n";

        String written = answers.csv(file("title.csv"), StandardCharsets.UTF_8, title, ";");

        CommandRun.of("validate", "--start=2023-04-01", written).endsWith(0);
    }

    @Test
    void aRowIsNamedAsTheSpreadsheetNumbersIt() throws IOException {
        List<String> twoLines = AnswerFile.but("01234567", 1, "Praktijk\nAan de Maas");
        AnswerFile answers = AnswerFile.empty()
                .row(List.of(""))
                .row(List.of("", "", ""))
                .row(AnswerFile.HEADER)
                .row(twoLines)
                .row(List.of(""))
                .row(AnswerFile.but("01234568", 4, "soms"));

        CommandRun run = json(answers.csv(file("answers.csv"))).endsWith(2);

        assertThat(run.lines().get(0)).startsWith("{\"origin\":\"" + file("answers.csv") + "#4\",\"library\"");
        assertThat(run.lines().get(1))
                .startsWith("{\"origin\":\"" + file("answers.csv") + "#6\",\"refused\":[{\"pointer\":\"\",\"line\":6,"
                        + "\"column\":5,\"message\":\"‘Heeft de praktijk een wachtlijst?’: found: ");
        assertThat(CommandRun.of("validate", file("answers.csv").toString())
                        .endsWith(2)
                        .out())
                .contains("rij 6, kolom E:\n");
        assertThat(CommandRun.of(
                                "validate",
                                "--format=html",
                                "--output=" + file("pages"),
                                file("answers.csv").toString())
                        .endsWith(2)
                        .err())
                .isEmpty();
        assertThat(Files.readString(file("pages").resolve("index.html"))).contains("rij 6, kolom E");
    }

    @Test
    void anEarlierRowOfAPracticeIsANoteAndNoReport() throws IOException {
        AnswerFile answers = AnswerFile.begun()
                .row(AnswerFile.but("01234567", 6, ""))
                .row(AnswerFile.but("1234567", 0, "11-4-2023"));

        CommandRun run = json(answers.csv(file("answers.csv"))).endsWith(0);

        assertThat(run.out()).contains("#3\"", "\"COMPLIANT\"").doesNotContain("#2\"");
        assertThat(run.err())
                .isEqualTo(("mtvp-rules: FILE#2: AGB code 01234567 is also in row 3, handed in later; that row counts\n"
                                + "mtvp-rules: FILE#3: AGB code 1234567 has fewer than eight digits and was read as 01234567\n")
                        .replace("FILE", file("answers.csv").toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void notesHaveTheOrderOfTheRowsWithAnyNumberOfThreads(int threads) throws IOException {
        AnswerFile answers = AnswerFile.begun();
        StringBuilder expected = new StringBuilder();
        for (int i = 2; i < 150; i++) {
            answers.row(AnswerFile.good(String.valueOf(1_000_000 + i)));
            expected.append("mtvp-rules: ")
                    .append(file("answers.csv"))
                    .append("#")
                    .append(i);
            expected.append(": AGB-code ").append(1_000_000 + i).append(" heeft minder dan acht cijfers en is gelezen");
            expected.append(" als 0").append(1_000_000 + i).append("\n");
        }

        CommandRun run =
                CommandRun.of("validate", "--format=json", "--threads=" + threads, answers.csv(file("answers.csv")));

        assertThat(run.err()).isEqualTo(expected.toString());
    }

    @Test
    void aFolderGivesItsSheetsAmongItsPlans() throws IOException {
        AnswerFile.begun().good().csv(file("b.csv"));
        AnswerFile.begun().good().csv(file("a.CSV"));
        Files.writeString(file("c.ods"), "an OpenDocument sheet");

        CommandRun run = json(directory.toString()).endsWith(2);

        assertThat(run.out()).contains("a.CSV#2", "b.csv#2");
        assertThat(run.err()).contains("c.ods’ is a spreadsheet in a format that is not read; open it and save it as");
    }

    @Test
    void aCellThatIsNotClosedIsRefused() throws IOException {
        String csv = Files.readString(Path.of(AnswerFile.begun().good().good().csv(file("answers.csv"))));
        Files.writeString(file("answers.csv"), csv.replaceFirst("\"Workshop", "Workshop"));

        assertThat(json(file("answers.csv").toString()).endsWith(2).err())
                .contains("a cell begins with a quotation mark that is never closed");
    }

    @Test
    void aCellThatIsTooLongIsRefused() throws IOException {
        Path file = Files.writeString(file("long.csv"), "Huisartspraktijk:;AGB-code:\n" + "x".repeat(17 << 20));

        assertThat(json(file.toString()).endsWith(2).err())
                .isEqualTo("mtvp-rules: ‘" + file
                        + "’ is damaged, or holds what is not part of a filled-in form; open it in Excel and save it again"
                        + " as .xlsx.\n");
    }

    @Test
    void aSheetAPracticeIsReadFromACsvFileToo() throws IOException {
        AnswerFile answers = AnswerFile.empty().row(List.of("Praktijkplan Meer Tijd Voor de Patiënt"));
        for (int i = 0; i < AnswerFile.HEADER.size(); i++) {
            answers.row(List.of(
                    AnswerFile.HEADER.get(i), AnswerFile.good("01234567").get(i)));
        }
        String rows = AnswerFile.begun().row(AnswerFile.good("01234567")).csv(file("rows.csv"));

        assertThat(CommandRun.of("import", answers.csv(file("answers.csv")))
                        .endsWith(0)
                        .out())
                .isEqualTo(CommandRun.of("import", rows).endsWith(0).out());
    }

    /** A comma in a title or an answer is no separator. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Individueel praktijkplan Meer Tijd Voor de Patiënt, jaar 1;\nHuisartspraktijk:;Jansen, De Vries\n",
                "Individueel praktijkplan Meer Tijd Voor de Patiënt, jaar 1\nHuisartspraktijk:;Jansen, De Vries\n",
                "Huisartspraktijk:;Jansen, De Vries\n"
            })
    void whatDividesMostLinesIsTheSeparator(String begin) throws IOException {
        Path sheet = Files.writeString(
                file("answers.csv"),
                begin + "AGB-code:;01234567\nAnders werken in de praktijk;Workshop Lean - basis\n"
                        + "Het voeren van het andere gesprek;4Domeinen model (4D)\n");

        assertThat(CommandRun.of("import", sheet.toString()).endsWith(0).out())
                .contains("\"name\":\"Jansen, De Vries\"");
    }
}
