package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a region's author writes a rule, what nobody has said is no violation. */
class UnknownFactsTest {

    private static final String CONDITION =
            "$choice : AssessedChoice(item == \"TL.AW.1\", conditionsDue, facts.no(\"wholeTeam\"))";
    private static final String ASKS = ".asks(\"wholeTeam\", FactType.BOOLEAN)";

    @TempDir
    private Path folder;

    /** Facts a, b, n and t of the choice; the finding that comes of it, with what it needs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "facts.no(\"a\")                                        ;            ; ",
                "facts.no(\"a\")                                        ; a=false    ; VIOLATION []",
                "!facts.yes(\"a\")                                      ;            ; OPEN [a]",
                "!facts.yes(\"a\")                                      ; a=true     ; ",
                "!facts.yes(\"a\")                                      ; a=false    ; VIOLATION []",
                "!facts.no(\"a\")                                       ;            ; OPEN [a]",
                "!facts.no(\"a\")                                       ; a=true     ; VIOLATION []",
                "!facts.known(\"a\")                                    ;            ; OPEN [a]",
                "!facts.yes(\"a\") || !facts.yes(\"b\")                 ;            ; OPEN [a, b]",
                "!facts.yes(\"a\") || !facts.yes(\"b\")                 ; a=false    ; VIOLATION []",
                "!facts.yes(\"a\") || !facts.yes(\"b\")                 ; a=true     ; OPEN [b]",
                "!facts.yes(\"a\") || !facts.yes(\"b\")                 ; a=true b=true ; ",
                "!facts.yes(\"a\"), !facts.yes(\"b\")                   ; a=false    ; OPEN [b]",
                "!facts.yes(\"a\") || facts.no(\"b\")                   ;            ; OPEN [a, b]",
                "Conditions.met(facts.yes(\"a\"), facts.yes(\"b\")) < 1 ; a=false    ; OPEN [b]",
                "Conditions.met(facts.yes(\"a\"), facts.yes(\"b\")) < 2 ; a=false    ; VIOLATION []",
                "!facts.is(\"t\", \"yes\")                              ;            ; OPEN [t]",
                "!facts.is(\"t\", \"yes\")                              ; t=         ; OPEN [t]",
                "!facts.is(\"t\", \"yes\")                              ; t=no       ; VIOLATION []",
                "!facts.is(\"t\", \"yes\")                              ; t=yes      ; ",
                "!facts.atLeast(\"n\", 2)                               ;            ; OPEN [n]",
                "!facts.atLeast(\"n\", 2)                               ; n=1        ; VIOLATION []",
                "!facts.atLeast(\"n\", 2)                               ; n=2        ; ",
                "facts.below(\"n\", 2)                                  ;            ; ",
                "facts.integer(\"n\") == null                           ;            ; OPEN [n]",
                "!facts.yes(\"a\"), !facts.no(\"a\")                    ;            ; OPEN [a]",
            })
    void aViolationIsWhatNoAnswerTakesAway(String condition, String facts, String expected) throws IOException {
        RegionProject asking = asking(condition);
        try (URLClassLoader loader = asking.compileInto(folder)) {
            YearReport report = judge(PlanValidator.create(loader), choice -> tell(choice, facts));

            assertThat(report.findings().stream()
                            .map(finding -> finding.severity() + " "
                                    + finding.needs().stream()
                                            .map(need -> need.replace("/choices/0/facts/", ""))
                                            .toList()))
                    .hasToString("[" + (expected == null ? "" : expected) + "]");
        }
    }

    /** The day that the plan states is known, and the start date is not. */
    @ParameterizedTest
    @ValueSource(strings = {"firstDayOfYear", "lastDayOfYear", "monthsAfterStart(3)"})
    void aDayCountedFromAnUnknownStartDateBlamesNobody(String day) throws IOException {
        RegionProject counting = asking("facts.before(\"plannedStart\", " + day + ") == false");
        try (URLClassLoader loader = counting.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            PracticePlan.Builder plan =
                    aPlan().choosing("TL.AW.1", 1, choice -> choice.plannedStart(LocalDate.of(2024, 5, 1)));

            assertThat(outcome(validator, plan)).isEqualTo("[VIOLATION []]");
            assertThat(outcome(validator, plan.startingOn(null))).isEqualTo("[OPEN [/startDate]]");
        }
    }

