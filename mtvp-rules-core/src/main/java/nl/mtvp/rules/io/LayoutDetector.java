package nl.mtvp.rules.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import nl.mtvp.rules.region.Regions;
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
        if (first.isEmpty() || first.startsWith("[")) {
            return false;
        }
        String second = nextLine();
        if (second.isEmpty()) {
            return false;
        }
        // No object goes on with another one behind a line like this: it is a line that broke off.
        boolean canGoOn = first.endsWith("[") || first.endsWith(",") || first.endsWith(":");
        return isWholeObject(first) || second.startsWith("{") && !canGoOn;
    }

    private String nextLine() throws IOException {
        while (true) {
            byte[] bytes = LinePlans.readLine(in);
            if (bytes == null) {
                return "";
            }
            seen.writeBytes(bytes);
            seen.write('\n');
            if (!LinePlans.isBlank(bytes)) {
                return new String(bytes, StandardCharsets.UTF_8).strip();
            }
        }
    }

    private static boolean isWholeObject(String line) {
        try (JsonReader reader = new JsonReader(line, 0)) {
            if (reader.next() != JsonToken.START_OBJECT) {
                return false;
            }
            reader.value();
            return reader.next() == null && !reader.isBroken();
        }
    }
}
