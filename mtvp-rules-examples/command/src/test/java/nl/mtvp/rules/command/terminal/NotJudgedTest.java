package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.text.ReportText;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.api.Test;

class NotJudgedTest {

    static final ValidationReport REPORT = new ValidationReport(
            PracticePlan.inRegion("rijnmond").build(),
            List.of(),
            List.of(),
            List.of(
                    new YearReport(1, List.of(), null),
                    new YearReport(2, List.of(), new Fault("R-X: something", "rijnmond", "it broke"))));

    @Test
    void aYearThatCouldNotBeJudgedIsNeverShownAsCompliant() {
        String text = new ReportText(new ReportWords(Texts.in(Language.DUTCH), PlanValidator.create(), false))
                .of("plan.json", REPORT, null)
                .toString();

        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "MTVP-jaar 1: voldoet MTVP-jaar 2: kon niet worden beoordeeld",
                        "dat ligt niet aan het plan",
                        "regel ‘R-X: something’ van ‘rijnmond’: it broke");
    }

    @Test
    void theExitStatusIsThatOfARefusedPlan() {
        assertThat(Severity.values())
                .allSatisfy(gate -> assertThat(ExitStatus.of(new PlanOutcome.Judged("plan.json", REPORT), gate)
                                .code())
                        .isEqualTo(2));
    }
}
