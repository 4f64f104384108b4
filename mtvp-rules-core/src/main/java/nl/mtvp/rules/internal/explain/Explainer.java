package nl.mtvp.rules.internal.explain;

import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.report.ValidationReport;

/** Explains judgements. */
public final class Explainer {

    private Explainer() {
    }

    /**
     * Explains a judgement.
     *
     * @param trials the rules that judged
     * @param report the judgement
     * @throws IllegalStateException if a rule breaks down on a plan that differs from the judged one in a few facts
     */
    public static Explanation explain(Trials trials, ValidationReport report) {
        return new Explanation(report,
                report.years().stream().map(year -> new YearExplainer(trials, report.plan(), year).explain()).toList());
    }
}
