package nl.mtvp.rules.io;

import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.StoredFinding;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** Builds a report from a JSON object. */
final class ReportBinder {

    private ReportBinder() {}

    /**
     * Builds a report. It is complete only if there are no problems.
     *
     * @param problems receives the problems; a property that is not known is none
     */
    static StoredReport bind(Json.Obj object, List<PlanProblem> problems) {
        return new PropertyReader(object, "", problem -> {
                    if (problem.kind() != Kind.UNKNOWN_PROPERTY) {
                        problems.add(problem);
                    }
                })
                .finish(ReportBinder::report);
    }

    private static StoredReport report(PropertyReader report) {
        String origin = report.requiredText("origin");
        if (report.isGiven("refused")) {
            return new StoredReport.Refused(origin, report.objects("refused", ReportBinder::problem));
        }
        report.requirePresent("ruleSets");
        report.requirePresent("years");
        return new StoredReport.Judged(
                origin,
                report.text("library"),
                report.required(
                        "plan",
                        report.object("plan", ReportBinder::plan),
                        new StoredReport.Plan("", null, null, null, null)),
                report.objects("ruleSets", ReportBinder::ruleSet),
                verdict(report),
                report.objects("years", ReportBinder::year),
                report.objects("readingsInForce", ReportBinder::reading));
    }

    private static StoredReport.Problem problem(PropertyReader problem) {
        return new StoredReport.Problem(
                problem.requiredText("pointer"),
                Objects.requireNonNullElse(problem.count("line"), 0),
                Objects.requireNonNullElse(problem.count("column"), 0),
                problem.requiredText("message"));
    }

    private static StoredReport.Plan plan(PropertyReader plan) {
        return new StoredReport.Plan(
                plan.requiredText("region"),
                plan.text("practice"),
                plan.text("agbCode"),
                plan.date("startDate"),
                plan.text("digest"));
    }

    private static RuleSetVersion ruleSet(PropertyReader ruleSet) {
        String digest = ruleSet.text("digest");
        return new RuleSetVersion(ruleSet.requiredText("id"), ruleSet.requiredText("version"), () -> digest);
    }

    private static Verdict verdict(PropertyReader object) {
        return object.required("verdict", object.constant("verdict", Verdict.class), Verdict.NOT_JUDGED);
    }

    private static StoredReport.Year year(PropertyReader year) {
        return new StoredReport.Year(
                year.requiredYear("year"),
                verdict(year),
                year.objects("findings", ReportBinder::finding),
                year.object("fault", ReportBinder::fault));
    }

    private static Fault fault(PropertyReader fault) {
        return new Fault(fault.requiredText("rule"), fault.requiredText("module"), fault.requiredText("message"));
    }

    private static StoredFinding finding(PropertyReader finding) {
        return StoredFinding.of(
                        finding.requiredText("rule"),
                        finding.required("severity", finding.constant("severity", Severity.class), Severity.VIOLATION),
                        finding.required("source", source(finding, "source"), new Source("", "", null)))
                .element(finding.constant("element", KernelElement.class))
                .item(finding.text("item"))
                .pointer(finding.requiredText("pointer"))
                .message(finding.requiredText("message"))
                .observed(finding.text("observed"))
                .required(finding.text("required"))
                .regionalSource(source(finding, "regionalSource"))
                .remedy(finding.requiredText("remedy"))
                .needs(finding.textList("needs"))
                .readings(finding.textList("readings"))
                .build();
    }

    private static @Nullable Source source(PropertyReader finding, String name) {
        return finding.object(
                name,
                source -> new Source(
                        source.requiredText("document"), source.requiredText("section"), source.text("item")));
    }

    private static StoredReport.Reading reading(PropertyReader reading) {
        return new StoredReport.Reading(
                reading.requiredText("point"),
                reading.requiredText("option"),
                reading.required("default", reading.bool("default"), true));
    }
}
