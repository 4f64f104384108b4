package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command import, and the options that say what sheets do not. */
class ImportTest {

    private static final String WEST_BRABANT =
            "Naam van de praktijk;AGB-code van de praktijk;Triagetraining: in welk jaar?;"
                    + "Spreekuurondersteuner huisarts (SOH): in welk jaar?;Lean werken: in welk jaar?;MDO met GGZ: in welk jaar?;"
                    + "MDO met SOG, sociaal domein en wijkverpleging: in welk jaar?;Welzijn op recept: in welk jaar?;"
                    + "SOLK/ALK: in welk jaar?;Gedragsverandering: in welk jaar?;Leefstijl: in welk jaar?;"
                    + "Andere interventie 1: in welk jaar?;Andere interventie 1: welke, en met welke inzet?;"
                    + "Andere interventie 1: kernelement;Aantal op naam ingeschreven patiënten;"
                    + "Welzijn op recept: aantal verwijzingen per week\n";

    @TempDir
    private Path directory;

    private Path file(String name) {
        return directory.resolve(name);
    }

    @Test
    void thePlansAreWrittenAPlanALineAndAreJudgedAsTheSheetIs() throws IOException {
        String sheet = AnswerFile.begun().good().good().csv(file("answers.csv"));
        String plans = file("plans.ndjson").toString();

        CommandRun run = CommandRun.of("import", "--start=2023-04-01", "--output=" + plans, sheet)
                .endsWith(0);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(Path.of(plans)))
                .isEqualTo(CommandRun.of("import", "--start=2023-04-01", sheet).out())
                .hasLineCount(2);
        assertThat(CommandRun.of("validate", "--format=json", plans).endsWith(0).out())
                .isEqualTo(CommandRun.of("validate", "--format=json", "--start=2023-04-01", sheet)
                        .out()
                        .replace(sheet + "#2", plans + "#1")
                        .replace(sheet + "#3", plans + "#2"));
    }

    @Test
    void aRowThatIsRefusedIsToldAndTheOthersAreWritten() throws IOException {
        String sheet = AnswerFile.begun()
                .good()
                .row(AnswerFile.but("01234569", 4, "soms"))
                .good()
                .csv(file("answers.csv"));

        CommandRun run =
                CommandRun.of("import", sheet, file("none.csv").toString()).endsWith(2);

        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .isEqualTo("mtvp-rules: " + sheet + "#3: rij 3, kolom E: ‘Heeft de praktijk een wachtlijst?’: gevonden:"
                        + " \"soms\"; verwacht: ja of nee\nmtvp-rules: ‘" + file("none.csv") + "’ bestaat niet.\n");
    }

    @Test
    void aColumnOfTheOfficeOutranksTheStartDateOfTheCommandLine() throws IOException {
        List<String> header = new ArrayList<>(AnswerFile.HEADER);
        header.add("Startdatum MTVP");
        List<String> july = new ArrayList<>(AnswerFile.good("01234567"));
        july.add("1-7-2023");
        String sheet = AnswerFile.empty().row(header).row(july).good().csv(file("answers.csv"));

        assertThat(CommandRun.of("import", "--start=2023-04-01", sheet)
                        .endsWith(0)
                        .lines())
                .satisfiesExactly(
                        stated -> assertThat(stated).contains("\"startDate\":\"2023-07-01\""),
                        known -> assertThat(known).contains("\"startDate\":\"2023-04-01\""));
    }

    @ParameterizedTest
    @CsvSource({"dmy, 2023-06-04", "mdy, 2023-04-06"})
    void theOrderOfDatesIsTold(String order, String day) throws IOException {
        String sheet = AnswerFile.begun()
                .row(AnswerFile.but("01234567", 0, "4/6/2023 9:15:22"))
                .csv(file("answers.csv"));

        assertThat(CommandRun.of("import", "--date-order=" + order, sheet)
                        .endsWith(0)
                        .out())
                .contains("\"submittedOn\":\"" + day + "\"");
    }

    @Test
    void theFormCanBeNamed() throws IOException {
        String sheet = AnswerFile.begun().good().csv(file("answers.csv"));

        assertThat(CommandRun.of("import", "--form=rijnmond-jaar-1", sheet)
                        .endsWith(0)
                        .lines())
                .hasSize(1);
        assertThat(CommandRun.of("import", "--form=rijnmond", sheet).endsWith(2).err())
                .contains("er is geen formulier ‘rijnmond’; bekend: ", "rijnmond-jaar-1");
        assertThat(CommandRun.of("import", "--form=west-brabant-praktijkplan", sheet)
                        .endsWith(2)
                        .err())
                .contains(sheet + ": rij 1: de vraag \"Naam van de praktijk\" ontbreekt");
    }

    @Test
    void aFileWithoutANameIsRefused() throws IOException {
        String sheet = AnswerFile.begun().good().csv(file("answers.csv"));

        assertThat(CommandRun.of("import", "--output=", sheet).endsWith(2).err())
                .contains("--output: ‘’ kan geen bestandsnaam zijn");
    }

    @Test
    void earlierPlansMustBeReadableAndOnePerPractice() throws IOException {
        String sheet = AnswerFile.begun().good().csv(file("answers.csv"));
        String earlier = file("earlier.ndjson").toString();
        CommandRun.of("import", "--output=" + earlier, sheet).endsWith(0);
        CommandRun.of("validate", "--start=2023-04-01", "--continues=" + earlier, sheet)
                .endsWith(0);

        Files.writeString(
                file("twice.ndjson"), Files.readString(Path.of(earlier)).repeat(2));
        Files.writeString(file("broken.json"), "{");

        assertThat(CommandRun.of("import", "--continues=" + file("twice.ndjson"), sheet)
                        .endsWith(2)
                        .err())
                .contains("er zijn twee plannen met AGB-code 01234561");
        assertThat(CommandRun.of("import", "--continues=" + file("broken.json"), sheet)
                        .endsWith(2)
                        .err())
                .contains("het plan in ‘" + file("broken.json") + "’ kan niet worden gelezen");
        assertThat(CommandRun.of("import", "--continues=" + file("none.json"), sheet)
                        .endsWith(2)
                        .err())
                .contains("--continues: ‘" + file("none.json") + "’ bestaat niet.");
    }

    @Test
    void whatIsPassedOverInTheEarlierPlansIsTold() throws IOException {
        List<String> before = AnswerFile.but("01234561", 0, "5-4-2023 9:15");
        String earlier =
                AnswerFile.begun().row(before).row(AnswerFile.good("01234561")).csv(file("earlier.csv"));
        String sheet = AnswerFile.begun().good().csv(file("answers.csv"));

        assertThat(CommandRun.of("import", "--start=2023-04-01", "--continues=" + earlier, sheet)
                        .endsWith(0)
                        .err())
                .contains("--continues: " + earlier + "#2: AGB-code 01234561 staat ook in rij 3, later ingeleverd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jaar 1 | 1.000 |       |            | rij 2, kolom N: ‘Andere interventie 1: kernelement’: een antwoord ontbreekt; keuzes: Anders werken in de praktijk, Samenwerken in het netwerk, Het goede gesprek\n",
                "       | 0.500 |       |            | gevonden: \"0.500\"; verwacht: een geheel getal",
                "       |       | 50%   |            | gevonden: \"50%\"; verwacht: een getal",
                "       |       | 0.125 |            | \"referralsPerWeek\":0.125",
                "       |       | 2.500 |            | \"referralsPerWeek\":2500",
                "       |       |       | De Linde   | \"name\":\"De Linde\""
            })
    void answersBecomeAPlanThatCanBeJudgedOrAreRefusedWithTheQuestion(
            String addition, String patients, String referrals, String name, String expected) throws IOException {
        String sheet = file("west-brabant.csv").toString();
        Files.writeString(
                Path.of(sheet),
                WEST_BRABANT
                        + Stream.of(
                                        name,
                                        "01000001",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "Jaar 1",
                                        "",
                                        "",
                                        "",
                                        addition,
                                        "",
                                        "",
                                        patients,
                                        referrals)
                                .map(cell -> cell == null ? "" : cell)
                                .collect(Collectors.joining(";"))
                        + "\n");

        CommandRun run = CommandRun.of("import", sheet);
        assertThat(run.out() + run.err()).contains(expected);
    }

    @Test
    void aQuestionThatTheAnswersNeedIsNamedByItsText() throws IOException {
        Path sheet = Files.writeString(
                file("west-brabant.csv"),
                WEST_BRABANT.replace("Andere interventie 1: kernelement", "Opmerkingen") + "De Linde;01000001"
                        + ";".repeat(10) + "Jaar 1, en opnieuw in jaar 2;;;\n");

        assertThat(CommandRun.of("import", sheet.toString()).endsWith(2).err().lines())
                .endsWith(
                        "mtvp-rules: " + sheet + "#2: rij 2: de vraag \"Andere interventie 1: kernelement\" ontbreekt");
    }

    @Test
    void anEarlierPlanThatIsNotUsedIsNoted() throws IOException {
        String sheet = AnswerFile.begun().good().csv(file("answers.csv"));
        String earlier = file("earlier.ndjson").toString();
        CommandRun.of("import", "--output=" + earlier, sheet).endsWith(0);

        assertThat(CommandRun.of("import", "--continues=" + earlier, sheet)
                        .endsWith(0)
                        .err())
                .contains("het eerdere plan van deze praktijk is niet gebruikt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--start=1-4-2023  | --start kan niet ‘1-4-2023’ zijn; kies uit: 2023-04-01, 2023-07-01, ….",
                "--date-order=dmj  | --date-order kan niet ‘dmj’ zijn; kies uit: dmy, mdy, ymd."
            })
    void wrongUsageIsToldInASentence(String option, String sentence) {
        assertThat(CommandRun.of("import", option, "x.csv").endsWith(2).err())
                .isEqualTo("mtvp-rules: " + sentence + " Zie mtvp-rules import --help.\n");
    }

    @Test
    void onePracticeInTwoFilesIsNoted() throws IOException {
        String sheet = AnswerFile.begun().good().csv(file("answers.csv"));
        String copy = AnswerFile.begun().good().csv(file("answers - copy.csv"));

        assertThat(CommandRun.of("import", sheet, copy).endsWith(0).err())
                .contains("‘" + sheet + "#2’ en ‘" + copy + "#2’ hebben dezelfde AGB-code");
    }

    @Test
    void nothingIsOverwrittenAndWithoutPlansNoFileIsMade() throws IOException {
        String sheet = AnswerFile.begun().good().csv(file("answers.csv"));
        String content = Files.readString(Path.of(sheet));

        assertThat(CommandRun.of("import", "--output=" + sheet, sheet)
                        .endsWith(2)
                        .err())
                .contains("--output: ‘" + sheet + "’ bestaat al; kies een andere naam.");
        assertThat(Path.of(sheet)).hasContent(content);

        CommandRun.of("import", "--output=" + file("new.ndjson"), "nowhere.csv").endsWith(2);
        assertThat(Path.of(file("new.ndjson").toString())).doesNotExist();
    }
}
