package nl.mtvp.rules.command.terminal;

import java.util.List;
import nl.mtvp.rules.batch.BatchRun;
import nl.mtvp.rules.batch.PlanBatch;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.terms.Severity;

/** Judges all plans of all inputs, in their order. A problem with one does not keep the others from being judged. */
final class Batch {

    private final InputRun inputs;
    private final PlanBatch<ReportOutput.Entry> plans;
    private final ReportOutput output;
    private final Severity gate;
    private final Terminal terminal;
    private final Progress progress;
    private final SamePractice samePractice;
    private ExitStatus status = ExitStatus.PASSED;

    /**
     * Makes a batch.
     *
     * @param inputs finds and opens the inputs
     * @param plans judges the plans
     * @param output writes the reports
     * @param gate the least severity that makes the run fail
     * @param terminal shows the problems of inputs
     * @param texts the language of the problems
     */
    Batch(
            PlanInputs inputs,
            PlanBatch<ReportOutput.Entry> plans,
            ReportOutput output,
            Severity gate,
            Terminal terminal,
            Texts texts) {
        this.inputs = new InputRun(inputs, terminal, texts);
        this.plans = plans;
        this.output = output;
        this.gate = gate;
        this.terminal = terminal;
        this.progress = new Progress(terminal, texts);
        this.samePractice = new SamePractice(terminal, texts);
    }

    /** Judges the inputs of a command line and returns how it went. */
    ExitStatus run(List<String> arguments) {
        boolean complete = inputs.run(arguments, this::judgeAll);
        terminal.eraseProgress();
        return complete ? status : ExitStatus.UNJUDGED;
    }

    private boolean judgeAll(OpenInput input) {
        try (BatchRun<ReportOutput.Entry> entries = plans.validateUnread(input.plans())) {
            boolean any = entries.hasNext();
            entries.forEachRemaining(entry -> {
                inputs.showNotes(input, entry.outcome().origin());
                write(entry);
            });
            return any;
        }
    }

    private void write(ReportOutput.Entry entry) {
        if (entry.outcome() instanceof PlanOutcome.Judged judged) {
            samePractice.compare(judged.origin(), judged.report().plan());
        }
        status = status.orWorse(ExitStatus.of(entry.outcome(), gate));
        output.write(entry);
        progress.another();
    }
}
