package nl.mtvp.rules.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private final InputStream in;
    private int line;
    private @Nullable PlanEntry next;

    LinePlans(Regions regions, String origin, InputStream in) {
        this.regions = regions;
        this.origin = origin;
        this.in = new BufferedInputStream(in, 1 << 16);
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
            for (byte[] bytes = readLine(in); bytes != null; bytes = readLine(in)) {
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

    /** The next line, without its end; of one that is too long, a byte more than is allowed. Null: the input has ended. */
    private static byte @Nullable [] readLine(InputStream in) throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() <= LONGEST) {
                bytes.write(b);
            }
        }
        return bytes.toByteArray();
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