    private static String outcome(PlanValidator validator, PracticePlan.Builder plan) {
        return validator.validate(plan.build()).findings().stream()
                .filter(finding -> finding.rule().equals("T-TEAM"))
                .map(finding -> finding.severity() + " " + finding.needs())
                .toList()
                .toString();
    }

    @Test
    void anOpenPointSaysWhatIsStillToBeShown() throws IOException {
        RegionProject wording = asking("!facts.yes(\"a\")")
                .adding(RegionProject.DUTCH, "T-TEAM.open = Nog niet bekend.\nT-TEAM.openRemedy = Vul het in.\n");
        try (URLClassLoader loader = wording.compileInto(folder)) {
            Finding open =
                    judge(PlanValidator.create(loader), choice -> {}).findings().get(0);
            Finding violation = judge(PlanValidator.create(loader), choice -> choice.fact("a", false))
                    .findings()
                    .get(0);

            assertThat(open.message(Language.DUTCH)).isEqualTo("Nog niet bekend.");
            assertThat(open.remedy(Language.DUTCH)).isEqualTo("Vul het in.");
            assertThat(violation.message(Language.DUTCH)).isNotEqualTo(open.message(Language.DUTCH));
        }
    }

    @Test
    void adviceIsGivenOnlyIfNothingUnknownCouldTakeItAway() throws IOException {
        RegionProject advising =
                asking("!facts.yes(\"a\")").replacing(RegionProject.RULES, "@severity(VIOLATION)", "@severity(ADVICE)");
        try (URLClassLoader loader = advising.compileInto(folder.resolve("silent"));
                URLClassLoader insistent = advising.replacing(
                                RegionProject.RULES,
                                "@severity(ADVICE) @source(\"2.1 item 1\")",
                                "@severity(ADVICE) @unknown(ADVICE) @source(\"2.1 item 1\")")
                        .compileInto(folder.resolve("insistent"))) {
            assertThat(judge(PlanValidator.create(loader), choice -> {}).findings())
                    .isEmpty();
            assertThat(judge(PlanValidator.create(loader), choice -> choice.fact("a", false))
                            .findings())
                    .hasSize(1);
            assertThat(judge(PlanValidator.create(insistent), choice -> {}).findings())
                    .hasSize(1);
        }
    }

    @Test
    void aReadingMayDecideWhatAFindingWeighs() throws IOException {
        RegionProject depending = asking("facts.no(\"a\")")
                .replacing(
                        RegionProject.RULES,
                        "@severity(VIOLATION)",
                        "@severity(\"VIOLATION; ADVICE under TEAM_IS_A_TARGET\")");
        try (URLClassLoader loader = depending.compileInto(folder)) {
            PlanValidator validator = PlanValidator.create(loader);
            PlanValidator lenient = validator.reading("TEAM_IS_A_TARGET");

            assertThat(judge(validator, choice -> choice.fact("a", false)).findings())
                    .extracting(Finding::severity)
                    .hasToString("[VIOLATION]");
            assertThat(judge(lenient, choice -> choice.fact("a", false)).findings())
                    .extracting(Finding::severity)
                    .hasToString("[ADVICE]");
        }
    }

