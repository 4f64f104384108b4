package nl.mtvp.rules.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.report.PlanFormatException;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.ValidationReport;

/** Judges all plans of all inputs, one at a time and in their order. What goes wrong with one keeps none of the others from being judged. */
final class Batch {

    private final PlanValidator validator;
    private final JudgedYears years;
    private final ReportOutput output;
    private final Terminal terminal;
    private final Texts texts;
    private final PlanReader reader;
    private ExitStatus status = ExitStatus.COMPLIANT;

    /**
     * Begins.
     *
     * @param validator judges the plans
     * @param years     the years to judge
     * @param output    takes the reports
     * @param terminal  takes the problems of inputs
     * @param texts     the language of the problems
     */
    Batch(PlanValidator validator, JudgedYears years, ReportOutput output, Terminal terminal, Texts texts) {
        this.validator = validator;
        this.years = years;
        this.output = output;
        this.terminal = terminal;
        this.texts = texts;
        this.reader = validator.reader();
    }

    /** Judges the inputs of a command line, and says how it went. */
    ExitStatus run(List<String> arguments) {
        PlanInputs inputs = new PlanInputs(terminal.in(), texts);
        for (String argument : arguments) {
            try {
                inputs.of(argument).forEach(this::judgeAll);
            } catch (InputProblem e) {
                report(e);
            }
        }
        return status;
    }

    private void judgeAll(PlanInput input) {
        try (InputStream in = input.opener().open()) {
            Iterator<PlanEntry> entries = reader.readAll(input.name(), in, input.layout());
            if (!entries.hasNext()) {
                throw new InputProblem(texts.get("input.noPlan", input.name()));
            }
            entries.forEachRemaining(this::judge);
        } catch (UncheckedIOException e) {
            report(InputProblem.unreadable(input.name(), e.getCause(), texts));
        } catch (IOException e) {
            report(InputProblem.unreadable(input.name(), e, texts));
        } catch (InputProblem e) {
            report(e);
        }
    }

    private void report(InputProblem problem) {
        terminal.problem(String.valueOf(problem.getMessage()));
        status = ExitStatus.UNJUDGED;
    }

    private void judge(PlanEntry entry) {
        if (entry instanceof PlanEntry.Refused refused) {
            refuse(refused.origin(), refused.problems());
        } else if (entry instanceof PlanEntry.Accepted accepted) {
            try {
                ValidationReport report = validator.validate(accepted.plan(), years);
                status = status.orWorse(ExitStatus.of(report.verdict()));
                output.judged(accepted.origin(), report);
            } catch (PlanFormatException e) {
                refuse(accepted.origin(), e.problems());
            }
        }
    }

    private void refuse(String origin, List<PlanProblem> problems) {
        status = ExitStatus.UNJUDGED;
        output.refused(origin, problems);
    }
}
