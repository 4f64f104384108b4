package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.html.HtmlPages;
import nl.mtvp.rules.command.text.ReportText;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.api.Test;

class ExplainTest {

    @Test
    void everyRuleIsToldOfUnderTheFindings() {
        CommandRun run = CommandRun.of("validate", "--explain", sample("rijnmond-kbz-year-1-compliant.json"))
                .endsWith(0);

        assertThat(run.out())
                .containsSubsequence(
                        "Alle regels voor MTVP-jaar 1\n----------------------------\n",
                        "\n  Niet te zeggen, want er ontbreekt een gegeven (4)\n",
                        "    R-YEAR         De begindatum van een interventie valt in het gekozen MTVP-jaar\n"
                                + "                   - RD.GG.2 4Domeinen-model (4D): ontbreekt: geplande begindatum\n"
                                + "                     (/choices/0/plannedStart)\n",
                        "\n  Vrijgesteld (1)\n",
                        "    L-AW-J1        Jaar 1 bevat minstens één interventie voor ‘anders werken in de praktijk’\n"
                                + "                   - door R-KBZ-6\n",
                        "\n  In orde (20)\n",
                        "    R-4D-TARGET    Het 4Domeinen-model is bedoeld voor praktijken met veel achterstandspatiënten\n"
                                + "                   - RD.GG.2 4Domeinen-model (4D): veel achterstandspatiënten: ja\n",
                        "    R-MENU         Elke interventie staat op de menukaart van Rijnmond Dokters, als die er is\n                   - RD.GG.2 4Domeinen-model (4D)\n",
                        "                   - vorm van intervisie: in een bestaande groep\n",
                        "\n  Niet van toepassing (37)\n",
                        "gaat over het andere jaar:\n      L-AW-J2, ",
                        "gaat over iets dat niet is gekozen:\n",
                        "speelt voor deze praktijk niet:\n",
                        "R-4D-MAAT (RD.GG.2 4Domeinen-model (4D)), ");
    }

    @Test
    void whatIsFoundQuotesTheConditionsThatHeld() {
        CommandRun run = CommandRun.of(
                "validate", "--explain", "--lang=en", "--year=1", sample("rijnmond-two-years-non-compliant.json"));

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("the rule says: item == \"RD.AW.4\", conditionsDue, "
                        + "!credited, !facts.yes(\"tip\") || !facts.yes(\"pitfall\")");
    }

    @Test
    void violationsAndAdviceAreListedFirst() {
        CommandRun run = CommandRun.of(
                        "validate",
                        "--explain",
                        "--lang=en",
                        "--year=2",
                        sample("rijnmond-two-years-non-compliant.json"))
                .endsWith(1);

        assertThat(run.out())
                .containsSubsequence(
                        "All rules for MTVP year 2\n",
                        "\n  Not in order (4)\n",
                        "\n  Advice (2)\n",
                        "\n  Not known, because a fact is missing (",
                        "\n  In order (",
                        "\n  Does not apply (");
        assertThat(run.lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
    }

    @Test
    void jsonHoldsTheExplanationOnlyIfItIsAskedFor() {
        String plan = sample("rijnmond-year-1-compliant.json");
        String plain =
                CommandRun.of("validate", "--format=json", plan).endsWith(0).out();
        String explained = CommandRun.of("validate", "--format=json", "--explain", plan)
                .endsWith(0)
                .out();

        assertThat(plain).doesNotContain("explanation");
        assertThat(explained)
                .startsWith(plain.substring(0, plain.length() - "\n}\n".length()))
                .contains("\"explanation\":{", "\"growthModel\":[");
        assertThat(CommandRun.of("validate", "--format=json", "--explain", plan, plan)
                        .lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).contains("\"explanation\":{\"years\":[{\"year\":1,\"outcomes\":[{"));
    }

