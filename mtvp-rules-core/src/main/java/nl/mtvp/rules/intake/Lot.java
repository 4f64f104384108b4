package nl.mtvp.rules.intake;

import java.util.Comparator;
import nl.mtvp.rules.internal.text.Digest;

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
        return new Lot(agbCode, Digest.sha256(String.join("\n", lines)));
    }
}
