package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of answers in .xlsx files. */
class WorkbooksTest {

    @TempDir
    private Path directory;

    private Path file(String name) {
        return directory.resolve(name);
    }

    private String workbook(String name, Consumer<Workbook> content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file(name));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        }
        return file(name).toString();
    }

    /** Writes answers into a sheet, below some empty rows. */
    private static Worksheet rows(Workbook workbook, String name, int empty, AnswerFile answers) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < answers.rows().size(); row++) {
            List<String> cells = answers.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(empty + row, column, cells.get(column));
            }
        }
        return sheet;
    }

    /** Writes the answers of a practice beside the questions. */
    private static Worksheet practice(Workbook workbook, String name, List<String> answers) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "Praktijkplan");
        sheet.value(1, 0, "Anders werken in de praktijk");
        for (int i = 0; i < answers.size(); i++) {
            sheet.value(3 + i, 0, AnswerFile.HEADER.get(i));
            sheet.value(3 + i, 1, answers.get(i));
            sheet.value(3 + i, 2, "toelichting");
        }
        return sheet;
    }

    private static String plans(String file) {
        return CommandRun.of("import", file).endsWith(0).out();
    }

    private static CommandRun json(String file) {
        return CommandRun.of("validate", "--format=json", "--start=2023-04-01", file);
    }

    private String goodPlans(String... agbCodes) throws IOException {
        AnswerFile answers = AnswerFile.begun();
        for (String agbCode : agbCodes) {
            answers.row(AnswerFile.good(agbCode));
        }
        return plans(answers.csv(file("good.csv")));
    }

    @Test
    void textsNumbersDatesAndBooleansAreReadAsTheyAreShown() throws IOException {
        List<String> question = List.of("Bij ja: aantal patiënten op de wachtlijst op instroommoment MTVP:");
        List<String> header = new ArrayList<>(AnswerFile.HEADER);
        header.addAll(question);
        AnswerFile answers = AnswerFile.empty().row(header).row(AnswerFile.good("01234567"));
        String file = workbook("answers.xlsx", workbook -> {
            Worksheet sheet = rows(workbook, "Antwoorden", 2, answers);
            sheet.value(3, 0, LocalDateTime.of(2023, 4, 6, 9, 15, 22));
            sheet.style(3, 0).format("d-m-yyyy h:mm").set();
            sheet.value(3, 2, 1234567);
            sheet.value(3, 3, false);
            sheet.value(3, 4, true);
            sheet.value(3, 9, 37.0);
        });

        assertThat(plans(file))
                .contains(
                        "\"submittedOn\":\"2023-04-06\"",
                        "\"agbCode\":\"01234567\"",
                        "\"patientStop\":false",
                        "\"waitingList\":true",
                        "\"waitingListSize\":37");
        assertThat(json(file).out()).contains("\"origin\":\"" + file + "#4\"");
    }

    @Test
    void ofTwoRowsThatAreNumbersTheLaterTimeCounts() throws IOException {
        String file = workbook("answers.xlsx", workbook -> {
            Worksheet sheet =
                    rows(workbook, "Antwoorden", 0, AnswerFile.begun().good().good());
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 0, LocalDateTime.of(2023, 4, 6, 9, 15, 40 - row));
                sheet.style(row, 0).format("yyyy-mm-dd hh:mm:ss").set();
                sheet.value(row, 2, 1234567);
            }
        });

        CommandRun run = json(file).endsWith(0);
        assertThat(run.err()).contains(file + "#3: AGB-code 01234567 staat ook in rij 2, later ingeleverd");
        assertThat(run.out()).contains("#2\"").doesNotContain("#3\"");
    }

    @Test
    void aSheetAPracticeGivesTheSamePlans() throws IOException {
        String file = workbook("practices.xlsx", workbook -> {
            practice(workbook, "De Linde", AnswerFile.good("01234567"))
                    .range(0, 0, 0, 2)
                    .merge();
            practice(workbook, "Het Anker", AnswerFile.good("01234568"));
            practice(workbook, "Zuidhoek", AnswerFile.but("01234569", 4, "soms"));
        });

        CommandRun run = json(file).endsWith(2);
        assertThat(run.lines().get(0)).startsWith("{\"origin\":\"" + file + "#De Linde\",\"library\"");
        assertThat(run.lines().get(1)).startsWith("{\"origin\":\"" + file + "#Het Anker\",\"library\"");
        assertThat(run.lines().get(2))
                .startsWith(
                        "{\"origin\":\"" + file + "#Zuidhoek\",\"refused\":[{\"pointer\":\"\",\"line\":8,\"column\":2");
        assertThat(CommandRun.of("import", file).endsWith(2).out()).isEqualTo(goodPlans("01234567", "01234568"));
    }

    @Test
    void severalSheetsAreEachReadAndOthersPassedOver() throws IOException {
        String file = workbook("answers.xlsx", workbook -> {
            rows(workbook, "April", 0, AnswerFile.begun().row(AnswerFile.good("01234567")));
            workbook.newWorksheet("Leeg");
            workbook.newWorksheet("Uitleg").value(0, 0, "Zo vult u het in");
            rows(workbook, "Mei", 0, AnswerFile.begun().row(AnswerFile.good("01234568")));
        });

        CommandRun run = json(file).endsWith(0);
        assertThat(run.lines())
                .satisfiesExactly(
                        april -> assertThat(april).startsWith("{\"origin\":\"" + file + "#April#2\""),
                        may -> assertThat(may).startsWith("{\"origin\":\"" + file + "#Mei#2\""));
        assertThat(run.err())
                .isEqualTo("mtvp-rules: " + file
                        + "#Uitleg: dit blad heeft geen vragen van een formulier en is overgeslagen\n");
    }

    @Test
    void aFormOnAHiddenSheetIsNamed() throws IOException {
        String file = workbook(
                "answers.xlsx",
                workbook -> rows(workbook, "April", 0, AnswerFile.begun().good())
                        .setVisibilityState(VisibilityState.HIDDEN));

        assertThat(json(file).endsWith(2).err())
                .isEqualTo("mtvp-rules: " + file
                        + "#April: dit blad is verborgen en is overgeslagen; maak het zichtbaar als het mee moet tellen\n"
                        + "mtvp-rules: in ‘" + file + "’ staat geen enkel plan.\n");
    }

    @ParameterizedTest
    @CsvSource({"64, 0", "0, 4"})
    void whereAFormIsLookedForIsToldIfThereIsNone(int above, int before) throws IOException {
        String file = workbook("answers.xlsx", workbook -> {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            for (int row = 0; row < above; row++) {
                sheet.value(row, 0, "Toelichting");
            }
            for (int i = 0; i < AnswerFile.HEADER.size(); i++) {
                sheet.value(above + i, before, AnswerFile.HEADER.get(i));
                sheet.value(above + i, before + 1, AnswerFile.good("01234567").get(i));
            }
        });

        assertThat(json(file).endsWith(2).lines().get(0))
                .contains(
                        "\"line\":1,",
                        "hoort bij geen formulier; bekend: ",
                        "; de vragen moeten in de eerste 60 ingevulde rijen staan, naast elkaar, of onder elkaar in kolom A, B, C of D");
    }

    @Test
    void aWorkbookOnStandardInputHasToBeNamed() throws IOException {
        String file = workbook("answers.xlsx", workbook -> rows(workbook, "April", 0, AnswerFile.begun()));

        try (InputStream in = Files.newInputStream(Path.of(file))) {
            assertThat(CommandRun.reading(in, "validate", "--format=json", "-")
                            .endsWith(2)
                            .out())
                    .contains("is het een Excel-bestand, geef het dan op met zijn naam, die op .xlsx eindigt");
        }
    }

    @Test
    void rowsThatAFilterHidesCountAndAreNamed() throws IOException {
        String file = workbook("answers.xlsx", workbook -> {
            Worksheet sheet =
                    rows(workbook, "Antwoorden", 0, AnswerFile.begun().good().good());
            sheet.setAutoFilter(0, 0, 8);
            sheet.hideRow(2);
        });

        CommandRun run = json(file).endsWith(0);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .isEqualTo("mtvp-rules: " + file
                        + ": er zijn rijen verborgen, misschien door een filter; ze tellen mee: 3\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, A1:B1, 0", "1, 1, A2:B2, 1"})
    void mergedCellsAreRefusedByName(int top, int bottom, String name, int judged) throws IOException {
        String file = workbook(
                "answers.xlsx",
                workbook -> rows(
                                workbook,
                                "Antwoorden",
                                0,
                                AnswerFile.begun().good().good())
                        .range(top, 0, bottom, 1)
                        .merge());

        CommandRun run = json(file).endsWith(2);
        assertThat(run.lines()).hasSize(judged + 1);
        assertThat(run.lines().get(0)).contains("gevonden: " + name + "; verwacht: losse cellen");
        assertThat(run.lines().stream().filter(line -> line.contains("COMPLIANT")))
                .hasSize(judged);
    }

    private String raw(String rows, String after) throws IOException {
        return AnswerFile.xlsx(file("raw.xlsx"), rows, after);
    }

    private static String rowsWith(int column, String cell) {
        return AnswerFile.begun()
                .good()
                .row(AnswerFile.but("01234560", column, cell))
                .sheetXml();
    }

    @Test
    void anErrorOfTheSpreadsheetIsRefusedAndOtherRowsAreJudged() throws IOException {
        CommandRun run =
                json(raw(rowsWith(4, "<c t=\"e\"><v>#N/A</v></c>"), "")).endsWith(2);

        assertThat(run.lines().get(0)).contains("\"verdict\":\"COMPLIANT\"");
        assertThat(run.lines().get(1))
                .contains("\"line\":3,\"column\":5,\"message\":\"‘Heeft de praktijk een wachtlijst?’: gevonden:"
                        + " \\\"#N/A\\\"; verwacht: een antwoord, geen foutmelding van het rekenblad");
    }

    @Test
    void ofAFormulaTheSavedResultIsTaken() throws IOException {
        String formula = "<c t=\"str\"><f>HYPERLINK(\"http://localhost/\")</f><v>Praktijk Els</v></c>";

        assertThat(plans(raw(rowsWith(1, formula), ""))).contains("\"name\":\"Praktijk Els\"");
        CommandRun run = json(raw(rowsWith(1, "<c><f>B2</f><v></v></c>"), "")).endsWith(2);
        assertThat(run.lines().get(0)).contains("COMPLIANT");
        assertThat(run.lines().get(1))
                .contains("\"line\":3", "verwacht: een formule met haar uitkomst; open het bestand in Excel");
    }

    @Test
    void dateCellsWithoutATimeAreDays() throws IOException {
        assertThat(plans(raw(rowsWith(0, "<c s=\"1\"><v>45022</v></c>"), "")))
                .contains("\"submittedOn\":\"2023-04-06\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d0cf11e0a1b11ae1", "d0cf11e0a1b11ae10000000000000000"})
    void aFileWithAPasswordIsRefused(String bytes) throws IOException {
        Path file = Files.write(file("locked.xlsx"), HexFormat.of().parseHex(bytes));

        assertThat(json(file.toString()).endsWith(2).err()).contains("is beveiligd met een wachtwoord");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        String text = Files.writeString(file("text.xlsx"), "Huisartspraktijk:,AGB-code:")
                .toString();
        String zip = AnswerFile.zip(file("zip.xlsx"), Map.of("content.xml", "<office/>"));
        byte[] whole = Files.readAllBytes(Path.of(raw(rowsWith(1, "Els"), "")));
        Path cut = Files.write(
                file("cut.xlsx"), HexFormat.of().parseHex(HexFormat.of().formatHex(whole, 0, 500)));

        assertThat(json(text).endsWith(2).err()).contains("text.xlsx’ is geen Excel-bestand");
        assertThat(json(zip).endsWith(2).err()).contains("zip.xlsx’ is geen Excel-bestand");
        assertThat(json(cut.toString()).endsWith(2).err())
                .isEqualTo("mtvp-rules: ‘" + cut + "’ is beschadigd of bevat iets dat niet in een ingevuld formulier"
                        + " hoort; open het in Excel en sla het opnieuw op als .xlsx.\n");
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        Path secret = Files.writeString(file("secret.txt"), "geheim");
        String sheet = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet>&x;</worksheet>";
        Map<String, String> parts = new HashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships/>");
        parts.put("xl/worksheets/sheet1.xml", sheet);

        CommandRun run = json(AnswerFile.zip(file("entity.xlsx"), parts)).endsWith(2);
        assertThat(run.err()).contains("beschadigd", "DOCTYPE").doesNotContain("geheim");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Map<String, String> parts = Map.of("xl/sharedStrings.xml", "<sst>" + " ".repeat(40 << 20) + "</sst>");

        assertThat(json(AnswerFile.zip(file("bomb.xlsx"), parts)).endsWith(2).err())
                .contains("bomb.xlsx’ is uitgepakt te groot");
        assertThat(json(raw(rowsWith(1, "x".repeat(5 << 20)), "")).endsWith(2).err())
                .contains("raw.xlsx’ is uitgepakt te groot");
    }

    @Test
    void aCellBeyondTheLastColumnIsRefused() throws IOException {
        String row = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";

        assertThat(json(raw(row, "")).endsWith(2).err()).contains("beschadigd", "ZZZZZZ1");
    }
}
