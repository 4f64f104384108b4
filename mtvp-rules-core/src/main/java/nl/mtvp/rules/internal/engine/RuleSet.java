package nl.mtvp.rules.internal.engine;

import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.RuleSetVersion;

/**
 * A set of rules, and where to find it.
 *
 * @param id {@code leidraad}, or the id of a region
 * @param version version of the text that the rules follow
 * @param document title of that text
 * @param artifact Maven coordinates, as {@code groupId/artifactId}
 * @param rulePackage package of the rules and messages
 * @param classLoader loads them
 */
public record RuleSet(
        String id, String version, String document, String artifact, String rulePackage, ClassLoader classLoader) {

    /** The Leidraad: loaded directly and not by a service lookup, so that it is never missing. */
    static final RuleSet LEIDRAAD = new RuleSet(
            RuleSetVersion.LEIDRAAD,
            "2023-01-30",
            "Leidraad Meer Tijd Voor de Patiënt",
            "nl.mtvp/mtvp-rules-core",
            "nl.mtvp.rules.leidraad",
            RuleSet.class.getClassLoader());

    static RuleSet of(RegionModule module) {
        return new RuleSet(
                module.id(),
                module.version(),
                module.document(),
                module.artifact(),
                module.rulePackage(),
                module.getClass().getClassLoader());
    }

    /** Returns whether it is the Leidraad. */
    boolean isNational() {
        return id.equals(RuleSetVersion.LEIDRAAD);
    }

    /** Returns the id and the version. */
    public RuleSetVersion describe() {
        return new RuleSetVersion(id, version);
    }

    /** Returns the path of a file in the package of the rules. */
    public String path(String file) {
        return rulePackage.replace('.', '/') + "/" + file;
    }

    @Override
    public String toString() {
        return "rule set " + id + " (package " + rulePackage + ", artifact " + artifact + ")";
    }
}
