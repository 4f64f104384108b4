package nl.mtvp.rules.command.sheets;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mtvp.rules.command.sheets.UnreadableSheetException.Reason;

/**
 * The encoding of a text file, told by its bytes: a byte order mark, or else all bytes. A text that is no UTF-8 is
 * Windows-1252, which Dutch Excel writes.
 *
 * @param charset the encoding
 * @param markLength how many bytes its byte order mark has; 0: it has none
 */
record CsvEncoding(Charset charset, int markLength) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UNDEFINED = "\u0081\u008D\u008F\u0090\u009D";

    /**
     * Returns the encoding of a file.
     *
     * @throws UnreadableSheetException if the file is empty, or in no encoding that spreadsheets write
     */
    static CsvEncoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(3);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new CsvEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (start.length > 1 && start[1] == 0) { // UTF-16 without a mark: headers begin with a Latin letter
            return new CsvEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (start.length > 1 && start[0] == 0) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 0);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new CsvEncoding(withoutMark(in), 0);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A text that is neither UTF-8 nor without any character of it is a mixture, which nobody can read. */
    private static Charset withoutMark(InputStream in) throws IOException {
        boolean utf8 = true;
        boolean windows = true;
        int following = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == 0) {
                throw new UnreadableSheetException(Reason.ENCODING);
            }
            if (following > 0 && (b & 0xC0) == 0x80) {
                following--;
                windows &= following > 0;
                continue;
            }
            utf8 &= following == 0;
            following = b >= 0xF0 && b <= 0xF4 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
            utf8 &= following > 0 || b < 0x80;
            windows &= UNDEFINED.indexOf(b) < 0;
        }
        if (utf8 && following == 0) {
            return StandardCharsets.UTF_8;
        }
        if (windows) {
            return WINDOWS;
        }
        throw new UnreadableSheetException(Reason.ENCODING);
    }

    /** Opens a file in this encoding; bytes that are no character make reading fail. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
    }
}
