package nl.mtvp.rules.command.words;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.comparison.PlanComparison;
import nl.mtvp.rules.comparison.ReportBasis;
import nl.mtvp.rules.comparison.ReportComparison;
import nl.mtvp.rules.comparison.YearFinding;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.StoredReport.Judged;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/** Puts a comparison of reports into words, for text and pages alike. */
public final class ComparisonWords {

    private static final String DIGEST = "sha-256:";
    private static final int SHORT = 8;

    private final Texts texts;
    private final String before;
    private final String after;

    /**
     * Makes the words.
     *
     * @param texts the language
     * @param before name of the earlier reports
     * @param after name of the later reports
     */
    public ComparisonWords(Texts texts, String before, String after) {
        this.texts = texts;
        this.before = before;
        this.after = after;
    }

    /** Returns the texts in the language of these words. */
    public Texts texts() {
        return texts;
    }

    /**
     * Some plans.
     *
     * @param heading what they have in common
     * @param plans the plans
     */
    public record Group(String heading, List<PlanComparison> plans) {}

    /**
     * Some plans that have one report.
     *
     * @param heading where that report is
     * @param reports the reports
     */
    public record OneSided(String heading, List<StoredReport> reports) {}

    /** Returns the names of the two inputs, and what their reports rest on. */
    public List<String> inputs(ReportComparison comparison) {
        return List.of(
                texts.get("compare.before", before, basis(comparison.before())),
                texts.get("compare.after", after, basis(comparison.after())));
    }

    private String basis(ReportBasis basis) {
        return Stream.of(
                        basis.libraries().stream().map(version -> texts.get("compare.library", version)),
                        basis.ruleSets().stream().map(ComparisonWords::ruleSet),
                        basis.readings().stream()
                                .map(reading -> texts.get("compare.reading", reading.point() + "=" + reading.option())))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    /** Returns a rule set with the begin of its digest, which tells rules of one version apart. */
    private static String ruleSet(RuleSetVersion ruleSet) {
        String name = ruleSet.id() + " " + ruleSet.version();
        String digest = ruleSet.digest();
        return digest == null ? name : name + " [" + digest.substring(DIGEST.length(), DIGEST.length() + SHORT) + "]";
    }

    /** Returns in a sentence how many plans differ. */
    public String summary(ReportComparison comparison) {
        return texts.count(
                "compare.summary",
                comparison.plans().size(),
                texts.count("compare.verdicts", count(comparison, PlanComparison::changesVerdict)),
                texts.count("compare.findings", count(comparison, ComparisonWords::changesFindingsOnly)),
                texts.count("compare.same", count(comparison, plan -> !plan.changes())));
    }

    private static long count(ReportComparison comparison, Predicate<PlanComparison> predicate) {
        return comparison.plans().stream().filter(predicate).count();
    }

    private static boolean changesFindingsOnly(PlanComparison plan) {
        return plan.changes() && !plan.changesVerdict();
    }

    /** Returns the plans of which something differs: first those with another verdict. */
    public List<Group> changed(ReportComparison comparison) {
        return Stream.of(
                        group("compare.heading.verdicts", comparison, PlanComparison::changesVerdict),
                        group("compare.heading.findings", comparison, ComparisonWords::changesFindingsOnly))
                .filter(group -> !group.plans().isEmpty())
                .toList();
    }

    private Group group(String key, ReportComparison comparison, Predicate<PlanComparison> predicate) {
        List<PlanComparison> plans =
                comparison.plans().stream().filter(predicate).toList();
        return new Group(texts.get("outcomes.group", texts.get(key), plans.size()), plans);
    }

    /** Returns the plans that have one report. */
    public List<OneSided> oneSided(ReportComparison comparison) {
        return Stream.of(oneSided(before, comparison.onlyBefore()), oneSided(after, comparison.onlyAfter()))
                .filter(group -> !group.reports().isEmpty())
                .toList();
    }

    private OneSided oneSided(String name, List<StoredReport> reports) {
        return new OneSided(
                texts.get("outcomes.group", texts.get("compare.heading.only", name), reports.size()), reports);
    }

    /** Returns the name of the practice with its AGB code; of a plan that was refused, where it came from. */
    public String name(StoredReport report) {
        if (!(report instanceof Judged judged)) {
            return report.origin();
        }
        String name = judged.plan().practice();
        String code = judged.plan().agbCode();
        return (name == null || name.isBlank() ? texts.get("practice.nameless") : name)
                + (code == null || code.isBlank() ? "" : " (" + code + ")");
    }

    /** Returns the name of the practice, from the later report unless only the earlier one tells it. */
    public String name(PlanComparison plan) {
        return name(plan.after() instanceof Judged ? plan.after() : plan.before());
    }

    /** Returns where the plan came from, and whether it was changed. */
    public String origin(PlanComparison plan) {
        String earlier = plan.before().origin();
        String later = plan.after().origin();
        String origin = earlier.equals(later) ? earlier : texts.get("compare.change", earlier, later);
        return plan.isOfAnotherPlan() ? origin + " (" + texts.get("compare.otherPlan") + ")" : origin;
    }

    /** Returns a verdict; null: the plan was refused. */
    public String verdict(@Nullable Verdict verdict) {
        return texts.get(verdict == null ? "compare.refused" : "verdict." + verdict);
    }

    /** Returns a finding with its year, its weight and its rule. */
    public String finding(YearFinding found) {
        return texts.get(
                "compare.finding",
                found.finding().message(),
                texts.get("severity." + found.finding().severity()),
                texts.get("year", found.year()),
                found.finding().rule());
    }
}
