package nl.mtvp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.io.ReportReader;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.StoredFinding;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.StoredReport.Judged;
import nl.mtvp.rules.report.StoredReport.Refused;
import nl.mtvp.rules.report.StoredReport.Year;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    private static final String UNKNOWN = "no digest, as in reports of 1.0.0";

    @Test
    void tellsWhichFindingsCameAndWent() {
        ReportComparison comparison = compare(
                List.of(report("a", "1", violation("R-1", "/choices"), open("R-2", "/x"), advice("R-3", "/y"))),
                List.of(report("a", "1", violation("R-2", "/x"), advice("R-3", "/y"))));

        assertThat(comparison.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.gone())
                    .extracting(
                            gone -> gone.finding().rule(),
                            gone -> gone.finding().severity(),
                            YearFinding::year)
                    .containsExactly(tuple("R-1", Severity.VIOLATION, 1), tuple("R-2", Severity.OPEN, 1));
            assertThat(plan.come())
                    .extracting(
                            come -> come.finding().rule(),
                            come -> come.finding().severity())
                    .containsExactly(tuple("R-2", Severity.VIOLATION));
            assertThat(plan.changes()).isTrue();
            assertThat(plan.changesVerdict()).isFalse();
        });
        assertThat(comparison.changesVerdict()).isFalse();
    }

    @Test
    void aChoiceThatMovedKeepsItsFindingsAndAMessageMayChange() {
        ReportComparison comparison = compare(
                List.of(report(
                        "a", "1", ofItem("R-1", "I.1", "/choices/0", "one"), ofItem("R-1", "I.2", "/choices/1", ""))),
                List.of(report(
                        "a", "1", ofItem("R-1", "I.2", "/choices/0", ""), ofItem("R-1", "I.1", "/choices/1", "two"))));

        assertThat(comparison.plans()).noneMatch(PlanComparison::changes);
    }

    @Test
    void aFindingThatIsThereOnceMoreHasCome() {
        ReportComparison comparison = compare(
                List.of(report("a", "1", ofItem("R-1", "I.1", "/choices/0", ""))),
                List.of(report(
                        "a", "1", ofItem("R-1", "I.1", "/choices/0", ""), ofItem("R-1", "I.1", "/choices/3", ""))));

        assertThat(comparison.plans().get(0).gone()).isEmpty();
        assertThat(comparison.plans().get(0).come())
                .extracting(come -> come.finding().pointer())
                .containsExactly("/choices/3");
    }

    @Test
    void rulesAreSummedByPlans() {
        List<StoredReport> before = List.of(
                report("a", "1", violation("R-1", "/x"), violation("R-1", "/y")),
                report("b", "2", violation("R-1", "/x")),
                report("c", "3", advice("R-1", "/x")));
        List<StoredReport> after = List.of(
                report("a", "1"), report("b", "2", violation("R-0", "/x")), report("c", "3", violation("R-1", "/x")));

        assertThat(compare(before, after).rules())
                .containsExactly(
                        new RuleChange("R-0", Severity.VIOLATION, 0, 1),
                        new RuleChange("R-1", Severity.VIOLATION, 2, 1),
                        new RuleChange("R-1", Severity.ADVICE, 1, 0));
    }

    @Test
    void verdictChangesIfItDiffersOrThePlanWasRefusedOnce() {
        StoredReport well = report("a", null);
        StoredReport open = report("a", null, open("R-1", "/x"));
        StoredReport refused = new Refused("a", List.of());

        assertThat(compare(List.of(well), List.of(open)).changesVerdict()).isTrue();
        assertThat(compare(List.of(well), List.of(refused)).changesVerdict()).isTrue();
        assertThat(compare(List.of(refused), List.of(well)).changesVerdict()).isTrue();
        assertThat(compare(List.of(refused), List.of(refused)).changesVerdict()).isFalse();
        assertThat(compare(List.of(well), List.of()).changesVerdict()).isFalse();
    }

    @Test
    void aYearThatWasNotJudgedHasNoFindingsToCompare() {
        Judged faulty = judged(
                "a",
                "1",
                new Year(1, Verdict.NOT_JUDGED, List.of(), new Fault("R", "m", "!")),
                new Year(2, Verdict.COMPLIANT, List.of(), null));
        Judged whole = judged(
                "a",
                "1",
                new Year(1, Verdict.NON_COMPLIANT, List.of(violation("R-1", "/x")), null),
                new Year(2, Verdict.NON_COMPLIANT, List.of(violation("R-2", "/x")), null));

        assertThat(compare(List.of(whole), List.of(faulty)).rules())
                .containsExactly(new RuleChange("R-2", Severity.VIOLATION, 1, 0));
        assertThat(compare(List.of(faulty), List.of(whole)).rules())
                .containsExactly(new RuleChange("R-2", Severity.VIOLATION, 0, 1));
    }

    @Test
    void plansArePairedByAgbCodeThoughTheyMoved() {
        assertPairs(
                List.of(report("jan#1", "1"), report("jan#2", "2"), report("jan#3", "3")),
                List.of(report("jan#1", "2"), report("jan#2", "1"), report("jan#3", "4")),
                "jan#1=jan#2, jan#2=jan#1, jan#3-, +jan#3");
    }

    @Test
    void severalPlansOfOnePracticeArePairedByOrigin() {
        assertPairs(
                List.of(report("year-1", "1"), report("year-2", "1")),
                List.of(report("year-2", "1"), report("year-1", "1")),
                "year-1=year-1, year-2=year-2");
        assertPairs(
                List.of(report("year-1", "1"), report("year-2", "1")),
                List.of(report("year-2", "1")),
                "year-2=year-2, year-1-");
        assertPairs(List.of(), List.of(report("a", "1"), report("b", "1")), "+a, +b");
    }

    @Test
    void plansWithoutAgbCodeArePairedByOrigin() {
        assertPairs(
                List.of(report("a", null), report("b", " "), report("c", "1"), new Refused("d", List.of())),
                List.of(new Refused("c", List.of()), report("a", null), report("b", "2"), report("d", null)),
                "a=a, b=b, c=c, d=d");
    }

    @Test
    void anAgbCodeOutranksAnOrigin() {
        assertPairs(List.of(report("a", "1")), List.of(new Refused("a", List.of()), report("b", "1")), "a=b, +a");
    }

    @Test
    void whatIsAmbiguousIsRefusedByName() {
        assertThatExceptionOfType(AmbiguousReportsException.class)
                .isThrownBy(() -> compare(
                        List.of(report("a", "1"), report("b", "1"), report("c", "1")),
                        List.of(report("c", "1"), report("d", "1"))))
                .withMessageContaining("\"1\"")
                .satisfies(e -> {
                    assertThat(e.name()).isEqualTo("1");
                    assertThat(e.before()).containsExactly("a", "b");
                    assertThat(e.after()).containsExactly("d");
                });
        assertThatExceptionOfType(AmbiguousReportsException.class)
                .isThrownBy(() -> compare(List.of(report("a", null), report("a", null)), List.of(report("a", null))))
                .satisfies(e -> assertThat(e.name()).isEqualTo("a"));
        assertThatExceptionOfType(AmbiguousReportsException.class)
                .isThrownBy(() -> compare(List.of(report("a", "1"), report("a", "1")), List.of(report("a", "1"))));
    }

    @Test
    void tellsWhatTheReportsRestOnAndWhetherThePlanIsAnother() {
        PracticePlan plan = PracticePlan.inRegion("duinland").build();
        PracticePlan other =
                PracticePlan.inRegion("duinland").choosing("DL.AW.1", 1).build();
        ReportComparison same = compare(List.of(judge(plan)), List.of(judge(plan)));
        ReportComparison changed = compare(List.of(judge(plan)), List.of(judge(other)));

        assertThat(same.plans()).noneMatch(PlanComparison::isOfAnotherPlan).noneMatch(PlanComparison::changes);
        assertThat(changed.plans()).allMatch(PlanComparison::isOfAnotherPlan).allMatch(PlanComparison::changes);
        assertThat(same.before().ruleSets()).extracting(RuleSetVersion::id).containsExactly("leidraad", "duinland");
        assertThat(same.before().libraries()).hasSize(1);
        assertThat(compare(List.of(report("a", "1")), List.of(report("a", "1"))).plans())
                .noneMatch(PlanComparison::isOfAnotherPlan);
    }

    @Test
    void ruleSetsOfOneVersionAndOtherTextsAreTwo() {
        List<StoredReport> reports = Stream.of("x", "y", "x", UNKNOWN)
                .<StoredReport>map(digest -> new Judged(
                        digest,
                        null,
                        new StoredReport.Plan("r", null, null, null, null),
                        List.of(new RuleSetVersion("r", "1", () -> digest.equals(UNKNOWN) ? null : digest)),
                        Verdict.COMPLIANT,
                        List.of(),
                        List.of(
                                new StoredReport.Reading("A-01", "ONE", true),
                                new StoredReport.Reading("A-02", "TWO", false))))
                .toList();
        ReportBasis basis = compare(reports.subList(0, 2), List.of()).before();

        assertThat(basis.ruleSets()).extracting(RuleSetVersion::digest).containsExactly("x", "y");
        assertThat(basis.readings()).extracting(StoredReport.Reading::option).containsExactly("TWO");
        assertThat(basis.libraries()).isEmpty();
        assertThat(compare(reports.subList(2, 4), List.of()).before().ruleSets())
                .extracting(RuleSetVersion::digest)
                .containsExactly("x", null);
    }

    private static void assertPairs(List<StoredReport> before, List<StoredReport> after, String expected) {
        ReportComparison comparison = compare(before, after);
        Stream<String> pairs = comparison.plans().stream()
                .map(plan -> plan.before().origin() + "=" + plan.after().origin());
        Stream<String> gone = comparison.onlyBefore().stream().map(report -> report.origin() + "-");
        Stream<String> come = comparison.onlyAfter().stream().map(report -> "+" + report.origin());
        assertThat(Stream.of(pairs, gone, come).flatMap(part -> part).toList())
                .isEqualTo(Arrays.asList(expected.split(", ")));
    }

    private static ReportComparison compare(List<StoredReport> before, List<StoredReport> after) {
        return ReportComparison.of(before, after);
    }

    private static StoredReport judge(PracticePlan plan) {
        return new ReportReader()
                .read(new ReportWriter(Language.DUTCH, false).write("in", TestRegions.VALIDATOR.validate(plan)));
    }

    private static Judged report(String origin, @Nullable String agbCode, StoredFinding... findings) {
        Verdict verdict = Verdict.COMPLIANT;
        for (StoredFinding finding : findings) {
            verdict = finding.severity() == Severity.VIOLATION
                    ? Verdict.NON_COMPLIANT
                    : finding.severity() == Severity.OPEN && verdict == Verdict.COMPLIANT
                            ? Verdict.INCOMPLETE
                            : verdict;
        }
        return judged(origin, agbCode, new Year(1, verdict, List.of(findings), null));
    }

    private static Judged judged(String origin, @Nullable String agbCode, Year... years) {
        return new Judged(
                origin,
                null,
                new StoredReport.Plan("duinland", null, agbCode, null, null),
                List.of(),
                years[0].verdict(),
                List.of(years),
                List.of());
    }

    private static StoredFinding violation(String rule, String pointer) {
        return finding(rule, Severity.VIOLATION, null, pointer, "");
    }

    private static StoredFinding open(String rule, String pointer) {
        return finding(rule, Severity.OPEN, null, pointer, "");
    }

    private static StoredFinding advice(String rule, String pointer) {
        return finding(rule, Severity.ADVICE, null, pointer, "");
    }

    private static StoredFinding ofItem(String rule, String item, String pointer, String message) {
        return finding(rule, Severity.VIOLATION, item, pointer, message);
    }

    private static StoredFinding finding(
            String rule, Severity severity, @Nullable String item, String pointer, String message) {
        return StoredFinding.of(rule, severity, new Source("D", "1", null))
                .item(item)
                .pointer(pointer)
                .message(message)
                .build();
    }
}
