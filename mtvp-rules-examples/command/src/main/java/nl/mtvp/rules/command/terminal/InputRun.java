package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import nl.mtvp.rules.command.sheets.SheetNote;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.terms.PlanProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through all inputs of a command line. A problem with one does not keep the others from being read. */
final class InputRun {

    private static final Logger LOGGER = LoggerFactory.getLogger(InputRun.class);

    private final PlanInputs inputs;
    private final Terminal terminal;
    private final Texts texts;
    private boolean complete = true;
    /** How many inputs of the last argument were there when it was listed, and not when they were read. */
    private int gone;

    /**
     * Makes a run.
     *
     * @param inputs finds and opens the inputs
     * @param terminal shows the problems of inputs
     * @param texts the language of the problems
     */
    InputRun(PlanInputs inputs, Terminal terminal, Texts texts) {
        this.inputs = inputs;
        this.terminal = terminal;
        this.texts = texts;
    }

    /** What is done with an input. */
    @FunctionalInterface
    interface Task {

        /** Reads all plans of an input, and returns whether there was one. */
        boolean read(OpenInput input);
    }

    /** Does a task with each input, and returns whether all could be read. */
    boolean run(List<String> arguments, Task task) {
        for (String argument : arguments) {
            try {
                gone = 0;
                inputs.of(argument).forEach(input -> read(input, task));
                if (gone > 1) {
                    throw new InputProblem(texts.count("input.gone", gone - 1, argument));
                }
            } catch (InputProblem e) {
                report(e);
            }
        }
        return complete;
    }

    /**
     * Takes the plans of all inputs, and returns whether all could be read. Plans that are refused are shown.
     *
     * @param mayBeEmpty whether an input need not hold a plan
     * @param taker what is done with a plan
     */
    boolean accept(List<String> arguments, boolean mayBeEmpty, Consumer<PlanEntry.Accepted> taker) {
        boolean[] refused = {false};
        boolean readable = run(arguments, input -> {
            Iterator<UnreadPlan> plans = input.plans();
            boolean any = plans.hasNext() || mayBeEmpty;
            while (plans.hasNext()) {
                PlanEntry entry = plans.next().read();
                showNotes(input, entry.origin());
                if (entry instanceof PlanEntry.Accepted accepted) {
                    taker.accept(accepted);
                } else if (entry instanceof PlanEntry.Refused problems) {
                    refused[0] = true;
                    show(problems.origin(), problems.problems());
                }
            }
            return any;
        });
        return readable && !refused[0];
    }

    /** Shows why a plan was refused. */
    void show(String origin, List<PlanProblem> problems) {
        problems.forEach(problem ->
                terminal.problem(origin + ": " + texts.place(problem) + ": " + problem.message(texts.language())));
    }

    private void read(PlanInput input, Task task) {
        try (OpenInput open = input.opener().open()) {
            boolean any = task.read(open);
            open.notesAtEnd().forEach(this::show);
            if (!any) {
                throw new InputProblem(texts.get("input.noPlan", input.name()));
            }
        } catch (NoSuchFileException e) {
            gone++;
            if (gone == 1) {
                report(InputProblem.unreadable(input.name(), e, texts));
            }
        } catch (OutOfMemoryError e) {
            LOGGER.debug("an input did not fit into memory", e);
            report(new InputProblem(texts.get("input.memory", input.name())));
        } catch (IOException | UncheckedIOException e) {
            report(InputProblem.unreadable(input.name(), e, texts));
        } catch (InputProblem e) {
            report(e);
        }
    }

    /** Shows the notes on a plan that was read, and on what was passed over before it. */
    void showNotes(OpenInput input, String origin) {
        input.notesOn(origin).forEach(this::show);
    }

    private void show(SheetNote note) {
        terminal.problem(note.inWords(texts.language()));
    }

    private void report(InputProblem problem) {
        terminal.problem(String.valueOf(problem.getMessage()));
        complete = false;
    }
}
