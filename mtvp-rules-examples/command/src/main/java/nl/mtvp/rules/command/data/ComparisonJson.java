package nl.mtvp.rules.command.data;

import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.comparison.PlanComparison;
import nl.mtvp.rules.comparison.ReportBasis;
import nl.mtvp.rules.comparison.ReportComparison;
import nl.mtvp.rules.comparison.YearFinding;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.StoredReport.Judged;
import org.jspecify.annotations.Nullable;

/** Renders a comparison as a JSON object. Plans of which nothing differs are only counted. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * Returns the object, with a line end.
     *
     * @param comparison the comparison
     * @param indented whether it is on several lines
     */
    public static String of(ReportComparison comparison, boolean indented) {
        List<PlanComparison> changed =
                comparison.plans().stream().filter(PlanComparison::changes).toList();
        return JsonObject.text(
                new JsonObject()
                        .with("before", basis(comparison.before()))
                        .with("after", basis(comparison.after()))
                        .with(
                                "verdictsChanged",
                                changed.stream()
                                        .filter(PlanComparison::changesVerdict)
                                        .count())
                        .with("plansCompared", comparison.plans().size())
                        .with(
                                "plans",
                                changed.stream().map(ComparisonJson::plan).toList())
                        .with(
                                "onlyBefore",
                                comparison.onlyBefore().stream()
                                        .map(ComparisonJson::report)
                                        .toList())
                        .with(
                                "onlyAfter",
                                comparison.onlyAfter().stream()
                                        .map(ComparisonJson::report)
                                        .toList())
                        .with(
                                "rules",
                                comparison.rules().stream()
                                        .map(rule -> new JsonObject()
                                                .with("rule", rule.rule())
                                                .with("severity", rule.severity())
                                                .with("gone", rule.gone())
                                                .with("come", rule.come()))
                                        .toList()),
                indented);
    }

    private static JsonObject basis(ReportBasis basis) {
        return new JsonObject()
                .with("libraries", basis.libraries())
                .with(
                        "ruleSets",
                        basis.ruleSets().stream()
                                .map(ruleSet -> new JsonObject()
                                        .with("id", ruleSet.id())
                                        .with("version", ruleSet.version())
                                        .with("digest", ruleSet.digest()))
                                .toList())
                .with(
                        "readings",
                        basis.readings().stream()
                                .map(reading -> new JsonObject()
                                        .with("point", reading.point())
                                        .with("option", reading.option()))
                                .toList());
    }

    private static JsonObject plan(PlanComparison plan) {
        return new JsonObject()
                .with("before", report(plan.before()))
                .with("after", report(plan.after()))
                .with("verdictChanged", plan.changesVerdict())
                .with("planChanged", plan.isOfAnotherPlan())
                .with("gone", findings(plan.gone()))
                .with("come", findings(plan.come()));
    }

    private static JsonObject report(StoredReport report) {
        StoredReport.@Nullable Plan plan = report instanceof Judged judged ? judged.plan() : null;
        return new JsonObject()
                .with("origin", report.origin())
                .with("region", plan == null ? null : plan.region())
                .with("practice", plan == null ? null : plan.practice())
                .with("agbCode", plan == null ? null : plan.agbCode())
                .with("verdict", Objects.requireNonNullElse(report.verdict(), "REFUSED"));
    }

    private static List<JsonObject> findings(List<YearFinding> findings) {
        return findings.stream()
                .map(found -> new JsonObject()
                        .with("year", found.year())
                        .with("rule", found.finding().rule())
                        .with("severity", found.finding().severity())
                        .with("item", found.finding().item())
                        .with("pointer", found.finding().pointer())
                        .with("message", found.finding().message()))
                .toList();
    }
}
