package nl.mtvp.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler of rules would say of a generated class is said of the rule, its file and its line. */
class RuleTextsTest {

    private static final String CONDITION =
            "$choice : AssessedChoice(item == \"TL.AW.1\", conditionsDue, facts.no(\"wholeTeam\"))";

    private static List<String> errors(String piece, String mistake) throws IOException {
        try (InputStream in = RuleTextsTest.class.getResourceAsStream("/testland/regels.drl")) {
            String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rules).contains(piece);
            return RuleTexts.errors(
                    "nl/testland/regels.drl", rules.replace(piece, mistake), RuleTextsTest.class.getClassLoader());
        }
    }

    @Test
    void rulesWithoutMistakeHaveNone() throws IOException {
        assertThat(errors("T-TEAM", "T-TEAM")).isEmpty();
    }

    @Test
    void aConsequenceAsksNothing() throws IOException {
        String asking = "Object certificate = null;\n    if (!$choice.isInYear1()) { findings.report($choice); }";

        assertThat(errors("findings.report($choice);", asking))
                .singleElement()
                .asString()
                .contains("line 38: rule \"T-TEAM: ", "asks with if in its consequence", "Ask in a condition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conditionsDue | plannedTooErly | AssessedChoice for plannedTooErly | Maybe it means plannedTooEarly. AssessedChoice answers addition, admitted,",
                "conditionsDue | nothing | AssessedChoice for nothing | AssessedChoice answers addition, admitted,",
                "conditionsDue | !plannedTooErly && inYear1 | AssessedChoice for plannedTooErly | plannedTooEarly",
                "conditionsDue | trainedBefor(\"X\") | AssessedChoice for trainedBefor | Maybe it means trainedBefore.",
                "conditionsDue | facts.before(\"x\", firstDayOfYaer) | AssessedChoice for firstDayOfYaer | firstDayOfYear",
                "conditionsDue | menuItem.availabelFrom == null | MenuItem for availabelFrom | Maybe it means availableFrom.",
                "facts.no( | facts.nope( | Questions for nope | Questions answers after, atLeast,",
                "facts.no( | fakts.no( | AssessedChoice for fakts | Maybe it means facts.",
                "findings.report($choice) | findings.reprt($choice) | Findings for reprt | Maybe it means report. Findings answers report, reportNotOffered.",
                "findings.report($choice) | findings.report($choice, $choice.getPlaned(), 2) | AssessedChoice for getPlaned | AssessedChoice answers",
                "findings.report($choice) | findings.report($choice, $choice.getFacts().valu(\"wholeTeam\"), 2) | Questions for valu | Maybe it means value."
            })
    void whatAFactDoesNotAnswerIsNamed(String piece, String mistake, String asked, String remedy) throws IOException {
        assertThat(errors(piece, mistake))
                .singleElement()
                .asString()
                .matches("(?s)nl/testland/regels\\.drl, line 3[57]: rule \"T-TEAM: .*")
                .contains("asks " + asked + ", which it does not answer.", remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings.report($choice) | findings.report($chioce) | uses $chioce in its consequence, which its pattern does not bind | Maybe it means $choice.",
                "AssessedChoice(item | AssessedChoise(item | matches AssessedChoise, which the file does not import | Maybe it means AssessedChoice. A rule matches one of",
                "$choice : AssessedChoice(item | not AssessedChoice(item | matches with \"not\" | Put ! before a constraint",
                "$choice : AssessedChoice(item | exists AssessedChoice(item | matches with \"exists\" | Ask the year",
                "$choice : AssessedChoice(item | AssessedYear() $choice : AssessedChoice(item | matches two facts | Ask the one fact"
            })
    void anotherShapeThanOnePatternIsNamed(String piece, String mistake, String words, String remedy)
            throws IOException {
        assertThat(errors(piece, mistake))
                .singleElement()
                .asString()
                .contains("nl/testland/regels.drl, line ", "rule \"T-TEAM: ", words, remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "item in (\"TL.AW.1\", \"plannedTooErly(\"), choiceYear == 2L, menuItem.years contains 1, !(inYear1 || getInYear2)",
                "plan.known(\"/startDate\") && facts.hasAny(\"x\", \"a\", \"b\"), element == KernelElement.AW, item matches \"TL[.]GG[.].*\"",
                "isInYear1(), plannedStart != null, plannedStart.year == 2023, item.startsWith(\"TL\"), menuItem.predecessors.size() > 0",
            })
    void whatTheCompilerUnderstandsIsNoMistake(String constraints) throws IOException {
        assertThat(errors(CONDITION, "$choice : AssessedChoice(" + constraints.replace("getInYear2", "inYear2") + ")"))
                .isEmpty();
    }

    @Test
    void ofAFileThatIsNoDrlTheCompilerTells() throws IOException {
        assertThat(errors("when", "wehn")).isEmpty();
    }
}
