package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import nl.mtvp.rules.region.Regions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Decides from the first line or two of an input whether it is one document or has one plan per line. */
final class LayoutDetector {

    private final LineInput input;

    private LayoutDetector(LineInput input) {
        this.input = input;
    }

    static Iterator<UnreadPlan> read(Regions regions, String origin, InputStream in) {
        try {
            LineInput input = new LineInput(in, true);
            boolean lines = new LayoutDetector(input).holdsLines();
            input.rewind();
            return lines
                    ? new LinePlans(regions, origin, input)
                    : DocumentPlans.of(regions, origin, input.rest(DocumentPlans.LARGEST + 1), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holdsLines() throws IOException {
        String first = nextLine();
        boolean isCut = input.isWithinLine();
        if (first.startsWith("[")) {
            return false;
        }
        if (wholeObject(first) != null) {
            return input.hasLineEnded(); // whoever sent this line may wait for the outcome before the next
        }
        String second = nextLine();
        if (input.isFull()) {
            return true; // too long for a document; if these are lines, the others can still be read
        }
        if (second.isEmpty()) {
            return false;
        }
        if (isCut) {
            return second.startsWith("{");
        }
        // In one document a line begins with "{" only after one of these; else the first line is a broken plan.
        boolean canGoOn = first.endsWith("[") || first.endsWith(",") || first.endsWith(":");
        return isPlan(second) || second.startsWith("{") && !canGoOn;
    }

    /** Returns the next line that is not blank, or the beginning of a long one; empty: there is none. */
    private String nextLine() throws IOException {
        byte[] line;
        do {
            line = input.nextLine(LinePlans.LONGEST);
        } while (line != null && LinePlans.isBlank(line));
        return line == null ? "" : SourceText.decode(line).text().strip();
    }

    private static boolean isPlan(String line) {
        Json.Obj object = wholeObject(line);
        return object != null && object.members().containsKey("region");
    }

    /** Returns the object that a line holds, and nothing else; null: it does not. */
    static Json.@Nullable Obj wholeObject(String line) {
        try (JsonReader reader = new JsonReader(SourceText.of(line), 0)) {
            return reader.next() == JsonToken.START_OBJECT
                            && reader.value() instanceof Json.Obj object
                            && reader.next() == null
                            && !reader.isBroken()
                    ? object
                    : null;
        }
    }
}
