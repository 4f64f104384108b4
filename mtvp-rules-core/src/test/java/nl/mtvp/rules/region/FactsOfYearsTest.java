package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanTexts;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.PlanFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of the plan that are told of each MTVP year, and facts that are texts. */
class FactsOfYearsTest {

    private static final String FACTS = "List.of(FactDeclaration.of(\"open\", FactType.BOOLEAN))";

    @TempDir
    private Path folder;

    /** Testland, which asks for hours of each year and for an approach, under a rule with this condition. */
    private static RegionProject asking(String condition) {
        return RegionProject.testland()
                .replacing(
                        RegionProject.MODULE,
                        FACTS,
                        "List.of(FactDeclaration.of(\"open\", FactType.BOOLEAN),"
                                + " FactDeclaration.of(\"hours\", FactType.INTEGER).ofEachYear(),"
                                + " FactDeclaration.of(\"approach\", FactType.TEXT))")
                .replacing(
                        RegionProject.RULES,
                        "@severity(ADVICE) @source(\"3\") @needs(\"/facts/open\") @pointer(\"/facts/open\")",
                        "@severity(VIOLATION) @source(\"3\") @needs(\"/facts/hours\") @pointer(\"/facts/hours\")")
                .replacing(RegionProject.RULES, "plan.no(\"/facts/open\")", condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "facts.below(\"hours\", 12)              ; 'hours': {'1': 11, '2': 12}  ; 1 VIOLATION []",
                "facts.below(\"hours\", 12)              ; 'hours': {'1': 12, '2': 11}  ; 2 VIOLATION []",
                "facts.below(\"hours\", 12)              ; 'hours': {'1': 12}           ; ",
                "facts.below(\"hours\", 12)              ; 'hours': {'1': null}         ; ",
                "!facts.atLeast(\"hours\", 12)           ; 'hours': {'1': 12}           ; 2 OPEN [/facts/hours/2]",
                "plan.below(\"/facts/hours/1\", 12)      ; 'hours': {'1': 11}           ; 1 VIOLATION [], 2 VIOLATION []",
                "year2, plan.lessThan(\"/facts/hours/2\", \"/facts/hours/1\"); 'hours': {'1': 2, '2': 1}; 2 VIOLATION []",
                "year1, plan.is(\"/facts/approach\", \"shared\")  ; 'approach': 'shared' ; 1 VIOLATION []",
                "year1, plan.is(\"/facts/approach\", \"shared\")  ; 'approach': ' '      ; ",
                "year1, plan.known(\"/facts/approach\")           ; 'approach': ' '      ; ",
                "year1, plan.hasAny(\"/facts/approach\", \"a\", \"b\") ; 'approach': 'b'  ; 1 VIOLATION []",
                "year1, plan.hasAny(\"/facts/approach\", \"a\", \"b\") ; 'approach': 'ab' ; ",
            })
    void aRuleAsksForTheFactOfTheJudgedYear(String condition, String facts, String expected) throws IOException {
        try (URLClassLoader loader = asking(condition).compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            PracticePlan plan = validator.reader().read(plan(facts));

            ValidationReport report = validator.judging(JudgedYears.ALL).validate(plan);

            assertThat(report.findings().stream()
                            .filter(finding -> finding.rule().equals("T-OPEN"))
                            .map(finding -> finding.year() + " " + finding.severity() + " " + finding.needs()))
                    .hasToString("[" + (expected == null ? "" : expected) + "]");
            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("T-OPEN"))
                    .allSatisfy(finding -> assertThat(finding.pointer()).isEqualTo("/facts/hours"));
        }
    }

    /** Year 1 ends on 31 March 2024. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "year1, afterLastDay(\"/submittedOn\")   ; 'startDate': '2023-04-01', 'submittedOn': '2024-04-01' ; VIOLATION []",
                "year1, afterLastDay(\"/submittedOn\")   ; 'startDate': '2023-04-01', 'submittedOn': '2024-03-31' ; ",
                "year2, afterLastDay(\"/submittedOn\")   ; 'startDate': '2023-04-01', 'submittedOn': '2025-03-31' ; ",
                "year2, afterLastDay(\"/submittedOn\")   ; 'startDate': '2023-04-01', 'submittedOn': '2025-04-01' ; VIOLATION []",
                "year1, afterLastDay(\"/submittedOn\")   ; 'startDate': '2023-04-01'                              ; ",
                "year1, afterLastDay(\"/submittedOn\")   ; 'submittedOn': '2024-04-01'                            ; ",
                "year1, !afterLastDay(\"/submittedOn\")  ; 'startDate': '2023-04-01', 'submittedOn': '2024-04-01' ; ",
                "year1, !afterLastDay(\"/submittedOn\")  ; 'submittedOn': '2024-04-01'                            ; OPEN [/startDate]",
                "year1, !afterLastDay(\"/submittedOn\")  ; 'practice': {}                                         ; OPEN [/submittedOn, /startDate]",
                "year1, plan.before(\"/submittedOn\", lastDay) == false ; 'submittedOn': '2024-04-01'             ; OPEN [/startDate]",
            })
    void aRuleAsksForTheLastDayOfTheYear(String condition, String properties, String expected) throws IOException {
        RegionProject late = asking(condition).replacing(RegionProject.RULES, "@needs(\"/facts/hours\")", "");
        try (URLClassLoader loader = late.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            PracticePlan plan = validator.reader().read(PlanTexts.json("{'region': 'testland', " + properties + "}"));

            assertThat(validator.judging(JudgedYears.ALL).validate(plan).findings().stream()
                            .filter(finding -> finding.rule().equals("T-OPEN"))
                            .map(finding -> finding.severity() + " " + finding.needs()))
                    .hasToString("[" + (expected == null ? "" : expected) + "]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2024-03-31 ; false", "2024-04-01 ; true"})
    void aRuleAsksForTheLastDayOfTheYearOfAChoice(LocalDate day, boolean reported) throws IOException {
        RegionProject late = RegionProject.testland()
                .replacing(RegionProject.RULES, "facts.no(\"wholeTeam\")", "afterLastDayOfYear(\"plannedStart\")")
                .replacing(
                        RegionProject.RULES,
                        "findings.report($choice);",
                        "findings.report($choice, $choice.getPlannedStart(), $choice.getLastDayOfYear());");
        try (URLClassLoader loader = late.compileInto(folder)) {
            ValidationReport report = PlanValidator.create(loader)
                    .validate(PracticePlan.inRegion("testland")
                            .startingOn(LocalDate.of(2023, 4, 1))
                            .choosing("TL.AW.1", 1, choice -> choice.plannedStart(day))
                            .build());

            assertThat(report.findings().stream()
                            .filter(finding -> finding.rule().equals("T-TEAM"))
                            .map(finding -> finding.required()))
                    .isEqualTo(reported ? List.of(LocalDate.of(2024, 3, 31)) : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours/1", "hours/2", "hours/3", "hours/", "/1"})
    void onlyAFactOfEachYearHasANameWithAYear(String name) {
        assertThatThrownBy(() -> FactDeclaration.of(name, FactType.INTEGER))
                .hasMessageContaining("the name of a fact is \"" + name + "\"");
    }

    @Test
    void aPlanIsWrittenAsItWasRead() throws IOException {
        try (URLClassLoader loader = asking("facts.below(\"hours\", 12)").compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            PracticePlan built = PracticePlan.inRegion("testland")
                    .fact("hours", 2, 16)
                    .fact("approach", "together")
                    .fact("hours", 1, 12)
                    .build();

            String json = new PlanWriter(false).write(built);

            assertThat(json)
                    .isEqualTo(
                            "{\"region\":\"testland\",\"facts\":{\"approach\":\"together\",\"hours\":{\"1\":12,\"2\":16}}}");
            assertThat(validator.reader().read(json)).isEqualTo(built);
            assertThat(validator.validate(built).plan()).isEqualTo(built);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'hours': 12                       ; WRONG_VALUE /facts/hours       ; 12        ; a value of each MTVP year",
                "'hours': {}                       ; WRONG_VALUE /facts/hours       ; {…}       ; a value of each MTVP year",
                "'hours': {'1': '12'}              ; WRONG_VALUE /facts/hours/1     ; \"12\"    ; a whole number",
                "'hours': {'2': {'1': 3}}          ; WRONG_VALUE /facts/hours/2     ; {…}       ; a whole number",
                "'hours': {'3': 12}                ; UNDECLARED_FACT /facts/hours/3 ; \"hours/3\" ; hours/1",
                "'hours': {'1/2': 12}              ; UNDECLARED_FACT /facts/hours/1~12 ; \"hours/1/2\" ; hours/1",
                "'hours/1': 12                     ; WRONG_VALUE /facts/hours~11    ; 12        ; a value of each MTVP year",
                "'houers': {'1': 12}               ; UNDECLARED_FACT /facts/houers  ; \"houers\" ; ",
                "'open': {'1': true}               ; WRONG_VALUE /facts/open        ; {…}       ; true or false",
                "'approach': 3                     ; WRONG_VALUE /facts/approach    ; 3         ; a string",
                "'approach': ['a']                 ; WRONG_VALUE /facts/approach    ; […]       ; a string",
            })
    void otherValuesAreRefused(String facts, String problem, String found, String expected) throws IOException {
        try (URLClassLoader loader = asking("facts.below(\"hours\", 12)").compileInto(folder)) {
            PlanFormatException refusal = catchThrowableOfType(
                    PlanFormatException.class,
                    () -> PlanValidator.create(loader).reader().read(plan(facts)));

            assertThat(refusal.problems()).singleElement().satisfies(one -> {
                assertThat(one.kind() + " " + one.pointer()).isEqualTo(problem);
                assertThat(one.found()).isEqualTo(found);
                assertThat(one.line()).isEqualTo(1);
                assertThat(one.toString()).contains(expected == null ? "" : expected);
            });
        }
    }

    @Test
    void anAnswerOfAFormGoesToAYearAndAnOptionToAText() throws IOException {
        RegionProject withForm = asking("facts.below(\"hours\", 12)")
                .replacing(
                        RegionProject.MODULE,
                        "import nl.mtvp.rules.region.RegionModule;",
                        "import nl.mtvp.rules.region.RegionModule;\nimport nl.mtvp.rules.form.*;")
                .replacing(RegionProject.MODULE, "public String id()", """
                        public List<Form> forms() {
                            return List.of(new Form("testland", "Formulier", "1", Set.of(1), List.of(Form.Part.of("Plan",
                                Question.wholeNumber("Uren in jaar 1").needed().into("/facts/hours/1"),
                                Question.wholeNumber("Uren in jaar 2").into("/facts/hours/2"),
                                Question.oneOf("Aanpak").into("/facts/approach")
                                    .option("Samen", Statement.value("together"))
                                    .option("Alleen", Statement.value("alone")),
                                Question.anyOf("Keuzes")
                                    .option("Workshop", Statement.chooses("TL.AW.1", 1))
                                    .option("Training", Statement.chooses("TL.AW.2", 1))
                                    .option("Gesprek", Statement.chooses("TL.GG.1", 1))
                                    .option("Overleg", Statement.chooses("TL.NW.1", 1))
                                    .option("Welzijn", Statement.chooses("TL.NW.2", 1))))));
                        }
                        public String id()""");
        try (URLClassLoader loader = withForm.compileInto(folder)) {
            FormSheet sheet = PlanValidator.create(loader)
                    .forms()
                    .sheet("a.csv", List.of("Uren in jaar 1", "Uren in jaar 2", "Aanpak"), null, FormSettings.NONE);
            List<String> row = List.of("12", "16", "Samen");
            sheet.look(2, row);

            PlanEntry entry = sheet.read("a.csv#2", 2, row).entry();

            assertThat(((PlanEntry.Accepted) entry).plan())
                    .isEqualTo(PracticePlan.inRegion("testland")
                            .fact("hours", 1, 12)
                            .fact("hours", 2, 16)
                            .fact("approach", "together")
                            .build());
        }
    }

    private static String plan(String facts) {
        return PlanTexts.json("{'region': 'testland', 'startDate': '2023-04-01', 'practice': {'name': 'Test'},"
                + " 'intervision': ['" + IntervisionForm.PRACTICE + "'], 'facts': {" + facts + "}}");
    }
}
