package nl.voorbeeld.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.Severity;

/** What validates, explains and proposes never throws, and never contradicts each other. */
class JudgingFuzzTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    static {
        VALIDATOR.rules(); // so that no first input is taken for a slow one
    }

    @FuzzTest
    void verdictExplanationAndProposalsAgree(FuzzedDataProvider data) {
        PlanValidator validator = VALIDATOR.judging(data.pickValue(JudgedYears.values()));
        PracticePlan plan = new FuzzedPlans(data.pickValue(VALIDATOR.regions().all()), data).next();
        ValidationReport report;
        try {
            report = validator.validate(plan);
        } catch (PlanFormatException refusal) {
            return;
        }
        assertThat(report.verdict()).isNotEqualTo(Verdict.NOT_JUDGED);
        checkExplanation(validator, report);
        checkProposals(validator, report);
    }

    private static void checkExplanation(PlanValidator validator, ValidationReport report) {
        Explanation explanation = validator.explain(report);
        assertThat(explanation.report()).isEqualTo(report);
        for (YearExplanation year : explanation.years()) {
            for (Severity severity : Severity.values()) {
                assertThat(year.outcomes(outcome(severity)).stream()
                                .map(RuleOutcome::finding)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .isEqualTo(report.findings().stream()
                                .filter(finding -> finding.year() == year.year() && finding.severity() == severity)
                                .collect(Collectors.toSet()));
            }
        }
        assertThat(validator.growthModel(report))
                .isEqualTo(explanation.years().stream()
                        .flatMap(year -> year.growthModel().stream())
                        .toList());
    }

    private static Outcome outcome(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Outcome.VIOLATED;
            case OPEN -> Outcome.OPEN;
            case ADVICE -> Outcome.ADVISED;
        };
    }

    private static void checkProposals(PlanValidator validator, ValidationReport report) {
        Proposals proposals = validator.propose(report);
        assertThat(proposals.result() == Result.NOTHING_TO_SOLVE).isEqualTo(report.verdict() != Verdict.NON_COMPLIANT);
        Set<String> unsolved = rules(proposals.unsolved());
        for (Proposal proposal : proposals.proposals()) {
            List<Finding> left = validator.validate(proposal.plan()).findings().stream()
                    .filter(finding -> finding.severity() == Severity.VIOLATION)
                    .toList();
            assertThat(unsolved).containsAll(rules(left));
        }
    }

    private static Set<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.toSet());
    }
}
