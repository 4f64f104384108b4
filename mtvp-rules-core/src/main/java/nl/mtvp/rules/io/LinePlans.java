package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** The plans of an input with one plan per line. Holds one line at a time in memory. */
final class LinePlans extends Ahead<UnreadPlan> {

    static final int LONGEST = 1024 * 1024;

    private final Regions regions;
    private final String origin;
    private final LineInput input;
    private int line;
    private boolean begun;
    private boolean ended;
    private byte @Nullable [] ahead;

    LinePlans(Regions regions, String origin, LineInput input) {
        this.regions = regions;
        this.origin = origin;
        this.input = input;
    }

    @Override
    @Nullable
    UnreadPlan advance() {
        try {
            for (byte[] bytes = nextLine(); bytes != null; bytes = nextLine()) {
                line++;
                if (!isBlank(bytes)) {
                    PlanProblem problem = begun ? null : noLines(bytes);
                    begun = true;
                    return problem == null
                            ? new Line(regions, origin + "#" + line, bytes, line, ahead != null || input.isAtHand())
                            : refused(problem);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte @Nullable [] nextLine() throws IOException {
        byte[] bytes = ahead == null && !ended ? input.nextLine(LONGEST) : ahead;
        ahead = null;
        return bytes;
    }

    /** Returns why the input has no plan a line, as its first line that is not blank shows; null: it seems to have. */
    private @Nullable PlanProblem noLines(byte[] first) throws IOException {
        PlanProblem other = OtherEncoding.of(first);
        if (other != null) {
            return other;
        }
        String text = text(first);
        boolean isNone = text.startsWith("[");
        if (text.startsWith("{") && LayoutDetector.wholeObject(text) == null && input.hasBegunNext()) {
            ahead = input.nextLine(LONGEST);
            String second = ahead == null ? "" : text(ahead);
            isNone = !second.isEmpty() && !second.startsWith("{");
        }
        return isNone
                ? new PlanProblem(Kind.NO_PLAN_A_LINE, "", line, 1, Excerpt.quoted(text), Expectation.NONE, null)
                : null;
    }

    private static String text(byte[] line) {
        return SourceText.decode(line).text().strip();
    }

    private UnreadPlan refused(PlanProblem problem) {
        ended = true;
        ahead = null;
        return () -> new PlanEntry.Refused(origin, List.of(problem));
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
            try {
                return bytes.length > LONGEST
                        ? new PlanEntry.Refused(origin, List.of(DocumentPlans.tooLarge(LONGEST, number)))
                        : DocumentPlans.of(regions, origin, bytes, number - 1).single();
            } catch (OutOfMemoryError e) {
                return new PlanEntry.Refused(
                        origin,
                        List.of(new PlanProblem(Kind.OUT_OF_MEMORY, "", number, 1, "", Expectation.NONE, null)));
            }
        }

        @Override
        public int size() {
            return bytes.length;
        }
    }
}
