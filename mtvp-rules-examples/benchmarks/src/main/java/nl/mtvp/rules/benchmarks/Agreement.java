package nl.mtvp.rules.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.drools.NaiveDrools;
import nl.mtvp.rules.benchmarks.evrete.EvreteRules;
import nl.mtvp.rules.benchmarks.plain.PlainValidator;
import nl.mtvp.rules.benchmarks.plans.GeneratedPlans;
import nl.mtvp.rules.benchmarks.subset.SubsetFindings;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;

/** Whether all that is compared finds the same in every plan; nothing is worth measuring before. */
final class Agreement {

    private Agreement() {
    }

    /**
     * Judges all plans in every way.
     *
     * @return what was compared, in a few lines
     * @throws IllegalStateException if two differ on a plan
     */
    static String check() {
        PlanValidator library = PlanValidator.create();
        PlainValidator plain = new PlainValidator();
        NaiveDrools drools = new NaiveDrools(library);
        List<PracticePlan> plans = GeneratedPlans.all();
        Set<String> raised = new TreeSet<>();
        long findings = 0;
        long compliant = 0;
        try (EvreteRules evrete = new EvreteRules(library)) {
            for (PracticePlan plan : plans) {
                ValidationReport report = library.validate(plan);
                require(plan, "plain Java", Outcome.inFull(report), Outcome.inFull(plain.validate(plan)));
                List<String> subset = Outcome.ofRules(report.findings(), SubsetFindings.RULES);
                require(plan, "Drools", subset, Outcome.ofRules(drools.findings(plan), SubsetFindings.RULES));
                require(plan, "Evrete", subset, Outcome.ofRules(evrete.findings(plan), SubsetFindings.RULES));
                for (Finding finding : report.findings()) {
                    raised.add(finding.rule() + " " + finding.description().variant());
                    findings++;
                }
                compliant += report.isCompliant() ? 1 : 0;
            }
        }
        return "Library and plain Java agree on every finding of %d plans (%d compliant, %d findings, %d of %d rules raised); "
                .formatted(plans.size(), compliant, findings, raised.size(), library.rules().size())
                + "on the %d ids of the growth model and the menu, so do Drools and Evrete.".formatted(SubsetFindings.RULES.size());
    }

    private static void require(PracticePlan plan, String other, List<String> library, List<String> found) {
        if (!library.equals(found)) {
            throw new IllegalStateException("the library and " + other + " differ on " + plan + "\nlibrary: " + library + "\n" + other + ": "
                    + found);
        }
    }
}
