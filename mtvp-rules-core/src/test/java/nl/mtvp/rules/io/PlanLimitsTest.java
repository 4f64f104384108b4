package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.duinland;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that is larger than {@link PlanLimits} allow is refused, whether it was read or built. */
class PlanLimitsTest {

    /** For each limit: a plan that reaches it, one that exceeds it, and why that is refused. */
    static Stream<Arguments> limits() {
        return Stream.of(
                limit(
                        "'choices': [",
                        "{'item': 'DL.AW.1', 'year': 1}",
                        "]",
                        PlanLimits.CHOICES,
                        "/choices: more than a plan can have: 1001; allowed is at most 1000 choices"),
                limit(
                        "'programmes': [",
                        "{'code': 'KBZ'}",
                        "]",
                        PlanLimits.PROGRAMMES,
                        "/programmes: more than a plan can have: 101; allowed is at most 100 programmes"),
                limit(
                        "'practice': {'priorTrainings': [",
                        "{'training': 'LEAN'}",
                        "]}",
                        PlanLimits.TRAININGS,
                        "/practice/priorTrainings: more than a plan can have: 101; allowed is at most 100 trainings"),
                Arguments.of(
                        duinland("'intake': {'draws': [" + draws(PlanLimits.TRAININGS) + "]}"),
                        duinland("'intake': {'draws': [" + draws(PlanLimits.TRAININGS + 1) + "]}"),
                        "/intake/draws: more than a plan can have: 101; allowed is at most 100 draws"),
                Arguments.of(
                        duinland("'office': {" + texts(PlanLimits.FACTS) + "}"),
                        duinland("'office': {" + texts(PlanLimits.FACTS + 1) + "}"),
                        "/office: more than a plan can have: 101; allowed is at most 100 texts"),
                text("'practice': {'name': '", "'}", PlanLimits.TEXT, "/practice/name"),
                text("'practice': {'agbCode': '", "'}", PlanLimits.CODE, "/practice/agbCode"),
                text("'office': {'a/b': '", "'}", PlanLimits.TEXT, "/office/a~1b"),
                text("'choices': [{'year': 1, 'item': '", "'}]", PlanLimits.CODE, "/choices/0/item"),
                text(
                        "'choices': [{'year': 1, 'item': 'DL.AW.1', 'effort': '",
                        "'}]",
                        PlanLimits.TEXT,
                        "/choices/0/effort"),
                text(
                        "'choices': [{'year': 1, 'item': 'DL.AW.1', 'accountability': '",
                        "'}]",
                        PlanLimits.TEXT,
                        "/choices/0/accountability"));
    }

    private static Arguments limit(String begin, String element, String end, int most, String problem) {
        String comma = element + ",";
        return Arguments.of(
                duinland(begin + comma.repeat(most - 1) + element + end),
                duinland(begin + comma.repeat(most) + element + end),
                problem);
    }

    private static Arguments text(String begin, String end, int most, String place) {
        return Arguments.of(
                duinland(begin + "é".repeat(most) + end),
                duinland(begin + "é".repeat(most + 1) + end),
                place + ": more than a plan can have: \"" + "é".repeat(60) + "…\" (" + (most + 1)
                        + "); allowed is at most " + most + " characters");
    }

    private static String draws(int count) {
        return IntStream.range(0, count)
                .mapToObj(day -> "{'startDate': '" + LocalDate.of(2023, 1, 1).plusDays(day) + "', 'result': 'DRAWN'}")
                .collect(Collectors.joining(", "));
    }

    private static String texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'" + i + "': 'x'").collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aPlanThatIsReadReachesEachLimitAndExceedsNone(String within, String beyond, String problem) {
        assertThat(PlanTexts.plan(within)).isNotNull();
        assertThat(PlanTexts.problems(beyond))
                .extracting(found -> found.pointer() + ": " + found.message(Language.ENGLISH))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void theSchemaSaysTheSame(String within, String beyond, String problem) {
        assertThat(PlanSchema.accepts(PlanSchema.MAPPER.readTree(PlanTexts.json(within))))
                .isTrue();
        assertThat(PlanSchema.accepts(PlanSchema.MAPPER.readTree(PlanTexts.json(beyond))))
                .isFalse();
    }

    @Test
    void aPlanThatIsBuiltIsRefusedForItsLimitsAlone() {
        PracticePlan.Builder plan = PracticePlan.inRegion("duinland");
        for (int i = 0; i <= PlanLimits.CHOICES; i++) {
            plan.choosing("X.1", 1);
        }
        assertThat(refusal(plan))
                .containsExactly("/choices: more than a plan can have: 1001; allowed is at most 1000 choices");
    }

