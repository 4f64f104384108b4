package nl.mtvp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice on what can hardly be so, which every region has. */
class PlausibilityTest {

    private static final LocalDate START = LocalDate.of(2023, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "false, 1, P-WAIT",
        "false, 0,",
        "true, 1,",
        "false, , ",
        ", 1,",
    })
    void nobodyIsOnAWaitingListThatDoesNotExist(Boolean list, Integer size, String rule) {
        assertAdvice(
                plan("duinland").practice(practice -> practice.waitingList(list).waitingListSize(size)), rule);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, P-SUBMITTED", "2022-07-01,", "2023-06-01,", "2024-09-01,", ","})
    void planIsHandedInLessThanAYearBeforeTheStart(LocalDate day, String rule) {
        assertAdvice(plan("duinland").submittedOn(day), rule);
        assertAdvice(plan("duinland").submittedOn(day).startingOn(null), null);
    }

    @ParameterizedTest
    @CsvSource({"00000000, P-AGB", "01012345,", "0000000,", ","})
    void codeIsMoreThanZeros(String code, String rule) {
        assertAdvice(plan("duinland").practice(practice -> practice.agbCode(code)), rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duinland", "heide-en-ven"})
    void itIsAdviceOfEveryRegionOnceAPlan(String region) {
        PracticePlan plan = plan(region)
                .practice(practice ->
                        practice.agbCode("00000000").waitingList(false).waitingListSize(3))
                .submittedOn(LocalDate.of(2021, 7, 1))
                .build();
        List<Finding> findings = plausible(plan);
        assertThat(findings).extracting(Finding::rule).containsExactly("P-AGB", "P-SUBMITTED", "P-WAIT");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.source()).isEqualTo(Source.PLAUSIBILITY).hasToString("plausibility");
        });
        assertThat(findings.get(2).message(Language.ENGLISH)).contains("Yet 3 is filled in");
        assertThat(findings.get(1).message(Language.DUTCH)).contains("1 juli 2021", "1 juli 2023");
    }

    private static PracticePlan.Builder plan(String region) {
        return PracticePlan.inRegion(region).startingOn(START);
    }

    private static void assertAdvice(PracticePlan.Builder plan, String rule) {
        assertThat(plausible(plan.build()))
                .extracting(Finding::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static List<Finding> plausible(PracticePlan plan) {
        return TestRegions.VALIDATOR.validate(plan).findings().stream()
                .filter(finding -> finding.rule().startsWith("P-"))
                .toList();
    }
}
