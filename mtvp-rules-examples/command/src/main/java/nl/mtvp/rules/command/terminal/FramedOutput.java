package nl.mtvp.rules.command.terminal;

import java.util.function.Function;
import nl.mtvp.rules.report.PlanOutcome;

/** Writes what each outcome becomes, between what the whole begins and ends with. */
final class FramedOutput implements ReportOutput {

    private final Terminal terminal;
    private final Function<PlanOutcome, String> words;
    private final String end;
    private String begin;

    /**
     * Makes it.
     *
     * @param terminal where it writes
     * @param begin what it begins with
     * @param words puts an outcome into words, in several threads at a time
     * @param end what it ends with
     */
    FramedOutput(Terminal terminal, String begin, Function<PlanOutcome, String> words, String end) {
        this.terminal = terminal;
        this.begin = begin;
        this.words = words;
        this.end = end;
    }

    @Override
    public Entry inWords(PlanOutcome outcome) {
        return new Entry(outcome, words.apply(outcome));
    }

    @Override
    public void write(Entry entry) {
        terminal.print(begin + entry.text());
        begin = "";
    }

    @Override
    public void close() {
        terminal.print(begin + end);
    }
}