    @Test
    void aJudgementThatCannotBeExplainedStandsAndTheReasonIsTold() {
        PlanValidator validator = PlanValidator.create();
        ValidationReport report =
                validator.validate(PracticePlan.inRegion("rijnmond").build());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, Screen.NONE);
        Texts texts = Texts.in(Language.ENGLISH);
        for (ReportFormat format : ReportFormat.values()) {
            Explaining broken = new Explaining(
                    new Explainer(ExplainTest::breakDown, ExplainTest::breakDown, ExplainTest::breakDown),
                    terminal,
                    texts);
            try (ReportOutput output = format.open(
                    new OutputSettings(terminal, texts, validator, broken, true, Severity.OPEN, false, null))) {
                output.write(output.inWords(new PlanOutcome.Judged("plan.json", report)));
            }
        }

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .containsOnly(
                        "mtvp-rules: the judgement of ‘plan.json’ holds, but it cannot be explained: rule R-X broke down");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("MTVP year 1: not compliant (", "\"NON_COMPLIANT\"", "<h2>Not in order</h2>")
                .doesNotContain("Growth model", "explanation");
    }

    @Test
    void theJudgementIsPrintedBeforeTheSearchForProposals() {
        PlanValidator validator = PlanValidator.create();
        ValidationReport report =
                validator.validate(PracticePlan.inRegion("rijnmond").build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Screen.NONE);
        Texts texts = Texts.in(Language.ENGLISH);
        List<String> before = new ArrayList<>();
        Explainer explainer = new Explainer(
                validator::growthModel,
                judged -> {
                    before.add(out.toString(StandardCharsets.UTF_8));
                    return validator.propose(judged);
                },
                ExplainTest::breakDown);
        try (ReportOutput output = ReportFormat.TEXT.open(new OutputSettings(
                terminal,
                texts,
                validator,
                new Explaining(explainer, terminal, texts),
                false,
                Severity.OPEN,
                false,
                null))) {
            output.write(output.inWords(new PlanOutcome.Judged("plan.json", report)));
        }

        String proposals = texts.get("proposals");
        assertThat(before)
                .singleElement()
                .asString()
                .contains("MTVP year 1: not compliant (", "Growth model")
                .doesNotContain(proposals);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(before.get(0))
                .contains(proposals);
    }

    @Test
    void anIncompleteExplanationSaysSo() {
        PlanValidator validator = PlanValidator.create();
        ValidationReport report =
                validator.validate(PracticePlan.inRegion("rijnmond").build());
        PlanValidator hasty = validator.within(new Budget(1, Duration.ZERO));
        Explained explained = new Explained(hasty.explain(report), hasty.propose(report));
        ReportWords words = new ReportWords(Texts.in(Language.DUTCH), validator, true);

        String text = new ReportText(words).furtherTo(report, explained).toString();
        String page = HtmlPages.in(Language.DUTCH, validator).plan("plan.json", report, explained);

        assertThat(text)
                .contains("Het zoeken duurde te lang en is gestopt.", "De uitleg duurde te lang en is niet af.");
        assertThat(page)
                .contains("Het zoeken duurde te lang en is gestopt.", "De uitleg duurde te lang en is niet af.");
    }

    @Test
    void aYearThatCouldNotBeJudgedHasNoOutcomesAndSaysSo() {
        PlanValidator validator = PlanValidator.create();
        Explanation explanation = new Explanation(
                NotJudgedTest.REPORT,
                List.of(new YearExplanation(1, List.of(), List.of()), new YearExplanation(2, List.of(), List.of())),
                List.of(),
                true);
        Explained explained =
                new Explained(explanation, new Proposals(Proposals.Result.NOTHING_TO_SOLVE, List.of(), List.of()));

        String text = new ReportText(new ReportWords(Texts.in(Language.DUTCH), validator, true))
                .of("plan.json", NotJudgedTest.REPORT, explained.growthModel())
                .toString();
        String page = HtmlPages.in(Language.DUTCH, validator).plan("plan.json", NotJudgedTest.REPORT, explained);

        assertThat(text).contains("[?] kon niet worden beoordeeld").doesNotContain("Alle regels");
        assertThat(page)
                .contains("Het plan kon niet worden beoordeeld", "regel ‘R-X: something’ van ‘rijnmond’: it broke")
                .doesNotContain("Niets:", "<details");
    }

    /** Explains nothing: a rule throws. */
    private static <T> T breakDown(ValidationReport report) {
        throw new IllegalStateException("rule R-X broke down");
    }
}
