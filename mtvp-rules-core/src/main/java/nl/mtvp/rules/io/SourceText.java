package nl.mtvp.rules.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document, and where its bytes were no UTF-8: there it holds a replacement character, so that the rest can be read.
 */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final int firstMalformed;

    private SourceText(String text, int firstMalformed) {
        this.text = text;
        this.firstMalformed = firstMalformed;
    }

    static SourceText decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int firstMalformed = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            firstMalformed = firstMalformed < 0 ? out.position() : firstMalformed;
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? new SourceText(text.substring(1), firstMalformed - 1)
                : new SourceText(text, firstMalformed);
    }

    String text() {
        return text;
    }

    /** Whether bytes that are no UTF-8 stand between two positions of the text. */
    boolean isMalformedBetween(long begin, long end) {
        return firstMalformed >= begin && firstMalformed < end;
    }

    /** The place of the first bytes that are no UTF-8. */
    Json.Place firstMalformed() {
        int line = 1;
        int lineBegin = 0;
        for (int i = 0; i < firstMalformed; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineBegin = i + 1;
            }
        }
        return new Json.Place(line, firstMalformed - lineBegin + 1);
    }
}
