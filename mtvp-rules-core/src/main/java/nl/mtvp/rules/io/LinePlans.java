package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.mtvp.rules.region.Regions;
import org.jspecify.annotations.Nullable;

/** The plans of an input that holds one a line; one line at a time is held in memory. */
final class LinePlans implements Iterator<PlanEntry> {

    static final int LONGEST = 1024 * 1024;

    private final Regions regions;
    private final String origin;
    private final LineInput input;
    private int line;
    private @Nullable PlanEntry next;

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
    public PlanEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PlanEntry entry = Objects.requireNonNull(next);
        next = null;
        return entry;
    }

    private @Nullable PlanEntry advance() {
        try {
            for (byte[] bytes = input.nextLine(LONGEST); bytes != null; bytes = input.nextLine(LONGEST)) {
                line++;
                if (!isBlank(bytes)) {
                    return entry(bytes);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanEntry entry(byte[] bytes) {
        String name = origin + "#" + line;
        return bytes.length > LONGEST ? new PlanEntry.Refused(name, List.of(DocumentPlans.tooLarge(LONGEST, line)))
                : new DocumentPlans(regions, name, bytes, line - 1).single();
    }

    static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
