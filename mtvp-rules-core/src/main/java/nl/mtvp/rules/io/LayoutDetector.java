package nl.mtvp.rules.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import nl.mtvp.rules.region.Regions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Tells from its first two lines whether an input is one document or holds one plan a line. */
final class LayoutDetector {

    private final InputStream in;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    private LayoutDetector(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    static Iterator<PlanEntry> read(Regions regions, String origin, InputStream in) {
        try {
            LayoutDetector detector = new LayoutDetector(in);
            boolean lines = detector.holdsLines();
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(detector.seen.toByteArray()), detector.in);
            return lines ? new LinePlans(regions, origin, whole) : DocumentPlans.of(regions, origin, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holdsLines() throws IOException {
        String first = nextLine();
        if (first.startsWith("[")) {
            return false;
        }
        String second = nextLine();
        if (isTooMuch()) {
            return true; // no document is as long as this; a line that is does not keep the others from being read
        }
        if (second.isEmpty()) {
            return false;
        }
        // No object goes on with another one behind a line like this: it is a line that broke off.
        boolean canGoOn = first.endsWith("[") || first.endsWith(",") || first.endsWith(":");
        return wholeObject(first) != null || isPlan(second) || second.startsWith("{") && !canGoOn;
    }

    /** The next line that holds something; empty: there is none, or it makes the input too long for a document. */
    private String nextLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            seen.write(b);
            if (isTooMuch()) {
                return "";
            }
            if (b != '\n') {
                line.write(b);
            } else if (LinePlans.isBlank(line.toByteArray())) {
                line.reset();
            } else {
                break;
            }
        }
        return SourceText.decode(line.toByteArray()).text().strip();
    }

    private boolean isTooMuch() {
        return seen.size() > DocumentPlans.LARGEST;
    }

    private static boolean isPlan(String line) {
        Json.Obj object = wholeObject(line);
        return object != null && object.members().containsKey("region");
    }

    private static Json.@Nullable Obj wholeObject(String line) {
        try (JsonReader reader = new JsonReader(line, 0)) {
            return reader.next() == JsonToken.START_OBJECT && reader.value() instanceof Json.Obj object && reader.next() == null
                    && !reader.isBroken() ? object : null;
        }
    }
}
