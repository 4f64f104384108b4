package nl.mtvp.rules.examples.command;

import java.util.Optional;
import java.util.function.Function;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;

/** Explains judgements. One that cannot be explained stands all the same, and the reason is told on standard error. */
final class Explaining {

    private final Function<PracticePlan, Explained> explainer;
    private final Terminal terminal;
    private final Texts texts;

    /**
     * Explains.
     *
     * @param explainer explains plans, for the years that are judged
     * @param terminal  takes the problems
     * @param texts     the language of the problems
     */
    Explaining(Function<PracticePlan, Explained> explainer, Terminal terminal, Texts texts) {
        this.explainer = explainer;
        this.terminal = terminal;
        this.texts = texts;
    }

    /**
     * The explanation of a judgement.
     *
     * @param origin where the plan came from
     * @param report the judgement
     * @return empty: a rule broke down on the way
     */
    Optional<Explained> of(String origin, ValidationReport report) {
        try {
            return Optional.of(explainer.apply(report.plan()));
        } catch (IllegalStateException e) {
            terminal.problem(texts.get("fault.explanation", origin, e.getMessage()));
            return Optional.empty();
        }
    }
}
