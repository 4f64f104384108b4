package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanTexts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A practice that asks for a start date, and takes part in draws for several. */
class DrawsTest {

    private static final String LOST_APRIL = "'draws': [{'startDate': '2023-04-01', 'result': 'NOT_DRAWN'},"
            + " {'startDate': '2023-07-01', 'result': 'DRAWN'}]";

    @TempDir
    private Path folder;

    private static RegionProject asking(String condition) {
        return RegionProject.testland()
                .replacing(
                        RegionProject.RULES,
                        "@severity(ADVICE) @source(\"3\") @needs(\"/facts/open\") @pointer(\"/facts/open\")",
                        "@severity(VIOLATION) @source(\"3\") @needs(\"/intake/draws, /intake/wantedStart, /intake/lottery\")"
                                + " @pointer(\"/intake/draws\")")
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition);
    }

    /** LOST stands for draws of which that of 1 April was lost, and that of 1 July won. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "lostDraw(2023, 4, 1)                         ; 2023-07-01 ; LOST                   ; VIOLATION []",
                "lostDraw(2023, 7, 1)                         ; 2023-07-01 ; LOST                   ; ",
                "lostDraw(2023, 4, 1)                         ; 2023-04-01 ; 'lottery': 'NOT_DRAWN' ; VIOLATION []",
                "lostDraw(2023, 4, 1)                         ; 2023-07-01 ; 'lottery': 'NOT_DRAWN' ; ",
                "!lostDraw(2023, 4, 1)                        ; 2023-07-01 ; 'lottery': 'NOT_DRAWN' ; OPEN [/intake/draws]",
                "!lostDraw(2023, 4, 1)                        ; 2023-07-01 ; LOST                   ; ",
                "plan.is(\"/intake/lottery\", \"NOT_DRAWN\")  ; 2023-04-01 ; LOST                   ; VIOLATION []",
                "plan.is(\"/intake/lottery\", \"NOT_DRAWN\")  ; 2023-07-01 ; LOST                   ; ",
                "!plan.is(\"/intake/lottery\", \"DRAWN\")     ; 2023-10-01 ; LOST                   ; OPEN [/intake/lottery]",
                "plan.notBefore(\"/intake/wantedStart\", \"/startDate\") ; 2023-04-01 ; 'wantedStart': '2023-04-01' ; VIOLATION []",
                "plan.notBefore(\"/intake/wantedStart\", \"/startDate\") ; 2023-04-01 ; 'wantedStart': '2023-03-01' ; ",
                "!plan.known(\"/intake/wantedStart\")         ; 2023-04-01 ; LOST                   ; OPEN [/intake/wantedStart]",
            })
    void aRuleAsksForTheDrawOfAStartDate(String condition, String start, String intake, String expected)
            throws IOException {
        try (URLClassLoader loader = asking("year1, " + condition).compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            PracticePlan plan = validator.reader().read(plan(start, intake.replace("LOST", LOST_APRIL)));

            assertThat(validator.judging(JudgedYears.ALL).validate(plan).findings().stream()
                            .filter(finding -> finding.rule().equals("T-OPEN"))
                            .map(finding -> finding.severity() + " " + finding.needs()))
                    .hasToString("[" + (expected == null ? "" : expected) + "]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'lottery': 'DRAWN', LOST ; /intake/lottery ; NOT_DRAWN, as in draws",
                "'draws': [{'startDate': '2023-07-01', 'result': 'DRAWN'}, {'startDate': '2023-07-01', 'result': 'DRAWN'}]"
                        + "; /intake/draws/1/startDate ; a start date that is in the list only once",
                "'draws': [{'startDate': '2023-07-01'}] ; /intake/draws/0 ; property result is missing",
                "'draws': [{'startDate': '2023-07-01', 'result': 'LOST'}] ; /intake/draws/0/result ; DRAWN, NOT_DRAWN",
            })
    void drawsThatContradictEachOtherAreRefused(String intake, String pointer, String words) throws IOException {
        try (URLClassLoader loader = RegionProject.testland().compileInto(folder)) {
            List<PlanProblem> problems = catchThrowableOfType(
                            PlanFormatException.class,
                            () -> PlanValidator.create(loader)
                                    .reader()
                                    .read(plan("2023-04-01", intake.replace(", LOST", ", " + LOST_APRIL))))
                    .problems();

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).startsWith(pointer);
                assertThat(problem.toString()).contains(words, "line 1");
            });
        }
    }

    private static String plan(String start, String intake) {
        return PlanTexts.json("{'region': 'testland', 'startDate': '" + start
                + "', 'practice': {'name': 'Test'}, 'intake': {" + intake + "}}");
    }
}