    @Test
    void factsAreLimitedInNumberAndLength() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i <= PlanLimits.FACTS; i++) {
            facts.put("fact" + i, true);
        }
        Set<String> many = IntStream.rangeClosed(0, PlanLimits.FACTS)
                .mapToObj(String::valueOf)
                .collect(Collectors.toSet());
        PracticePlan.Builder plan = PracticePlan.inRegion("duinland")
                .choosing("DL.AW.10", 1, choice -> facts.forEach(choice::fact))
                .choosing("DL.AW.10", 1, choice -> choice.fact("measurements", many))
                .choosing("DL.AW.10", 1, choice -> choice.fact("measurements", "x".repeat(PlanLimits.TEXT + 1)))
                .choosing(
                        "DL.AW.10", 1, choice -> choice.fact("measurements", Set.of("x".repeat(PlanLimits.TEXT + 1))));

        assertThat(refusal(plan))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "/choices/0/facts: more than a plan can have: 101; allowed is at most 100 facts"),
                        second -> assertThat(second)
                                .isEqualTo(
                                        "/choices/1/facts/measurements: more than a plan can have: 101; allowed is at most 100 texts"),
                        third -> assertThat(third)
                                .startsWith("/choices/2/facts/measurements: more than a plan can have: \"xxx")
                                .endsWith("…\" (10001); allowed is at most 10000 characters"),
                        fourth -> assertThat(fourth)
                                .startsWith("/choices/3/facts/measurements/0: more than a plan can have: \"xxx"));
    }

    @Test
    void datesAreOfTheYearsThatAPlanCanWrite() {
        PracticePlan.Builder plan = PracticePlan.inRegion("duinland")
                .startingOn(LocalDate.MAX)
                .submittedOn(LocalDate.MIN)
                .practice(practice -> practice.priorTrainings(List.of(new PriorTraining("LEAN", LocalDate.MAX))))
                .following(new ProgrammeParticipation("KBZ", LocalDate.MAX, null, Set.of(1)))
                .fact("mtvpTariffFrom", LocalDate.of(10_000, 1, 1))
                .choosing("DL.AW.1", 1, choice -> choice.plannedStart(LocalDate.of(-1, 12, 31)));

        assertThat(refusal(plan))
                .contains("/startDate: more than a plan can have: +999999999-12-31;"
                        + " allowed is a date from 0000-01-01 to 9999-12-31")
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "/startDate",
                        "/submittedOn",
                        "/practice/priorTrainings/0/date",
                        "/programmes/0/followedUntil",
                        "/facts/mtvpTariffFrom",
                        "/choices/0/plannedStart");
    }

    @Test
    void plansAtTheEndOfTheCalendarAreJudgedExplainedAndSolved() {
        for (LocalDate start : List.of(LocalDate.of(9_999, 12, 31), LocalDate.of(0, 1, 1))) {
            for (LocalDate day : List.of(LocalDate.of(9_999, 12, 31), LocalDate.of(0, 1, 1))) {
                ValidationReport report = TestRegions.VALIDATOR.validate(PracticePlan.inRegion("duinland")
                        .startingOn(start)
                        .submittedOn(day)
                        .choosing("DL.AW.1", 1, choice -> choice.plannedStart(day))
                        .choosing("DL.AW.2", 2, choice -> choice.plannedStart(day))
                        .build());

                assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
                assertThat(TestRegions.VALIDATOR.explain(report).complete()).isTrue();
                assertThat(TestRegions.VALIDATOR.propose(report).proposals())
                        .isNotEmpty()
                        .allSatisfy(proposal -> assertThat(PlanTexts.plan(new PlanWriter(false).write(proposal.plan())))
                                .isEqualTo(proposal.plan()));
            }
        }
    }

    @Test
    void theLargestPlanIsJudgedAndExplained() {
        PracticePlan.Builder plan = PracticePlan.inRegion("duinland");
        for (int i = 0; i < PlanLimits.CHOICES; i++) {
            plan.choosing("DL.NW.P" + i, 1 + i % 2);
        }
        ValidationReport report = TestRegions.VALIDATOR.validate(plan.build());

        assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(TestRegions.VALIDATOR.explain(report).complete()).isTrue();
    }

    private static Stream<String> refusal(PracticePlan.Builder plan) {
        return catchThrowableOfType(PlanFormatException.class, () -> TestRegions.VALIDATOR.validate(plan.build()))
                .problems()
                .stream()
                .map(PlanProblem::toString);
    }
}
