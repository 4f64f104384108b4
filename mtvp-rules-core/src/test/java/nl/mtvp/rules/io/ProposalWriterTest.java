package nl.mtvp.rules.io;

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
import nl.mtvp.rules.explain.TickedIntervision;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Proposals as JSON. */
class ProposalWriterTest {

    private static final ValidationReport REPORT = TestRegions.VALIDATOR.validate(PlanTexts.plan("""
            {'region': 'duinland', 'practice': {'waitingList': false, 'waitingListSize': 1},
             'declarations': {'commitment': false}, 'choices': [{'item': 'DL.GG.1', 'year': 1}]}"""));

    @Test
    void everyKindOfChangeIsWritten() {
        JsonNode changes = written(new Proposals(
                        Result.FOUND,
                        List.of(new Proposal(
                                List.of(
                                        new TakenAsNew(0, "DL.AW.2", "Triagetraining", 1, ChoiceBasis.PRIOR_TRAINING),
                                        new MovedChoice(1, "DL.NW.P7", null, 2, null),
                                        new MovedChoice(5, "DL.NW.P8", null, 2, LocalDate.of(2024, 10, 1)),
                                        new RescheduledChoice(
                                                2,
                                                "DL.AW.1",
                                                "Workshop",
                                                1,
                                                LocalDate.of(2023, 9, 30),
                                                LocalDate.of(2023, 10, 1)),
                                        new RescheduledChoice(
                                                6, "DL.AW.7", "Zorgpad", 1, null, LocalDate.of(2023, 10, 2)),
                                        new ContinuedChoice(3, "DL.GG.1", "Gesprek"),
                                        new WithdrawnChoice(4, "DL.AW.10", "Zelf meten", 1),
                                        new AddedChoice("DL.AW.5", "Lean", 1),
                                        new AddedChoice("DL.AW.6", "Zorgpad", 1, LocalDate.of(2023, 4, 1)),
                                        new ContinuedChoice(null, "DL.GG.2", "Vervolg"),
                                        new TickedIntervision(IntervisionForm.PRACTICE)),
                                REPORT.plan(),
                                List.of(),
                                List.of())),
                        List.of()))
                .get("proposals")
                .get(0)
                .get("changes");

        assertThat(changes).isEqualTo(json("""
                [ {"change": "TAKE_AS_NEW", "pointer": "/choices/0", "item": "DL.AW.2", "year": 1,
                   "text": "Carry out this intervention in MTVP year 1, rather than put forward an earlier training: \
                DL.AW.2 Triagetraining (choice 1)."},
                  {"change": "MOVE", "pointer": "/choices/1", "item": "DL.NW.P7", "year": 2,
                   "text": "Move from MTVP year 1 to MTVP year 2: DL.NW.P7 (choice 2)."},
                  {"change": "MOVE", "pointer": "/choices/5", "item": "DL.NW.P8", "year": 2,
                   "plannedStart": "2024-10-01",
                   "text": "Move from MTVP year 1 to MTVP year 2, and begin on 1 October 2024, for instance: \
                DL.NW.P8 (choice 6)."},
                  {"change": "RESCHEDULE", "pointer": "/choices/2", "item": "DL.AW.1", "year": 1,
                   "plannedStart": "2023-10-01",
                   "text": "Begin on 1 October 2023, for instance, rather than on 30 September 2023: \
                DL.AW.1 Workshop in MTVP year 1 (choice 3)."},
                  {"change": "RESCHEDULE", "pointer": "/choices/6", "item": "DL.AW.7", "year": 1,
                   "plannedStart": "2023-10-02",
                   "text": "Begin on 2 October 2023, for instance: DL.AW.7 Zorgpad in MTVP year 1 (choice 7)."},
                  {"change": "CONTINUE", "pointer": "/choices/3", "item": "DL.GG.1", "year": 2,
                   "text": "Develop further in MTVP year 2 what began in year 1: DL.GG.1 Gesprek (choice 4)."},
                  {"change": "WITHDRAW", "pointer": "/choices/4", "item": "DL.AW.10", "year": 1,
                   "text": "Take out of the plan: DL.AW.10 Zelf meten in MTVP year 1 (choice 5)."},
                  {"change": "ADD", "item": "DL.AW.5", "year": 1,
                   "text": "Choose in MTVP year 1: DL.AW.5 Lean."},
                  {"change": "ADD", "item": "DL.AW.6", "year": 1, "plannedStart": "2023-04-01",
                   "text": "Choose in MTVP year 1, and begin on 1 April 2023, for instance: DL.AW.6 Zorgpad."},
                  {"change": "CONTINUE", "item": "DL.GG.2", "year": 2,
                   "text": "Develop further in MTVP year 2 what began in year 1: DL.GG.2 Vervolg."},
                  {"change": "TICK", "form": "PRACTICE",
                   "text": "Tick this form of intervision: In the practice itself."} ]
                """));
    }

    @Test
    void whatIsStillOpenIsWrittenWithWhatWouldDecideIt() {
        Finding open = finding("D-TEAM");
        JsonNode proposals = written(new Proposals(
                Result.STOPPED,
                List.of(new Proposal(
                        List.of(new AddedChoice("DL.GG.2", "Vervolg", 1)),
                        REPORT.plan(),
                        List.of(open),
                        List.of(finding("P-WAIT")))),
                List.of(finding("L-COMMIT"))));

        assertThat(proposals.get("result").asString()).isEqualTo("STOPPED");
        assertThat(proposals.get("unsolved")).isEqualTo(json("[\"L-COMMIT\"]"));
        assertThat(proposals.get("proposals").get(0).get("advice")).isEqualTo(json("[\"P-WAIT\"]"));
        JsonNode question = proposals.get("proposals").get(0).get("open").get(0);
        assertThat(question.propertyNames())
                .containsExactly("rule", "year", "pointer", "item", "message", "remedy", "needs");
        assertThat(question.get("rule").asString()).isEqualTo("D-TEAM");
        assertThat(question.get("pointer").asString()).isEqualTo("/choices/0");
        assertThat(question.get("message").asString()).isEqualTo(open.message(Language.ENGLISH));
        assertThat(question.get("needs")).isEqualTo(json("[\"/choices/0/facts/wholeTeam\"]"));
    }

    private static Finding finding(String rule) {
        return assertThat(REPORT.findings().stream()
                        .filter(finding -> finding.rule().equals(rule)))
                .singleElement()
                .actual();
    }

    private static JsonNode written(Proposals proposals) {
        Explanation explanation = new Explanation(REPORT, List.of(), List.of(), true);
        return json(new ReportWriter(Language.ENGLISH, true).write("plan.json", explanation, proposals))
                .get("proposals");
    }

    private static JsonNode json(String text) {
        return PlanSchema.MAPPER.readTree(text);
    }
}
