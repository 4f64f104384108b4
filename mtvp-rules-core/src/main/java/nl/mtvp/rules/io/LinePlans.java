package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.mtvp.rules.region.Regions;
import org.jspecify.annotations.Nullable;

/** The plans of an input with one plan per line. Holds one line at a time in memory. */
final class LinePlans implements Iterator<UnreadPlan> {

    static final int LONGEST = 1024 * 1024;

    private final Regions regions;
    private final String origin;
    private final LineInput input;
    private int line;
    private @Nullable UnreadPlan next;

    LinePlans(Regions regions, String origin, LineInput input) {
        this.regions = regions;
        this.origin = origin;
        this.input = input;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public UnreadPlan next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        UnreadPlan plan = Objects.requireNonNull(next);
        next = null;
        return plan;
    }

    private @Nullable UnreadPlan advance() {
        try {
            for (byte[] bytes = input.nextLine(LONGEST); bytes != null; bytes = input.nextLine(LONGEST)) {
                line++;
                if (!isBlank(bytes)) {
                    return new Line(regions, origin + "#" + line, bytes, line, input.isAtHand());
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * A line with a plan.
     *
     * @param regions the regions that are loaded
     * @param origin its name
     * @param bytes the line, without its line end; of a line that is too long, one byte more than allowed
     * @param number its number in the input, from 1
     * @param isFollowed whether the next line is available without waiting
     */
    private record Line(Regions regions, String origin, byte[] bytes, int number, boolean isFollowed)
            implements UnreadPlan {

        @Override
        public PlanEntry read() {
            return bytes.length > LONGEST
                    ? new PlanEntry.Refused(origin, List.of(DocumentPlans.tooLarge(LONGEST, number)))
                    : new DocumentPlans(regions, origin, bytes, number - 1).single();
        }

        @Override
        public int size() {
            return bytes.length;
        }
    }
}
