package nl.mtvp.rules.terms;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules that took part in a judgement. Two are equal if id and version are. Safe for use by several threads.
 */
public final class RuleSetVersion {

    /** Id of the national rule set. */
    public static final String LEIDRAAD = "leidraad";

    private final String id;
    private final String version;
    private final Supplier<@Nullable String> digest;

    /**
     * Creates a version of which the text is not at hand.
     *
     * @param id {@code leidraad}, or the id of a region
     * @param version version of the document that the rules follow
     */
    public RuleSetVersion(String id, String version) {
        this(id, version, () -> null);
    }

    /**
     * Creates a version.
     *
     * @param id {@code leidraad}, or the id of a region
     * @param version version of the document that the rules follow
     * @param digest returns the {@link #digest}; it is asked when somebody wants to know it
     */
    public RuleSetVersion(String id, String version, Supplier<@Nullable String> digest) {
        this.id = id;
        this.version = version;
        this.digest = digest;
    }

    /** Returns {@code leidraad}, or the id of a region. */
    public String id() {
        return id;
    }

    /** Returns the version of the document that the rules follow, such as {@code 2023-03}. */
    public String version() {
        return version;
    }

    /**
     * Returns {@code sha-256:} and the digest of the rules and texts, in lower-case hex. It is over the DRL files, then
     * the messages, then the texts of contested points, of this version and of those that it builds on, the first of
     * these before the others; of each file its path and its text, each with a line feed. Files of a kind come in the
     * order of their paths. A line of a text ends with a line feed on every platform.
     *
     * @return null: the jar of the rules holds no DRL files
     */
    public @Nullable String digest() {
        return digest.get();
    }

    /** Returns whether it is the national one. */
    public boolean isNational() {
        return id.equals(LEIDRAAD);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSetVersion that && id.equals(that.id) && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