    /**
     * What a qualifying rule does against a practice is not done in doubt; what would follow if the doubt were settled
     * so is open.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "facts.no(\"a\")   ;         ; ",
                "facts.no(\"a\")   ; a=false ; VIOLATION L-AW-J1",
                "!facts.yes(\"a\") ;         ; OPEN L-AW-J1",
                "!facts.yes(\"a\") ; a=true  ; ",
                "!facts.yes(\"a\") ; a=false ; VIOLATION L-AW-J1",
            })
    void aRefusalInDoubtLeavesTheMinimumOpen(String condition, String facts, String expected) throws IOException {
        RegionProject refusing = asking("facts.no(\"b\")")
                .replacing(
                        RegionProject.RULES,
                        "$choice : PlannedChoice(!offered)",
                        "$choice : PlannedChoice(item == \"TL.AW.1\", " + condition + ")");
        try (URLClassLoader loader = refusing.compileInto(folder)) {
            YearReport report = judge(PlanValidator.create(loader), choice -> tell(choice, facts));

            assertThat(report.findings().stream().map(finding -> finding.severity() + " " + finding.rule()))
                    .hasToString("[" + (expected == null ? "" : expected) + "]");
        }
    }

    /** A waiver is given in doubt, however its rule asks; and if the plan relies on it, the minimum is open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "admitted    ;       ; OPEN L-AW-J1",
                "admitted    ; true  ; ",
                "admitted    ; false ; VIOLATION L-AW-J1",
                "!admissionRefused ;       ; OPEN L-AW-J1",
                "!admissionRefused ; true  ; ",
                "!admissionRefused ; false ; VIOLATION L-AW-J1",
            })
    void aWaiverInDoubtLeavesTheMinimumOpen(String condition, Boolean admitted, String expected) throws IOException {
        RegionProject waiving = RegionProject.testland()
                .replacing(
                        RegionProject.MODULE,
                        "public String id()",
                        "public List<Programme> programmes() { return List.of(new Programme(\"TP\", \"Pilot\")); }\n public String id()")
                .replacing(
                        RegionProject.MODULE,
                        "import nl.mtvp.rules.region.ReadingDeclaration;",
                        "import nl.mtvp.rules.region.ReadingDeclaration;\nimport nl.mtvp.rules.region.Programme;")
                .adding(RegionProject.RULES, """

                        rule "T-PILOT: the pilot takes the place of 'anders werken' in year 1"
                            @source("3")
                        when
                            nl.mtvp.rules.assessment.Participation(code == "TP", %s)
                        then
                            contributions.waive(KernelElement.AW, 1);
                        end
                        """.formatted(condition))
                .adding(RegionProject.DUTCH, "T-PILOT.title = De pilot vervangt een interventie\n");
        try (URLClassLoader loader = waiving.compileInto(folder)) {
            PracticePlan plan = aPlan().choosing("TL.GG.1", 1)
                    .following(new ProgrammeParticipation("TP", null, admitted, ProgrammeParticipation.BOTH_YEARS))
                    .build();
            YearReport report = PlanValidator.create(loader)
                    .judging(JudgedYears.YEAR_1)
                    .validate(plan)
                    .years()
                    .get(0);

            assertThat(report.findings().stream().map(finding -> finding.severity() + " " + finding.rule()))
                    .hasToString("[" + (expected == null ? "" : expected) + "]");
            assertThat(report.findings()).flatExtracting(Finding::needs).isSubsetOf("/programmes/0/admitted");
        }
    }

    /** Testland, whose workshop asks for facts a, b, n and t, under a rule that names none of them. */
    private static RegionProject asking(String condition) {
        return RegionProject.testland()
                .replacing(
                        RegionProject.RULES,
                        ASKS,
                        ".asks(\"a\", FactType.BOOLEAN).asks(\"b\", FactType.BOOLEAN).asks(\"n\", FactType.INTEGER)"
                                + ".asks(\"t\", FactType.TEXT)")
                .replacing(RegionProject.RULES, " @needs(\"wholeTeam\")", "")
                .replacing(
                        RegionProject.RULES,
                        "import nl.mtvp.rules.assessment.AssessedYear",
                        "import nl.mtvp.rules.assessment.AssessedYear\nimport nl.mtvp.rules.assessment.Conditions")
                .replacing(
                        RegionProject.RULES,
                        CONDITION,
                        "$choice : AssessedChoice(item == \"TL.AW.1\", conditionsDue, " + condition + ")");
    }

    private static void tell(Choice.Builder choice, String facts) {
        for (String fact : facts == null ? List.<String>of() : List.of(facts.split(" "))) {
            String[] parts = fact.split("=", -1);
            choice.fact(
                    parts[0],
                    switch (parts[0]) {
                        case "n" -> Integer.valueOf(parts[1]);
                        case "t" -> parts[1];
                        default -> Boolean.valueOf(parts[1]);
                    });
        }
    }

    private static YearReport judge(PlanValidator validator, Consumer<Choice.Builder> facts) {
        PracticePlan plan =
                aPlan().choosing("TL.AW.1", 1, facts).choosing("TL.GG.1", 1).build();
        return validator.judging(JudgedYears.YEAR_1).validate(plan).years().get(0);
    }

    private static PracticePlan.Builder aPlan() {
        UnaryOperator<nl.mtvp.rules.plan.Practice.Builder> named = practice -> practice.name("Praktijk Test");
        return PracticePlan.inRegion("testland")
                .startingOn(LocalDate.of(2023, 4, 1))
                .practice(named)
                .intervision(IntervisionForm.PRACTICE);
    }
}
