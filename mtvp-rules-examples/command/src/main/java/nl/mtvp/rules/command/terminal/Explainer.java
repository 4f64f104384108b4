package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.function.Function;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.report.ValidationReport;

/**
 * Explains reports, as a validator does.
 *
 * @param growthModel see {@link PlanValidator#growthModel}
 * @param proposals see {@link PlanValidator#propose}
 * @param explanation see {@link PlanValidator#explain}
 */
record Explainer(
        Function<ValidationReport, List<ElementCount>> growthModel,
        Function<ValidationReport, Proposals> proposals,
        Function<ValidationReport, Explanation> explanation) {}
