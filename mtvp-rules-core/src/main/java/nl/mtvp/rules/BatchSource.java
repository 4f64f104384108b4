package nl.mtvp.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.mtvp.rules.io.UnreadPlan;
import org.jspecify.annotations.Nullable;

/** Takes the plans of a batch from their iterator. For use by the thread that runs the batch. */
final class BatchSource {

    private static final int LARGEST = 128 * 1024;

    private final Iterator<? extends UnreadPlan> plans;
    private final BooleanSupplier stop;
    private boolean ended;
    private boolean atHand = true;
    private long count;
    private @Nullable Throwable failure;

    BatchSource(Iterator<? extends UnreadPlan> plans, BooleanSupplier stop) {
        this.plans = plans;
        this.stop = stop;
    }

    /**
     * Returns whether there are no more plans to take: all were taken, the batch was stopped, or the iterator threw.
     */
    boolean isEnded() {
        return ended;
    }

    /** Returns whether the next plan can be taken without waiting, as far as that is known. */
    boolean isAtHand() {
        return atHand;
    }

    /** Returns what the iterator threw, or null if it threw nothing. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /**
     * Takes some plans; an empty list means that there are no more.
     *
     * @param most how many plans to take; fewer are taken if they are large, or if more would have to be waited for
     */
    List<UnreadPlan> take(int most) {
        List<UnreadPlan> taken = new ArrayList<>(most);
        try {
            int size = 0;
            do {
                ended = stop.getAsBoolean() || !plans.hasNext();
                if (!ended) {
                    UnreadPlan plan = next();
                    atHand = plan.isFollowed();
                    size += plan.size();
                    taken.add(plan);
                }
            } while (!ended && atHand && taken.size() < most && size < LARGEST);
        } catch (RuntimeException | Error e) {
            failure = e;
            ended = true;
        }
        return taken;
    }

    private UnreadPlan next() {
        UnreadPlan plan = plans.next();
        if (plan == null) {
            throw new NullPointerException("plan " + count + " of the batch (from 0) is null");
        }
        count++;
        return plan;
    }
}
