package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.function.Supplier;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.report.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Explains judgements. One that cannot be explained stays valid; the reason is written to standard error. */
final class Explaining {

    private final Explainer explainer;
    private final Terminal terminal;
    private final Texts texts;
    private volatile @Nullable Kept kept;

    /**
     * Makes it for one run.
     *
     * @param explainer explains reports
     * @param terminal shows the problems
     * @param texts the language of the problems
     */
    Explaining(Explainer explainer, Terminal terminal, Texts texts) {
        this.explainer = explainer;
        this.terminal = terminal;
        this.texts = texts;
    }

    /**
     * Returns the explanation of a judgement.
     *
     * @param origin where the plan came from
     * @param report the judgement
     * @return null: a rule threw on the way
     */
    @Nullable
    Explained of(String origin, ValidationReport report) {
        // The only plan of a run is put into words twice: only at the end is it known to be the only one.
        Kept last = kept;
        if (last != null && last.report() == report) {
            return last.explained();
        }
        Explained explained = attempt(
                origin,
                () -> new Explained(
                        explainer.explanation().apply(report),
                        explainer.proposals().apply(report)));
        kept = new Kept(report, explained);
        return explained;
    }

    /**
     * Returns what counts for each kernel element. That takes a fraction of the time of an explanation.
     *
     * @return null: a rule threw on the way
     */
    @Nullable
    List<ElementCount> growthModel(String origin, ValidationReport report) {
        return attempt(origin, () -> explainer.growthModel().apply(report));
    }

    /**
     * Returns which other choices would help.
     *
     * @return null: a rule threw on the way
     */
    @Nullable
    Proposals proposals(String origin, ValidationReport report) {
        return attempt(origin, () -> explainer.proposals().apply(report));
    }

    private <T> @Nullable T attempt(String origin, Supplier<T> explaining) {
        try {
            return explaining.get();
        } catch (IllegalStateException e) {
            terminal.problem(texts.get("fault.explanation", origin, e.getMessage()));
            return null;
        }
    }

    private record Kept(ValidationReport report, @Nullable Explained explained) {}
}
