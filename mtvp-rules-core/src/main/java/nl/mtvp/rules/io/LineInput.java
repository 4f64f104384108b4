package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input line by line. Can go back to the beginning as long as that is kept: no more than a document can be.
 * Does not close the input.
 */
final class LineInput {

    private static final int MOST = DocumentPlans.LARGEST + 1;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;
    private boolean withinLine;
    private boolean lineEnded;
    private boolean keeping;

    /**
     * Begins to read.
     *
     * @param in the input
     * @param keeping whether what is read is kept, for {@link #rewind()}
     */
    LineInput(InputStream in, boolean keeping) {
        this.in = in;
        this.keeping = keeping;
    }

    /**
     * Returns the next line, without its line end.
     *
     * @param longest how many bytes it may have; of a longer line one byte more than that is returned
     * @return null: the input has ended
     */
    byte @Nullable [] nextLine(int longest) throws IOException {
        if (withinLine) {
            passOverRest();
        }
        lineEnded = false;
        int length = 0;
        while (begin + length < end || fill()) {
            if (buffer[begin + length] == '\n') {
                lineEnded = true;
                return take(length, 1);
            }
            length++;
            if (length > longest) {
                withinLine = true;
                return take(length, 0);
            }
        }
        return length == 0 ? null : take(length, 0);
    }

    /** Returns whether the next line, or more of the input, is available without waiting. */
    boolean isAtHand() throws IOException {
        for (int i = begin; i < end; i++) {
            if (buffer[i] == '\n') {
                return true;
            }
        }
        return in.available() > 0;
    }

    /** Returns whether at least the beginning of a next line is available without waiting. */
    boolean hasBegunNext() throws IOException {
        return begin < end || in.available() > 0;
    }

    /** Returns whether only the beginning of the last line was returned. */
    boolean isWithinLine() {
        return withinLine;
    }

    /** Returns whether the last line that was returned has a line end. */
    boolean hasLineEnded() {
        return lineEnded;
    }

    /** Returns whether no more can be kept, so that nothing more was read. */
    boolean isFull() {
        return keeping && end == MOST;
    }

    /** Goes back to the beginning, and no longer keeps it. */
    void rewind() {
        begin = 0;
        withinLine = false;
        keeping = false;
    }

    /** Returns the rest of the input, up to this many bytes. */
    byte[] rest(int most) throws IOException {
        boolean more = true;
        while (more && end - begin < most) {
            more = fill();
        }
        return take(Math.min(most, end - begin), 0);
    }

    private void passOverRest() throws IOException {
        while (withinLine && (begin < end || fill())) {
            withinLine = buffer[begin++] != '\n';
        }
    }

    private byte[] take(int length, int separator) {
        byte[] taken = Arrays.copyOfRange(buffer, begin, begin + length);
        begin += length + separator;
        return taken;
    }

    private boolean fill() throws IOException {
        if (isFull()) {
            return false;
        }
        if (!keeping && begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, end - begin);
            end -= begin;
            begin = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, MOST));
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
