package nl.mtvp.rules.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.plain.PlainValidator;
import nl.mtvp.rules.benchmarks.plans.GeneratedPlans;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;

/** Whether the library and plain Java find the same in every plan; nothing is worth measuring before. */
final class Agreement {

    private Agreement() {
    }

    /**
     * Judges all plans in both ways.
     *
     * @return what was compared, in a few lines
     * @throws IllegalStateException if they differ on a plan
     */
    static String check() {
        PlanValidator library = PlanValidator.create();
        PlainValidator plain = new PlainValidator();
        List<PracticePlan> plans = GeneratedPlans.all();
        Set<String> raised = new TreeSet<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        long findings = 0;
        for (PracticePlan plan : plans) {
            ValidationReport report = library.validate(plan);
            require(plan, Outcome.inFull(report), Outcome.inFull(plain.validate(plan)));
            for (Finding finding : report.findings()) {
                raised.add(finding.rule() + " " + finding.description().variant());
                findings++;
            }
            verdicts.merge(report.verdict(), 1, Integer::sum);
        }
        return "Library and plain Java agree on every finding of %d plans (%s, %d findings, %d of %d rules raised)."
                .formatted(plans.size(), verdicts, findings, raised.size(), library.rules().size());
    }

    private static void require(PracticePlan plan, List<String> library, List<String> plain) {
        if (!library.equals(plain)) {
            throw new IllegalStateException("the library and plain Java differ on " + plan + "\nlibrary: " + library
                    + "\nplain Java: " + plain);
        }
    }
}
