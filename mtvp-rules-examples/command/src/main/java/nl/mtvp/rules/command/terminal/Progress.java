package nl.mtvp.rules.command.terminal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.mtvp.rules.command.words.Texts;

/**
 * Shows how far a run has come, if somebody can see it: nothing for the first second, then a line that changes twice a
 * second.
 */
final class Progress {

    private static final long SILENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Terminal terminal;
    private final Texts texts;
    private final LongSupplier clock;
    private final long begin;
    private long next;
    private long plans;

    /** Measures progress from now on. */
    Progress(Terminal terminal, Texts texts) {
        this(terminal, texts, System::nanoTime);
    }

    /**
     * Measures progress from now on.
     *
     * @param terminal shows it
     * @param texts the language
     * @param clock the time in nanoseconds
     */
    Progress(Terminal terminal, Texts texts, LongSupplier clock) {
        this.terminal = terminal;
        this.texts = texts;
        this.clock = clock;
        begin = clock.getAsLong();
        next = SILENCE;
    }

    /** Records that another plan is done. */
    void another() {
        plans++;
        if (!terminal.showsProgress()) {
            return;
        }
        long passed = clock.getAsLong() - begin;
        if (passed >= next) {
            next = passed + PAUSE;
            terminal.progress(texts.count("progress", plans, texts.number(TimeUnit.SECONDS.toNanos(plans) / passed)));
        }
    }
}
