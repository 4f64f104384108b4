package nl.mtvp.rules.io;

import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Recognises from its first bytes what is handed in instead of a text in UTF-8. */
final class OtherEncoding {

    private static final Expectation SAVE = new Expectation("sla het bestand op als UTF-8", "save the file as UTF-8");
    private static final Expectation UNPACK = new Expectation("pak het bestand eerst uit", "unpack the file first");

    private static final Expectation UNPACK_OR_NAME = new Expectation(
            "pak het bestand eerst uit; is het een Excel-bestand, geef het dan op met zijn naam, die op .xlsx eindigt",
            "unpack the file first; if it is an Excel file, give it by its name, which ends in .xlsx");

    private OtherEncoding() {}

    /** Returns the problem of bytes that are UTF-16, gzip or zip, as an .xlsx file is; null: they are none of these. */
    static @Nullable PlanProblem of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF) || begins(bytes, '{', 0) || begins(bytes, 0, '{')) {
            return problem("UTF-16", SAVE);
        }
        if (begins(bytes, 0x1F, 0x8B)) {
            return problem("gzip", UNPACK);
        }
        return begins(bytes, 'P', 'K') ? problem("zip", UNPACK_OR_NAME) : null;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static PlanProblem problem(String found, Expectation expected) {
        return new PlanProblem(Kind.OTHER_ENCODING, "", 1, 1, found, expected, null);
    }
}
