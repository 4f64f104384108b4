package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.report.ChecklistLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklist names the rules that ask for what a plan or a document can say, by what the compiled rules ask. */
class ChecklistTest {

    private static final String STATED = "public String id()";
    private static final String WELFARE = ".source(\"2.3 item 2\")";
    private static final String TEAM = "item == \"TL.AW.1\", conditionsDue,";

    private final RegionProject testland = RegionProject.testland();

    @TempDir
    private Path folder;

    private ChecklistLine line(RegionProject project, String name) throws IOException {
        try (URLClassLoader loader = project.compileInto(Files.createTempDirectory(folder, "region"))) {
            PlanValidator validator = PlanValidator.create(loader);
            return validator.checklist(validator.regions().find("testland")).stream()
                    .filter(line -> line.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line " + name));
        }
    }

    private static RegionProject stating(RegionProject project, String method) {
        return project.replacing(RegionProject.MODULE, STATED, method + "\n    " + STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_START_DATE, CONCERN, ''",
        "LOST_DRAW, CONCERN, ''",
        "OFF_THE_MENU, CONCERN, T-MENU",
        "PRIOR_TRAINING, CONCERN, ''",
        "OUTSIDE_ITS_YEAR, CONCERN, ''",
        "A-02, POINT, L-AW-J2",
        "A-06, POINT, ''",
        "T-01, POINT, ''"
    })
    void aLineNamesTheRulesThatAsk(String name, Kind kind, String rules) throws IOException {
        ChecklistLine line = line(testland, name);

        assertThat(line.kind()).isEqualTo(kind);
        assertThat(String.join(", ", line.rules())).isEqualTo(rules);
        assertThat(line.isHole()).isEqualTo(rules.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.no(\"/facts/open\") | plan.is(\"/intake/lottery\", \"NOT_DRAWN\") | LOST_DRAW | T-OPEN",
                "plan.no(\"/facts/open\") | !onStartDate, plan.no(\"/facts/open\") | OTHER_START_DATE | T-OPEN",
                "conditionsDue | outsideItsYear | OUTSIDE_ITS_YEAR | T-TEAM",
                "conditionsDue | !isOutsideItsYear() | OUTSIDE_ITS_YEAR | T-TEAM",
                "conditionsDue | getBasis() == nl.mtvp.rules.plan.ChoiceBasis.NEW | PRIOR_TRAINING | T-TEAM",
                "conditionsDue | !priorTraining, reads(\"TEAM_BINDS\") | PRIOR_TRAINING | T-TEAM",
                "conditionsDue | conditionsDue, reads(\"TEAM_IS_A_TARGET\") | T-01 | T-TEAM",
                "@severity(VIOLATION) | @severity(\"VIOLATION; ADVICE under TEAM_IS_A_TARGET\") | T-01 | T-TEAM",
                "@severity(VIOLATION) | @severity(VIOLATION) @reading(\"A-06\") | A-06 | T-TEAM"
            })
    void aRuleCoversWhatItsConditionsOrItsMetadataAskFor(String piece, String asking, String name, String rule)
            throws IOException {
        assertThat(line(testland.replacing(RegionProject.RULES, piece, asking), name)
                        .rules())
                .contains(rule);
    }

    @Test
    void aRuleThatAppliesUnderAnotherReadingCoversNothing() throws IOException {
        RegionProject otherReading =
                testland.replacing(RegionProject.RULES, "conditionsDue", "priorTraining, reads(\"TEAM_IS_A_TARGET\")");

        assertThat(line(otherReading, "PRIOR_TRAINING").rules()).isEmpty();
    }

    @Test
    void aStandardRuleCoversUnderTheIdThatTheRegionGivesIt() throws IOException {
        RegionProject taken = stating(
                testland,
                "public List<StandardRule> standardRules() { return List.of("
                        + "StandardRule.of(StandardRule.Kind.DRAW, \"T-DRAW\", \"1\")); }");
        taken = taken.replacing(
                RegionProject.MODULE,
                "import nl.mtvp.rules.region.Validity;",
                "import nl.mtvp.rules.region.Validity;\nimport nl.mtvp.rules.region.StandardRule;");

        assertThat(line(taken, "LOST_DRAW").rules()).containsExactly("T-DRAW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".availableFrom(2023, 10, 1) | conditionsDue, plannedTooEarly | TL.NW.2 availableFrom | ''",
                ".availableFrom(2023, 10, 1) | ALL plannedTooEarly | TL.NW.2 availableFrom | T-TEAM",
                ".follows(\"TL.NW.1\") | ALL !preceded | TL.NW.2 follows | T-TEAM",
                ".follows(\"TL.NW.1\") | conditionsDue | TL.NW.2 follows | ''",
                ".teaches(\"YOGA\") | ALL trainedBefore(\"YOGA\") | YOGA | T-TEAM",
                ".teaches(\"YOGA\") | conditionsDue | YOGA | ''"
            })
    void whatTheMenuSaysOfAnItemIsCoveredByARuleAboutThatItem(String said, String asking, String name, String rules)
            throws IOException {
        boolean ofAll = asking.startsWith("ALL ");
        RegionProject menu = stating(
                        testland,
                        "public List<nl.mtvp.rules.region.Training> trainings() { return List.of("
                                + "new nl.mtvp.rules.region.Training(\"YOGA\", \"Yoga\")); }")
                .replacing(RegionProject.RULES, WELFARE, WELFARE + said)
                .replacing(RegionProject.RULES, ofAll ? " @items(\"TL.AW.1\")" : "conditionsDue", ofAll ? "" : asking)
                .replacing(
                        RegionProject.RULES,
                        ofAll ? TEAM : "@severity",
                        ofAll ? asking.substring(4) + "," : "@severity");

        assertThat(String.join(", ", line(menu, name).rules())).isEqualTo(rules);
    }

    @Test
    void anAnnouncedPartIsALineAndSoIsAProgramme() throws IOException {
        RegionProject more = stating(
                        testland,
                        "public List<nl.mtvp.rules.region.Programme> programmes() { return List.of("
                                + "new nl.mtvp.rules.region.Programme(\"P\", \"Pilot\")); }")
                .replacing(
                        RegionProject.RULES,
                        "$menu.item(\"TL.NW.2\"",
                        "$menu.announces(\"TL.NW.\", KernelElement.NW, 2);\n    $menu.item(\"TL.NW.2\"");

        assertThat(line(more, "TL.NW. announces").isHole()).isTrue();
        assertThat(line(more, "P").isHole()).isTrue();
        assertThat(line(more.replacing(RegionProject.RULES, "conditionsDue", "announced"), "TL.NW. announces")
                        .rules())
                .containsExactly("T-TEAM");
        assertThat(line(
                                more.replacing(
                                        RegionProject.RULES,
                                        "plan.no(\"/facts/open\")",
                                        "follows(\"P\"), plan.no(\"/facts/open\")"),
                                "P")
                        .rules())
                .containsExactly("T-OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesNo(\"?\").into(\"/facts/open\") | /facts/open | T-OPEN |",
                "yesNo(\"?\").into(\"/practice/patientStop\") | /practice/patientStop | '' |",
                "text(\"?\").into(\"/office/contact\") | /office/contact | '' | It is only recorded.",
                "yesNo(\"?\").intoChoice(\"TL.AW.1\", \"facts/wholeTeam\") | TL.AW.1 wholeTeam | T-TEAM |",
                "text(\"?\").intoChoice(\"TL.AW.1\", \"effort\") | effort | '' |"
            })
    void aQuestionOfAFormIsALine(String question, String name, String rules, String reason) throws IOException {
        RegionProject form = stating(
                testland,
                "public List<nl.mtvp.rules.form.Form> forms() { return List.of(new nl.mtvp.rules.form.Form(\"f\", \"F\","
                        + " \"1\", Set.of(1), List.of(nl.mtvp.rules.form.Form.Part.of(\"P\","
                        + " nl.mtvp.rules.form.Question." + question + ")))); }");

        ChecklistLine line = line(form, name);
        assertThat(line.kind()).isEqualTo(Kind.QUESTION);
        assertThat(String.join(", ", line.rules())).isEqualTo(rules);
        assertThat(line.reason()).isEqualTo(reason);
    }

    @Test
    void theReasonOfTheModuleIsOnItsLine() throws IOException {
        RegionProject silent = stating(
                testland,
                "public Map<String, String> silentOn() { return Map.of(\"LOST_DRAW\", \"no draw\","
                        + " \"T-01\", \"left open\", \"BEFORE_AVAILABLE\", \"never mind\"); }");

        assertThat(line(silent, "LOST_DRAW").reason()).isEqualTo("no draw");
        assertThat(line(silent, "LOST_DRAW").isHole()).isFalse();
        assertThat(line(silent, "T-01").reason()).isEqualTo("left open");
        assertThat(line(
                                silent.replacing(RegionProject.RULES, WELFARE, WELFARE + ".availableFrom(2023, 10, 1)"),
                                "TL.NW.2 availableFrom")
                        .reason())
                .isEqualTo("never mind");
    }
}
