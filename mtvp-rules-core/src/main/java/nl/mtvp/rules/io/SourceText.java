package nl.mtvp.rules.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.report.Place;

/**
 * The text of a document. Bytes that are not UTF-8 become a replacement character, so that the rest can be read; their
 * positions are kept. Not safe for use by several threads.
 */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CONTEXT = 12;

    private final String text;
    private final BitSet malformed;
    // The last place that was asked for: the next one usually comes after it.
    private int seen;
    private int line = 1;
    private int lineBegin;

    private SourceText(String text, BitSet malformed) {
        this.text = text;
        this.malformed = malformed;
    }

    /** Returns a text that needs no decoding, without its byte order mark. */
    static SourceText of(String text) {
        return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text, new BitSet());
    }

    static SourceText decode(byte[] bytes) {
        int begin = beginsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        String text = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? new SourceText(text, new BitSet()) : decodeWithErrors(bytes, begin);
    }

    /** Decodes bytes some of which are not UTF-8, or are the replacement character itself. */
    private static SourceText decodeWithErrors(byte[] bytes, int begin) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        BitSet malformed = new BitSet();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            malformed.set(out.position());
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        return new SourceText(out.flip().toString(), malformed);
    }

    private static boolean beginsWithByteOrderMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
    }

    String text() {
        return text;
    }

    /**
     * Returns the position of the first bytes between two positions (the last exclusive) that are not UTF-8; -1: none.
     */
    int firstMalformed(long begin, long end) {
        int first = malformed.nextSetBit((int) begin);
        return first < end ? first : -1;
    }

    /** Returns the position of the first character from a position on that is not white space; -1: there is none. */
    int firstContent(long begin) {
        for (int i = (int) begin; i < text.length(); i++) {
            if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the line and column of a position. */
    Place place(int position) {
        if (position < seen) {
            seen = 0;
            line = 1;
            lineBegin = 0;
        }
        for (; seen < position; seen++) {
            char c = text.charAt(seen);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", seen + 1)) {
                line++;
                lineBegin = seen + 1;
            }
        }
        return new Place(line, position - lineBegin + 1);
    }

    /** Returns the text around a position, quoted. */
    String around(int position) {
        return Excerpt.quoted(
                text.substring(Math.max(0, position - CONTEXT), Math.min(text.length(), position + CONTEXT)));
    }

    /** Returns the text from a position on, quoted. */
    String from(int position) {
        return Excerpt.quoted(text.substring(position));
    }
}
