package nl.mtvp.rules.benchmarks.plain;

import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;

/**
 * The same requirements written by hand in plain Java, after the catalogue and not after the rules: the yardstick of the benchmark, and a second
 * opinion on the findings. It trusts its plans: undeclared codes and facts are not refused. Safe for use by several threads.
 */
public final class PlainValidator {

    /** Judges year 1 of a plan, and year 2 if the plan chooses something for it. */
    public ValidationReport validate(PracticePlan plan) {
        return validate(plan, JudgedYears.AS_PLANNED);
    }

    /**
     * Judges a plan.
     *
     * @throws IllegalArgumentException if its region is neither Rijnmond nor West-Brabant
     */
    public ValidationReport validate(PracticePlan plan, JudgedYears years) {
        RegionChecks region = switch (plan.region()) {
            case "rijnmond" -> Rijnmond.CHECKS;
            case "west-brabant" -> WestBrabant.CHECKS;
            default -> throw new IllegalArgumentException("unknown region " + plan.region());
        };
        return region.validate(plan, years);
    }

    /** A region is set up when its first plan comes in. */
    private static final class Rijnmond {
        static final RegionChecks CHECKS = new RijnmondChecks();
    }

    private static final class WestBrabant {
        static final RegionChecks CHECKS = new WestBrabantChecks();
    }
}
