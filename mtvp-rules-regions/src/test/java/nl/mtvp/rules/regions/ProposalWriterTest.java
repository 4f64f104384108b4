package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.ContinuedChoice;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.MovedChoice;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.explain.RescheduledChoice;
import nl.mtvp.rules.explain.TakenAsNew;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Language;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposals as JSON. */
class ProposalWriterTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ValidationReport REPORT = BothRegions.VALIDATOR.validate(PracticePlan.inRegion("rijnmond")
            .startingOn(LocalDate.of(2023, 10, 1))
            .declarations(new Declarations(false, null))
            .choosing("RD.AW.5V", 1)
            .choosing("RD.NW.P1", 1)
            .build());

    @Test
    void everyKindOfChangeIsWritten() {
        JsonNode changes = written(new Proposals(
                        Result.FOUND,
                        List.of(new Proposal(
                                List.of(
                                        new TakenAsNew(
                                                0,
                                                "RD.AW.2",
                                                "Triagetraining voor assistentes",
                                                1,
                                                ChoiceBasis.PRIOR_TRAINING),
                                        new MovedChoice(1, "RD.NW.P7", null, 2),
                                        new RescheduledChoice(
                                                2,
                                                "RD.AW.9",
                                                "Implementatie Spreekuur.nl",
                                                1,
                                                LocalDate.of(2023, 9, 30),
                                                LocalDate.of(2023, 10, 1)),
                                        new ContinuedChoice(3, "RD.GG.2", "4Domeinen-model (4D)"),
                                        new WithdrawnChoice(4, "RD.AW.10", "Doorontwikkeling chronische zorg", 1),
                                        new AddedChoice("RD.AW.5", "Workshop Lean - basis", 1),
                                        new ContinuedChoice(null, "RD.GG.1", "Positieve Gezondheid (PG)")),
                                REPORT.plan(),
                                List.of(),
                                List.of())),
                        List.of()))
                .get("proposals")
                .get(0)
                .get("changes");

        assertThat(changes).isEqualTo(json("""
                [ {"change": "TAKE_AS_NEW", "pointer": "/choices/0", "item": "RD.AW.2", "year": 1,
                   "text": "Carry out this intervention in MTVP year 1, rather than put forward an earlier training: \
                RD.AW.2 Triagetraining voor assistentes (choice 1)."},
                  {"change": "MOVE", "pointer": "/choices/1", "item": "RD.NW.P7", "year": 2,
                   "text": "Move from MTVP year 1 to MTVP year 2: RD.NW.P7 (choice 2)."},
                  {"change": "RESCHEDULE", "pointer": "/choices/2", "item": "RD.AW.9", "year": 1,
                   "plannedStart": "2023-10-01",
                   "text": "Begin on 1 October 2023, for instance, rather than on 30 September 2023: \
                RD.AW.9 Implementatie Spreekuur.nl in MTVP year 1 (choice 3)."},
                  {"change": "CONTINUE", "pointer": "/choices/3", "item": "RD.GG.2", "year": 2,
                   "text": "Develop further in MTVP year 2 what began in year 1: RD.GG.2 4Domeinen-model (4D) (choice 4)."},
                  {"change": "WITHDRAW", "pointer": "/choices/4", "item": "RD.AW.10", "year": 1,
                   "text": "Take out of the plan: RD.AW.10 Doorontwikkeling chronische zorg in MTVP year 1 (choice 5)."},
                  {"change": "ADD", "item": "RD.AW.5", "year": 1,
                   "text": "Choose in MTVP year 1: RD.AW.5 Workshop Lean - basis."},
                  {"change": "CONTINUE", "item": "RD.GG.1", "year": 2,
                   "text": "Develop further in MTVP year 2 what began in year 1: RD.GG.1 Positieve Gezondheid (PG)."} ]
                """));
    }

    @Test
    void whatIsStillOpenIsWrittenWithWhatWouldDecideIt() {
        Finding open = finding("R-AW5V-PRE");
        JsonNode proposals = written(new Proposals(
                Result.STOPPED,
                List.of(new Proposal(
                        List.of(new AddedChoice("RD.GG.1", "Positieve Gezondheid (PG)", 1)),
                        REPORT.plan(),
                        List.of(open),
                        List.of(finding("R-NW-MENU")))),
                List.of(finding("L-COMMIT"))));

        assertThat(proposals.get("result").asString()).isEqualTo("STOPPED");
        assertThat(proposals.get("unsolved")).isEqualTo(json("[\"L-COMMIT\"]"));
        assertThat(proposals.get("proposals").get(0).get("advice")).isEqualTo(json("[\"R-NW-MENU\"]"));
        JsonNode question = proposals.get("proposals").get(0).get("open").get(0);
        assertThat(question.propertyNames())
                .containsExactly("rule", "year", "pointer", "item", "message", "remedy", "needs");
        assertThat(question.get("rule").asString()).isEqualTo("R-AW5V-PRE");
        assertThat(question.get("pointer").asString()).isEqualTo("/choices/0");
        assertThat(question.get("message").asString()).isEqualTo(open.message(Language.ENGLISH));
        assertThat(question.get("needs")).isEqualTo(json("[\"/practice/priorTrainings\"]"));
    }

    private static Finding finding(String rule) {
        return assertThat(REPORT.findings().stream()
                        .filter(finding -> finding.rule().equals(rule)))
                .singleElement()
                .actual();
    }

    private static JsonNode written(Proposals proposals) {
        Explanation explanation = new Explanation(REPORT, List.of(), List.of());
        return json(new ReportWriter(Language.ENGLISH, true).write("plan.json", explanation, proposals))
                .get("proposals");
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }
}
