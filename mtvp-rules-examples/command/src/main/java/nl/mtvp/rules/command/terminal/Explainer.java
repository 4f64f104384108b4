package nl.mtvp.rules.command.terminal;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.report.ValidationReport;

/** Explains reports, as a validator does. */
interface Explainer {

    /** See {@link PlanValidator#growthModel}. */
    List<ElementCount> growthModel(ValidationReport report);

    /** See {@link PlanValidator#propose}. */
    Proposals propose(ValidationReport report);

    /** See {@link PlanValidator#explain}. */
    Explanation explain(ValidationReport report);

    /** Explains as a validator does. */
    static Explainer of(PlanValidator validator) {
        return new Explainer() {
            @Override
            public List<ElementCount> growthModel(ValidationReport report) {
                return validator.growthModel(report);
            }

            @Override
            public Proposals propose(ValidationReport report) {
                return validator.propose(report);
            }

            @Override
            public Explanation explain(ValidationReport report) {
                return validator.explain(report);
            }
        };
    }
}
