package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.form.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every broken sheet comes before a good one of two rows, which is judged as usual, as are the other rows of the broken
 * sheet.
 */
class BrokenSheetsTest {

    @TempDir
    private Path directory;

    private CommandRun beforeAGoodOne(String broken) throws IOException {
        String good = AnswerFile.begun().good().good().csv(directory.resolve("good.csv"));
        CommandRun run = CommandRun.of("validate", "--format=json", "--start=2023-04-01", broken, good)
                .endsWith(2);
        assertThat(run.lines().get(run.lines().size() - 1))
                .startsWith("{\"origin\":\"" + good + "#3\",")
                .contains("\"verdict\":\"COMPLIANT\"");
        return run;
    }

    /** Returns the refusal of the broken sheet, with nothing else judged in it. */
    private String refusedAlone(AnswerFile answers) throws IOException {
        CommandRun run = beforeAGoodOne(answers.csv(directory.resolve("broken.csv")));
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .startsWith("{\"origin\":\"" + directory.resolve("broken.csv") + "\",\"refused\"");
        return run.lines().get(0);
    }

    /** Returns the refusal of the row between two good ones. */
    private String refusedAmongGoodOnes(List<String> row) throws IOException {
        CommandRun run =
                beforeAGoodOne(AnswerFile.begun().good().row(row).good().csv(directory.resolve("broken.csv")));
        assertThat(run.lines()).hasSize(5);
        assertThat(List.of(run.lines().get(0), run.lines().get(2)))
                .allSatisfy(line -> assertThat(line).contains("\"verdict\":\"COMPLIANT\""));
        assertThat(run.lines().get(1))
                .startsWith("{\"origin\":\"" + directory.resolve("broken.csv") + "#3\",\"refused\"");
        return run.lines().get(1);
    }

    private static List<String> headerBut(int column, String question) {
        List<String> header = new ArrayList<>(AnswerFile.HEADER);
        header.set(column, question);
        return header;
    }

    @Test
    void aMisspeltQuestionIsNamedWithTheRightOne() throws IOException {
        assertThat(refusedAlone(AnswerFile.empty()
                        .row(headerBut(6, "Anders werken in de praktyk"))
                        .good()))
                .contains(
                        "\"line\":1",
                        "de vraag \\\"Anders werken in de praktijk\\\" ontbreekt; verbeter de kop ‘Anders werken in de praktyk’, die erop lijkt");
    }

    @Test
    void twoFormsInOneFileAreRefused() throws IOException {
        List<String> both = new ArrayList<>(AnswerFile.HEADER);
        PlanValidator.create().forms().all().stream()
                .filter(form -> form.id().startsWith("west-brabant"))
                .flatMap(form -> form.questions().stream())
                .filter(Question::isNeeded)
                .forEach(question -> both.add(question.label()));

        assertThat(refusedAlone(AnswerFile.empty().row(both).good()))
                .contains("de vragen horen bij meer dan één formulier: ", "zeg welk het is, of splits het bestand");
    }

