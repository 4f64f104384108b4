package nl.mtvp.rules.report;

/**
 * A set of rules that took part in a judgement.
 *
 * @param id {@code leidraad}, or the id of a region
 * @param version version of the text that the rules follow
 */
public record RuleSetVersion(String id, String version) {

    /** Id of the national rule set. */
    public static final String LEIDRAAD = "leidraad";

    /** Returns whether it is the national one. */
    public boolean isNational() {
        return id.equals(LEIDRAAD);
    }
}
