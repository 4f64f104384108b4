package nl.mtvp.rules.region;

import java.util.Map;
import nl.mtvp.rules.terms.Language;

/**
 * Another programme of the region, which a plan can name.
 *
 * @param code code in the plan, such as {@code KBZ}
 * @param name name of the programme, in Dutch
 * @param withoutEffect why taking part in it does not change how a plan is judged, as a sentence in each language;
 *     empty: it changes something
 */
public record Programme(String code, String name, Map<Language, String> withoutEffect) {

    /** Copies the sentences. */
    public Programme {
        withoutEffect = Map.copyOf(withoutEffect);
    }

    /** Creates a programme that changes how a plan is judged. */
    public Programme(String code, String name) {
        this(code, name, Map.of());
    }
}
