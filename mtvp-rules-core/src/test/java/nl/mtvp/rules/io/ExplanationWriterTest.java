package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Explanations as JSON. */
class ExplanationWriterTest {

    private static final PlanValidator VALIDATOR =
            TestRegions.VALIDATOR.reading("INTERVISION_BINDS").judging(JudgedYears.ALL);
    private static final ValidationReport REPORT = VALIDATOR.validate(PlanTexts.plan("""
            {'region': 'duinland', 'submittedOn': '2023-08-01', 'startDate': '2023-10-01',
             'practice': {'waitingList': false, 'waitingListSize': 3}, 'programmes': [{'code': 'SBE'}],
             'intervision': ['PRACTICE'],
             'choices': [{'item': 'DL.AW.1', 'year': 1}, {'item': 'DL.AW.9', 'year': 1, 'element': 'AW'},
                         {'item': 'DL.AW.10', 'year': 1}, {'item': 'DL.AW.1', 'year': 2},
                         {'item': 'DL.GG.1', 'year': 1, 'facts': {'wholeTeam': true}}]}"""));
    private static final Explanation EXPLANATION = VALIDATOR.explain(REPORT);

    @Test
    void everyOutcomeAndEveryElementIsWritten() {
        JsonNode years = explained(REPORT).get("years");

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
    void whetherItIsCompleteIsWritten() {
        PlanValidator hasty = VALIDATOR.within(new Budget(1, Duration.ZERO));

        assertThat(explained(REPORT).get("complete").booleanValue()).isTrue();
        assertThat(explained(hasty, REPORT).get("complete").booleanValue()).isFalse();
    }

    @Test
    void anOutcomeHoldsWhatIsKnownOfItAndNothingElse() {
        assertThat(outcome("D-TEAM")).isEqualTo(json("""
                {"rule": "D-TEAM", "outcome": "MET", "pointer": "/choices/4", "item": "DL.GG.1",
                 "evidence": [ {"pointer": "/choices/4/facts/wholeTeam", "value": true} ]}"""));
        assertThat(outcome("P-WAIT").get("evidence")).isEqualTo(json("""
                [ {"pointer": "/practice/waitingList", "value": false}, {"pointer": "/practice/waitingListSize", "value": 3} ]"""));
        assertThat(outcome("L-IV").get("evidence"))
                .isEqualTo(json("[ {\"pointer\": \"/intervision\", \"value\": [\"PRACTICE\"]} ]"));
        assertThat(outcome("P-SUBMITTED").get("evidence")).isEqualTo(json("""
                [ {"pointer": "/startDate", "value": "2023-10-01"}, {"pointer": "/submittedOn", "value": "2023-08-01"} ]"""));
        assertThat(outcome("L-COMMIT")).isEqualTo(json("""
                {"rule": "L-COMMIT", "outcome": "UNKNOWN", "pointer": "/declarations/commitment", "missing": ["/declarations/commitment"]}"""));
        assertThat(outcome("L-PC-ALONE")).isEqualTo(json("""
                {"rule": "L-PC-ALONE", "outcome": "NOT_APPLICABLE", "pointer": "/choices", "because": "NOT_CHOSEN"}"""));
        assertThat(EXPLANATION.years())
                .flatExtracting(YearExplanation::outcomes)
                .anyMatch(outcome -> outcome.outcome() == Outcome.VIOLATED)
                .anyMatch(outcome -> outcome.outcome() == Outcome.ADVISED);
    }

    @Test
    void anElementTellsWhatCountedAndWhatDidNot() {
        assertThat(explained(REPORT).at("/years/0/growthModel/0")).isEqualTo(json("""
                {"element": "AW", "outcome": "VIOLATED", "minimum": 1, "requirements": ["L-AW-J1"],
                 "findings": [ {"year": 1, "rule": "D-MENU", "severity": "VIOLATION", "pointer": "/choices/1"} ],
                 "counted": ["DL.AW.1", "DL.AW.10", "DL.AW.2"],
                 "choices": [
                   {"pointer": "/choices/0", "item": "DL.AW.1", "status": "COUNTED"},
                   {"pointer": "/choices/1", "item": "DL.AW.9", "status": "REFUSED", "by": ["D-MENU"]},
                   {"pointer": "/choices/2", "item": "DL.AW.10", "status": "COUNTED"}],
                 "credited": [ {"item": "DL.AW.2", "by": "D-SBE"} ]}"""));
        assertThat(explained(REPORT).at("/years/1/growthModel/0/again")).isEqualTo(json("[\"DL.AW.1\", \"DL.AW.2\"]"));
    }

    @Test
    void whatIsOpenQuotesTheConditionsThatHeldAndCountsForTheTimeBeing() {
        JsonNode year =
                explained(TestRegions.VALIDATOR.validate(PlanTexts.plan("""
                {'region': 'duinland', 'programmes': [{'code': 'CZ'}], 'choices': [{'item': 'DL.GG.1', 'year': 1}]}"""))).at("/years/0");

        assertThat(year.get("outcomes")
                        .valueStream()
                        .filter(outcome -> outcome.get("rule").asString().equals("D-TEAM")))
                .containsExactly(json("""
                        {"rule": "D-TEAM", "outcome": "OPEN", "pointer": "/choices/0", "item": "DL.GG.1",
                         "conditions": ["item == \\"DL.GG.1\\"", "conditionsDue", "!facts.yes(\\"wholeTeam\\")"],
                         "missing": ["/choices/0/facts/wholeTeam"]}"""));
        assertThat(year.get("growthModel").get(0)).isEqualTo(json("""
                {"element": "AW", "outcome": "WAIVED", "minimum": 1, "forTheTimeBeing": true, "requirements": ["L-AW-J1"],
                 "waivedBy": ["D-CZ"], "counted": [], "choices": [], "credited": []}"""));
        assertThat(year.get("growthModel").get(1)).isEqualTo(json("""
                {"element": "GG", "outcome": "OPEN", "minimum": 1, "forTheTimeBeing": true, "requirements": ["L-GG-J1"],
                 "findings": [ {"year": 1, "rule": "D-TEAM", "severity": "OPEN", "pointer": "/choices/0"} ],
                 "counted": ["DL.GG.1"],
                 "choices": [ {"pointer": "/choices/0", "item": "DL.GG.1", "status": "COUNTED_FOR_THE_TIME_BEING",
                               "by": ["D-TEAM"]} ],
                 "credited": []}"""));
    }

    @Test
    void anOtherReadingTellsWhatItWouldChange() {
        ValidationReport report = TestRegions.VALIDATOR.judging(JudgedYears.ALL).validate(PlanTexts.plan("""
                {'region': 'duinland', 'intervision': [], 'choices': [
                  {'item': 'DL.NW.P1', 'year': 1}, {'item': 'DL.NW.P2', 'year': 1}]}"""));

        assertThat(explained(report)
                        .get("effects")
                        .valueStream()
                        .filter(effect -> Set.of("A-01", "A-04")
                                .contains(effect.get("point").asString())))
                .containsExactly(json("""
                        {"point": "A-01", "option": "NETWORK_WITHIN_TWO_YEARS", "verdict": "NON_COMPLIANT", "appearing": [],
                         "disappearing": [ {"year": 2, "rule": "L-NW-2", "severity": "VIOLATION", "pointer": "/choices"} ]}"""), json("""
                        {"point": "A-04", "option": "INTERVISION_BINDS", "verdict": "NON_COMPLIANT", "disappearing": [],
                         "appearing": [ {"year": 1, "rule": "L-IV", "severity": "VIOLATION", "pointer": "/intervision"},
                                        {"year": 2, "rule": "L-IV", "severity": "VIOLATION", "pointer": "/intervision"} ]}"""));
    }

    @Test
    void theReportItselfIsTheSame() {
        String plain = new ReportWriter(Language.DUTCH, false).write("plan.json", REPORT);

        assertThat(new ReportWriter(Language.DUTCH, false).write("plan.json", EXPLANATION, VALIDATOR.propose(REPORT)))
                .startsWith(plain.substring(0, plain.length() - 1) + ",\"explanation\":{");
    }

    private static JsonNode explained(ValidationReport report) {
        return explained(VALIDATOR, report);
    }

    private static JsonNode explained(PlanValidator validator, ValidationReport report) {
        return json(new ReportWriter(Language.ENGLISH, true)
                        .write("plan.json", validator.explain(report), validator.propose(report)))
                .get("explanation");
    }

    /** Returns the JSON of a rule that has one outcome in year 1. */
    private static JsonNode outcome(String ruleId) {
        return assertThat(explained(REPORT)
                        .at("/years/0/outcomes")
                        .valueStream()
                        .filter(outcome -> outcome.get("rule").asString().equals(ruleId)))
                .singleElement()
                .actual();
    }

    private static JsonNode json(String text) {
        return PlanSchema.MAPPER.readTree(text);
    }
}
