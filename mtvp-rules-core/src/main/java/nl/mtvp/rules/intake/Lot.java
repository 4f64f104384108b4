package nl.mtvp.rules.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The number of a practice in a draw: who has the lowest comes first.
 *
 * @param agbCode AGB code of the practice
 * @param hash the number: the SHA-256 of the draw's text, in lower-case hexadecimal
 */
public record Lot(String agbCode, String hash) {

    /** The order of a draw. Two practices never have one number, for their AGB codes differ. */
    static final Comparator<Lot> ORDER = Comparator.comparing(Lot::hash);

    /** Makes the number of a practice from some texts, each on a line: the last one has no line feed. */
    static Lot of(String agbCode, String... lines) {
        return new Lot(agbCode, sha256(String.join("\n", lines)));
    }

    /** Returns the SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
