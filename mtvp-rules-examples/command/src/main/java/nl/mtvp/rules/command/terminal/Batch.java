package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.mtvp.rules.batch.BatchRun;
import nl.mtvp.rules.batch.PlanBatch;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.report.Severity;

/** Judges all plans of all inputs, in their order. A problem with one does not keep the others from being judged. */
final class Batch {

    private final PlanReader reader;
    private final PlanBatch<ReportOutput.Entry> plans;
    private final ReportOutput output;
    private final Severity gate;
    private final Terminal terminal;
    private final Texts texts;
    private final Progress progress;
    private ExitStatus status = ExitStatus.PASSED;

    /**
     * Makes a batch.
     *
     * @param reader reads the plans
     * @param plans judges them
     * @param output writes the reports
     * @param gate the least severity that makes the run fail
     * @param terminal shows the problems of inputs
     * @param texts the language of the problems
     */
    Batch(
            PlanReader reader,
            PlanBatch<ReportOutput.Entry> plans,
            ReportOutput output,
            Severity gate,
            Terminal terminal,
            Texts texts) {
        this.reader = reader;
        this.plans = plans;
        this.output = output;
        this.gate = gate;
        this.terminal = terminal;
        this.texts = texts;
        this.progress = new Progress(terminal, texts);
    }

    /** Judges the inputs of a command line and returns how it went. */
    ExitStatus run(List<String> arguments) {
        PlanInputs inputs = new PlanInputs(terminal.in(), texts);
        for (String argument : arguments) {
            try {
                inputs.of(argument).forEach(this::judgeAll);
            } catch (InputProblem e) {
                report(e);
            }
        }
        terminal.eraseProgress();
        return status;
    }

    private void judgeAll(PlanInput input) {
        try (InputStream in = input.opener().open();
                BatchRun<ReportOutput.Entry> entries =
                        plans.validateUnread(reader.cut(input.name(), in, input.layout()))) {
            if (!entries.hasNext()) {
                throw new InputProblem(texts.get("input.noPlan", input.name()));
            }
            entries.forEachRemaining(this::write);
        } catch (UncheckedIOException e) {
            report(InputProblem.unreadable(input.name(), e.getCause(), texts));
        } catch (IOException e) {
            report(InputProblem.unreadable(input.name(), e, texts));
        } catch (InputProblem e) {
            report(e);
        }
    }

    private void write(ReportOutput.Entry entry) {
        status = status.orWorse(ExitStatus.of(entry.outcome(), gate));
        output.write(entry);
        progress.another();
    }

    private void report(InputProblem problem) {
        terminal.problem(String.valueOf(problem.getMessage()));
        status = ExitStatus.UNJUDGED;
    }
}
