package nl.mtvp.rules.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the practice declares about taking part.
 *
 * @param commitment whether it commits itself to the Leidraad and the regional plan (catalogue L-COMMIT); null: not
 *     asked
 * @param information whether it will hand in the information that monitoring asks for (L-INFO); null: not asked
 */
public record Declarations(
        @Nullable Boolean commitment, @Nullable Boolean information) {

    /** Nothing declared. */
    public static final Declarations NONE = new Declarations(null, null);
}
