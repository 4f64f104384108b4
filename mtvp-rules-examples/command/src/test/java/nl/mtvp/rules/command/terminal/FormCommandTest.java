package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.FormRow;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.command.form.FilledWorkbook;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCommandTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    @TempDir
    private Path folder;

    private Path write(String region, String name, String... options) {
        Path file = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("form", region, "--output", file.toString()));
        args.addAll(List.of(options));
        CommandRun run = CommandRun.of(args.toArray(String[]::new)).endsWith(0);
        assertThat(run.out() + run.err()).isEmpty();
        return file;
    }

    private FilledWorkbook workbook(String region, String... options) throws IOException {
        return new FilledWorkbook(Files.readAllBytes(write(region, "form.xlsx", options)));
    }

    private static Form form(String region) {
        return VALIDATOR.regions().find(region).forms().get(0);
    }

    private static FormSheet sheet(Map<String, String> answers) {
        FormSheet sheet = VALIDATOR.forms().sheet("sheet", List.copyOf(answers.keySet()), null, FormSettings.NONE);
        sheet.look(2, List.copyOf(answers.values()));
        return sheet;
    }

    private static PracticePlan plan(Map<String, String> answers) {
        FormRow row = sheet(answers).read("sheet#2", 2, List.copyOf(answers.values()));
        assertThat(row.entry()).isInstanceOf(PlanEntry.Accepted.class);
        return ((PlanEntry.Accepted) row.entry()).plan();
    }

    private static String json(PracticePlan plan) {
        return new PlanWriter(true).write(plan);
    }

    @Test
    void theFormsAreListed() {
        assertThat(CommandRun.of("form").endsWith(0).out()).isEqualTo("""
                        rijnmond-jaar-1: Individueel praktijkplan Meer Tijd Voor de Patiënt, jaar 1 (regio rijnmond)
                        west-brabant-praktijkplan: Individueel praktijkplan Meer Tijd Voor de Patiënt, West-Brabant (regio west-brabant)
                        """);
    }

    @Test
    void aFormIsChosenByItsId() throws IOException {
        assertThat(workbook("rijnmond", "--form", "rijnmond-jaar-1").texts().get(0))
                .isEqualTo("Individueel praktijkplan Meer Tijd Voor de Patiënt, jaar 1");
    }

    @Test
    void noFileIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("form.xlsx"), "filled in");
        CommandRun run =
                CommandRun.of("form", "rijnmond", "--output", file.toString()).endsWith(2);
        assertThat(run.err())
                .isEqualTo("mtvp-rules: --output: ‘" + file
                        + "’ bestaat al; kies een andere naam. Zie mtvp-rules form --help.\n");
        assertThat(file).hasContent("filled in");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createFile(folder.resolve("file"));
        assertThat(CommandRun.of(
                                "form",
                                "rijnmond",
                                "--output",
                                folder.resolve("file/form.csv").toString())
                        .endsWith(2)
                        .err())
                .isEqualTo("mtvp-rules: de uitvoer kan niet worden geschreven: ‘" + folder.resolve("file/form.csv")
                        + "’: een deel van het pad is een bestand en geen map; kies een andere plaats\n");
    }

    /**
     * Every question is answered, all options that can be ticked are, and days and numbers are those of spreadsheets.
     */
    @ParameterizedTest
    @ValueSource(strings = {"rijnmond", "west-brabant"})
    void aWorkbookThatIsFilledInIsReadAsThePlan(String region) throws IOException {
        Map<String, String> asTexts = new LinkedHashMap<>();
        Map<String, String> asCells = new LinkedHashMap<>();
        int number = 1;
        for (Question question : form(region).questions()) {
            List<String> labels = question.options().stream().map(Option::label).toList();
            String text = switch (question.kind()) {
                case TEXT -> question.label().startsWith("AGB") ? "00123456" : "Tekst " + number;
                case YES_NO, BOX -> number % 2 == 0 ? "ja" : "nee";
                case WHOLE_NUMBER -> String.valueOf(number);
                case NUMBER -> number + ",5";
                case DATE -> LocalDate.of(2023, 4, 1).plusDays(number).toString();
                case ONE_OF -> labels.get(number % labels.size());
                case ANY_OF -> String.join("; ", labels);
            };
            asTexts.put(question.label(), text);
            asCells.put(
                    question.label(),
                    switch (question.kind()) {
                        case NUMBER -> text.replace(',', '.');
                        case DATE -> String.valueOf(ChronoUnit.DAYS.between(DAY_0, LocalDate.parse(text)));
                        case ANY_OF -> "";
                        default -> text;
                    });
            if (question.kind() == AnswerKind.ANY_OF) {
                labels.forEach(label -> asCells.put(label, "ja"));
            }
            number++;
        }

        PracticePlan read = plan(workbook(region).fill(asCells).answers());
        PracticePlan expected = plan(asTexts);

        assertThat(json(read)).isEqualTo(json(expected));
        assertThat(read.practice().agbCode()).isEqualTo("00123456");
        assertThat(read.practice().name()).isEqualTo("Tekst 1");
        assertThat(read.office()).isEqualTo(expected.office()).isNotEmpty();
    }

    @Test
    void aPlanOfRijnmondIsReadBack() throws IOException {
        PracticePlan plan = plan(workbook("rijnmond")
                .fill(Map.of(
                        "Huisartspraktijk:", "Praktijk Els",
                        "AGB-code:", "01234567",
                        "Triagetraining voor assistentes", "ja",
                        "4Domeinen model (4D)", "ja",
                        "Startdatum MTVP", "45017"))
                .answers());

        assertThat(json(plan)).isEqualTo(json(VALIDATOR.reader().read("""
                        {"region": "rijnmond", "startDate": "2023-04-01",
                         "practice": {"name": "Praktijk Els", "agbCode": "01234567", "outOfHoursDataConsent": false},
                         "intervision": [], "programmes": [],
                         "choices": [{"item": "RD.AW.2", "year": 1}, {"item": "RD.GG.2", "year": 1}]}
                        """)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond", "west-brabant"})
    void anEmptyWorkbookHoldsNoAnswer(String region) throws IOException {
        assertThat(sheet(workbook(region).answers()).isFilled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"rijnmond", "west-brabant"})
    void theOfficeIsAskedLast(String region) throws IOException {
        List<String> texts = workbook(region).texts();
        int office = texts.indexOf("In te vullen door de regionale organisatie");
        assertThat(form(region).questions())
                .allSatisfy(question -> assertThat(texts.indexOf(question.label()) > office)
                        .as(question.label())
                        .isEqualTo(question.isForOffice()));
    }

    @Test
    void whatDependsOnAChoiceIsBelowIt() throws IOException {
        FilledWorkbook westBrabant = workbook("west-brabant");
        assertThat(westBrabant.texts())
                .containsSequence(
                        "Anders werken in de praktijk (§ 2.1)",
                        "Triagetraining: in welk jaar?",
                        "Triagetraining: begindatum",
                        "Triagetraining: verwachte inzet");
        assertThat(westBrabant.hint("Triagetraining: begindatum"))
                .isEqualTo("Alleen bij deze keuze. Een datum, zoals 1-4-2023.");
        Files.delete(folder.resolve("form.xlsx"));
        FilledWorkbook rijnmond = workbook("rijnmond");
        assertThat(rijnmond.texts())
                .containsSequence("Chronische Zorg anno nu (CZ)", "Toegelaten tot Chronische Zorg anno nu?")
                .containsSequence(
                        "Bij: Het voeren van het andere gesprek", "Startscholing Positieve Gezondheid gevolgd op:");
        assertThat(rijnmond.hint("Is een tip ingeleverd?"))
                .isEqualTo("Alleen bij ‘Flexibele consultduur via anders inroosteren’. Kies ja of nee.");
    }

    @Test
    void onlyAnswersCanBeChangedAndTheyAreChecked() throws IOException {
        FilledWorkbook workbook = workbook("rijnmond");
        String sheet = workbook.entry("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<sheetProtection formatColumns=\"false\" formatRows=\"false\" sheet=\"true\" />")
                .contains("state=\"frozen\"", "paperSize=\"9\"", "orientation=\"portrait\"", "fitToWidth=\"1\"")
                .contains("fitToHeight=\"0\"", "Bladzijde &amp;P van &amp;N")
                .contains("error=\"Vul een datum in, zoals 1-4-2023.\"");
        assertThat(workbook.entry("xl/workbook.xml"))
                .contains("_xlnm.Print_Titles", "name=\"Keuzes\"", "state=\"hidden\"");
        long answers = form("rijnmond").questions().stream()
                .filter(question -> question.kind() != AnswerKind.TEXT)
                .mapToLong(question -> question.kind() == AnswerKind.ANY_OF
                        ? question.options().size()
                        : 1)
                .sum();
        assertThat(Pattern.compile("<dataValidation [^>]*errorStyle=\"stop\" showErrorMessage=\"true\"")
                        .matcher(sheet)
                        .results())
                .hasSize((int) answers);
    }

    @Test
    void theWorkbookIsExplainedInEnglish() throws IOException {
        assertThat(workbook("west-brabant", "--lang", "en").hint("Triagetraining: in welk jaar?"))
                .isEqualTo("Choose from the list.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond", "west-brabant"})
    void theHeaderHasAnExampleRowThatCanBeRead(String region) throws IOException {
        String csv = Files.readString(write(region, "form.csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> rows =
                csv.substring(1).lines().map(FormCommandTest::cells).toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .isEqualTo(
                        form(region).questions().stream().map(Question::label).toList());
        Map<String, String> example = new LinkedHashMap<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            example.put(rows.get(0).get(i), rows.get(1).get(i));
        }
        assertThat(plan(example).choices()).isNotEmpty();
        assertThat(example).doesNotContainValue("");
    }

    private static List<String> cells(String line) {
        return Pattern.compile("(?:^|;)(?:\"((?:[^\"]|\"\")*)\"|([^;\"]*))")
                .matcher(line)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""))
                .toList();
    }
}
