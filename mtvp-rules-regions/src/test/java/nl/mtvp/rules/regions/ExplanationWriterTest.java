package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explanations as JSON. */
class ExplanationWriterTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PracticePlan PLAN = PracticePlan.inRegion("rijnmond")
            .startingOn(LocalDate.of(2023, 10, 1))
            .following(new ProgrammeParticipation("SBE"))
            .intervision(Set.of())
            .practice(practice -> practice.staffCount(5).priorTrainings(List.of(new PriorTraining("LEAN", null))))
            .choosing("RD.AW.5V", 1)
            .choosing("RD.AW.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
            .choosing("RD.AW.1", 1, choice -> choice.fact("participants", 5))
            .choosing("RD.AW.9", 1, choice -> choice.fact("implementationPlanned", true))
            .choosing("RD.AW.9", 2)
            .build();
    private static final Explanation EXPLANATION = BothRegions.VALIDATOR.explain(
            BothRegions.VALIDATOR.judging(JudgedYears.ALL).validate(PLAN));
    private static final Proposals PROPOSALS = BothRegions.VALIDATOR.propose(
            BothRegions.VALIDATOR.judging(JudgedYears.ALL).validate(PLAN));

    @Test
    void everyOutcomeAndEveryElementIsWritten() {
        JsonNode years = written().get("explanation").get("years");

        assertThat(years.size()).isEqualTo(EXPLANATION.years().size());
        for (int i = 0; i < years.size(); i++) {
            YearExplanation year = EXPLANATION.years().get(i);
            assertThat(years.get(i).propertyNames()).containsExactly("year", "outcomes", "growthModel");
            assertThat(years.get(i).get("year").intValue()).isEqualTo(year.year());
            assertThat(years.get(i)
                            .get("outcomes")
                            .valueStream()
                            .map(outcome -> outcome.get("rule").asString()
                                    + outcome.get("outcome").asString()))
                    .containsExactlyElementsOf(year.outcomes().stream()
                            .map(outcome -> outcome.id() + outcome.outcome())
                            .toList());
            assertThat(years.get(i)
                            .get("growthModel")
                            .valueStream()
                            .map(count -> count.get("element").asString()))
                    .containsExactly("AW", "GG", "NW", "PC");
        }
    }

    @Test
    void anOutcomeHoldsWhatIsKnownOfItAndNothingElse() {
        assertThat(outcome("R-AW9-IMPL")).isEqualTo(json("""
                {"rule": "R-AW9-IMPL", "outcome": "MET", "pointer": "/choices/3", "item": "RD.AW.9",
                 "evidence": [ {"pointer": "/choices/3/facts/implementationPlanned", "value": true} ]}"""));
        assertThat(outcome("R-AW1-ALL").get("evidence")).isEqualTo(json("""
                [ {"pointer": "/choices/2/facts/participants", "value": 5}, {"pointer": "/practice/staffCount", "value": 5} ]"""));
        assertThat(outcome("R-AW5V-PRE").get("evidence"))
                .isEqualTo(json("[ {\"pointer\": \"/practice/priorTrainings\", \"value\": [\"LEAN\"]} ]"));
        assertThat(outcome("R-START").get("evidence"))
                .isEqualTo(json("[ {\"pointer\": \"/startDate\", \"value\": \"2023-10-01\"} ]"));
        assertThat(outcome("L-COMMIT")).isEqualTo(json("""
                {"rule": "L-COMMIT", "outcome": "UNKNOWN", "pointer": "/declarations/commitment", "missing": ["/declarations/commitment"]}"""));
        assertThat(outcome("R-AW3-SOH")).isEqualTo(json("""
                {"rule": "R-AW3-SOH", "outcome": "NOT_APPLICABLE", "pointer": "/choices", "because": "NOT_CHOSEN"}"""));
        assertThat(EXPLANATION.years())
                .flatExtracting(YearExplanation::outcomes)
                .anyMatch(outcome -> outcome.outcome() == Outcome.VIOLATED)
                .anyMatch(outcome -> outcome.outcome() == Outcome.ADVISED);
    }

    @Test
    void anElementTellsWhatCountedAndWhatDidNot() {
        assertThat(written()
                        .get("explanation")
                        .get("years")
                        .get(0)
                        .get("growthModel")
                        .get(0))
                .isEqualTo(json("""
                {"element": "AW", "outcome": "VIOLATED", "minimum": 1, "requirements": ["L-AW-J1"],
                 "findings": [ {"year": 1, "rule": "R-PRIOR", "severity": "VIOLATION", "pointer": "/choices/1"} ],
                 "counted": ["RD.AW.1", "RD.AW.4", "RD.AW.5V", "RD.AW.9"],
                 "choices": [
                   {"pointer": "/choices/0", "item": "RD.AW.5V", "status": "COUNTED"},
                   {"pointer": "/choices/1", "item": "RD.AW.2", "status": "REFUSED", "by": ["R-PRIOR"]},
                   {"pointer": "/choices/2", "item": "RD.AW.1", "status": "COUNTED"},
                   {"pointer": "/choices/3", "item": "RD.AW.9", "status": "COUNTED"}],
                 "credited": [ {"item": "RD.AW.4", "by": "R-SBE-3"} ]}"""));
        assertThat(written()
                        .get("explanation")
                        .get("years")
                        .get(1)
                        .get("growthModel")
                        .get(0)
                        .get("again"))
                .isEqualTo(json("[\"RD.AW.4\", \"RD.AW.9\"]"));
    }

    @Test
    void whatIsOpenQuotesTheConditionsThatHeldAndCountsForTheTimeBeing() {
        JsonNode year = years(PracticePlan.inRegion("rijnmond")
                        .startingOn(LocalDate.of(2023, 10, 1))
                        .following(new ProgrammeParticipation("CZ"))
                        .choosing("RD.GG.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING))
                        .build())
                .get(0);

        assertThat(year.get("outcomes")
                        .valueStream()
                        .filter(outcome -> outcome.get("rule").asString().equals("R-4D-MAAT")))
                .containsExactly(json("""
                        {"rule": "R-4D-MAAT", "outcome": "OPEN", "pointer": "/choices/0", "item": "RD.GG.2",
                         "conditions": ["item == \\"RD.GG.2\\"", "priorTraining", "mode == ChoiceMode.NEW", "admitted",
                                        "!facts.known(\\"arrangementAgreed\\")"],
                         "missing": ["/choices/0/facts/arrangementAgreed"]}"""));
        assertThat(year.get("growthModel").get(0)).isEqualTo(json("""
                {"element": "AW", "outcome": "WAIVED", "minimum": 1, "forTheTimeBeing": true, "requirements": ["L-AW-J1"],
                 "waivedBy": ["R-CZ-3"], "counted": [], "choices": [], "credited": []}"""));
        assertThat(year.get("growthModel").get(1)).isEqualTo(json("""
                {"element": "GG", "outcome": "OPEN", "minimum": 1, "forTheTimeBeing": true, "requirements": ["L-GG-J1"],
                 "findings": [ {"year": 1, "rule": "R-4D-MAAT", "severity": "OPEN", "pointer": "/choices/0"} ],
                 "counted": ["RD.GG.2"],
                 "choices": [ {"pointer": "/choices/0", "item": "RD.GG.2", "status": "COUNTED_FOR_THE_TIME_BEING",
                               "by": ["R-4D-MAAT"]} ],
                 "credited": []}"""));
    }

    private static JsonNode years(PracticePlan plan) {
        return json(new ReportWriter(Language.ENGLISH, true)
                        .write(
                                "plan.json",
                                BothRegions.VALIDATOR.explain(BothRegions.VALIDATOR.validate(plan)),
                                BothRegions.VALIDATOR.propose(BothRegions.VALIDATOR.validate(plan))))
                .get("explanation")
                .get("years");
    }

    @Test
    void anOtherReadingTellsWhatItWouldChange() {
        assertThat(written()
                        .get("explanation")
                        .get("effects")
                        .valueStream()
                        .filter(effect -> effect.get("point").asString().equals("A-04")))
                .containsExactly(json("""
                        {"point": "A-04", "option": "INTERVISION_BINDS", "verdict": "NON_COMPLIANT",
                         "disappearing": [ {"year": 1, "rule": "R-IV-WISH", "severity": "ADVICE", "pointer": "/intervision"},
                                        {"year": 2, "rule": "R-IV-WISH", "severity": "ADVICE", "pointer": "/intervision"} ],
                         "appearing": [ {"year": 1, "rule": "L-IV", "severity": "VIOLATION", "pointer": "/intervision"},
                                        {"year": 2, "rule": "L-IV", "severity": "VIOLATION", "pointer": "/intervision"} ]}"""));
    }

    @Test
    void theReportItselfIsTheSame() {
        String plain = new ReportWriter(Language.DUTCH, false).write("plan.json", EXPLANATION.report());

        assertThat(new ReportWriter(Language.DUTCH, false).write("plan.json", EXPLANATION, PROPOSALS))
                .startsWith(plain.substring(0, plain.length() - 1) + ",\"explanation\":{");
    }

    private static JsonNode written() {
        return json(new ReportWriter(Language.ENGLISH, true).write("plan.json", EXPLANATION, PROPOSALS));
    }

    /** Returns the JSON of a rule that has one outcome in year 1. */
    private static JsonNode outcome(String ruleId) {
        return assertThat(written()
                        .get("explanation")
                        .get("years")
                        .get(0)
                        .get("outcomes")
                        .valueStream()
                        .filter(outcome -> outcome.get("rule").asString().equals(ruleId)))
                .singleElement()
                .actual();
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }
}