    @Test
    void anotherHeaderBelowIsRefusedWithTheRowsUnderIt() throws IOException {
        List<String> other = new ArrayList<>(AnswerFile.HEADER);
        Collections.swap(other, 1, 2);

        CommandRun run = CommandRun.of(
                        "validate",
                        "--format=json",
                        "--start=2023-04-01",
                        AnswerFile.begun().good().row(other).good().csv(directory.resolve("two.csv")))
                .endsWith(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("two.csv#2\"", "\"verdict\":\"COMPLIANT\"");
        assertThat(run.lines().get(1)).contains("two.csv#3\"", "\"line\":3", "hier begint een andere kopregel");
    }

    @Test
    void answersAboveTheHeaderAreRefusedAndATitleIsNot() throws IOException {
        AnswerFile answers =
                AnswerFile.empty().row(List.of("Aanmeldingen", "april 2023")).good();
        String file = answers.row(AnswerFile.HEADER).good().csv(directory.resolve("sorted.csv"));

        CommandRun run = CommandRun.of("validate", "--format=json", "--start=2023-04-01", file)
                .endsWith(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .contains("sorted.csv#2\"", "deze rij staat boven de kopregel en is niet gelezen");
        assertThat(run.lines().get(1)).contains("sorted.csv#4\"", "\"verdict\":\"COMPLIANT\"");
    }

    @Test
    void headingsOfGroupsAboveTheQuestionsAreNoQuestions() throws IOException {
        String file = AnswerFile.empty()
                .row(List.of("", "", "", "", "Anders werken in de praktijk", "Het voeren van het andere gesprek"))
                .row(AnswerFile.HEADER)
                .good()
                .csv(directory.resolve("groups.csv"));

        CommandRun.of("validate", "--start=2023-04-01", file).endsWith(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Triagetraining voor assistentes | ''",
                "Heeft de praktijk een wachtlijst? | '' | nee",
                "Heeft de praktijk een wachtlijst? | '' | ONWAAR",
                "Startdatum MTVP | '' | 1-4-2023",
                "Anders werken in de praktijk | '' | Workshop Lean - basis, Triagetraining voor assistentes",
                "Heeft de praktijk een wachtlijst? | nee | Startdatum MTVP"
            })
    void anAnswerBesideNoQuestionIsRefused(String question, String answer, String beyond) throws IOException {
        String file = AnswerFile.empty()
                .row(List.of("Huisartspraktijk:", "Praktijk A"))
                .row(List.of("AGB-code:", "01000001"))
                .row(List.of("Anders werken in de praktijk", "Workshop Lean - basis"))
                .row(List.of(question, answer, beyond))
                .row(List.of("Het voeren van het andere gesprek", "4Domeinen model (4D)"))
                .csv(directory.resolve("stray.csv"));

        assertThat(CommandRun.of("validate", "--format=json", file).endsWith(2).out())
                .contains("\"line\":4", "dit antwoord staat niet naast een vraag");
    }

    @Test
    void aPracticeBesideAnotherIsRefused() throws IOException {
        String file = AnswerFile.empty()
                .row(List.of("Huisartspraktijk:", "Praktijk A", "Praktijk B"))
                .row(List.of("AGB-code:", "01000001", "01000002"))
                .row(List.of("Anders werken in de praktijk", "Workshop Lean - basis", "Workshop Lean - basis"))
                .row(List.of("Het voeren van het andere gesprek", "4Domeinen model (4D)", "4Domeinen model (4D)"))
                .csv(directory.resolve("beside.csv"));

        assertThat(CommandRun.of("validate", "--format=json", file).endsWith(2).out())
                .contains("naast de antwoorden staat een tweede praktijk: 01000002");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.csv"));
        Path emptyWorkbook = Files.createFile(directory.resolve("empty.xlsx"));

        assertThat(beforeAGoodOne(empty.toString()).err()).isEqualTo("mtvp-rules: ‘" + empty + "’ is leeg.\n");
        assertThat(beforeAGoodOne(emptyWorkbook.toString()).err())
                .isEqualTo("mtvp-rules: ‘" + emptyWorkbook + "’ is leeg.\n");
    }

    @Test
    void twentyEmptyRowsAreNoAnswers() throws IOException {
        AnswerFile answers = AnswerFile.begun();
        Collections.nCopies(20, List.of("", " ", "")).forEach(answers::row);

        assertThat(refusedAlone(answers)).contains("\"line\":1", "er is geen ingevulde rij");
    }

    @Test
    void aHeaderThatComesTwiceIsNoPractice() throws IOException {
        assertThat(refusedAmongGoodOnes(AnswerFile.HEADER)).contains("deze rij herhaalt de kopregel; haal haar weg");
    }

    @Test
    void aQuestionInTwoColumnsIsRefused() throws IOException {
        assertThat(refusedAlone(AnswerFile.empty()
                        .row(headerBut(3, "Heeft de praktijk een wachtlijst?"))
                        .good()))
                .contains("\"column\":5", "\\\"Heeft de praktijk een wachtlijst?\\\" komt twee keer voor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | Triage training voor assistentes | ‘Anders werken in de praktijk’: onbekend antwoord \\\"Triage training voor assistentes\\\"; keuzes:",
                "6 | Triage training voor assistentes | ; bedoelt u Triagetraining voor assistentes?",
                "0 | 4/6/2023 9:15:22                 | een datum die maar op één manier te lezen is, zoals 1-4-2023; of zeg of de dag of de maand voorop staat",
                "1 | 12                               | ‘Huisartspraktijk:’: gevonden: \\\"12\\\"; verwacht: een tekst en geen getal",
                "4 | maybe                            | ‘Heeft de praktijk een wachtlijst?’: gevonden: \\\"maybe\\\"; verwacht: ja of nee",
                "6 | Workshop organiseer je praktijk     | ; bedoelt u Workshop organiseer je praktijk Taken, tools en tijd?",
                "7 | Positive Health                  | onbekend antwoord \\\"Positive Health\\\"; keuzes: Positieve Gezondheid (PG)",
                "3 | #N/B                             | een antwoord, geen foutmelding van het rekenblad",
                "1 | =A1                              | een antwoord, geen formule; vul de uitkomst in"
            })
    void anAnswerThatIsNoneIsRefusedWithItsQuestion(int column, String answer, String message) throws IOException {
        assertThat(refusedAmongGoodOnes(AnswerFile.but("01234560", column, answer)))
                .contains("\"line\":3,\"column\":" + (column + 1), message);
    }

    @Test
    void yesAndNoInEnglishAreAnswers() throws IOException {
        String file =
                AnswerFile.begun().row(AnswerFile.but("01234560", 4, "No")).csv(directory.resolve("english.csv"));

        CommandRun.of("validate", "--start=2023-04-01", file).endsWith(0);
    }
}
