package nl.mtvp.rules.region;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a set of rules states of itself: a version of the Leidraad ({@link LeidraadModule}) or of a region
 * ({@link RegionModule}).
 *
 * <p>The rules are in DRL files, which the kie-maven-plugin compiles at build time. All are in one package: that of the
 * implementing class, unless {@link #rulePackage()} returns another. The same package has
 * {@code messages_nl.properties} and {@code messages_en.properties}. An implementation has a public constructor without
 * parameters and returns the same values at every call.
 *
 * <p>A new version of a document need not repeat the last one. Its module extends that of the last version, names it in
 * {@link #basedOn()}, and has a package of its own with only what differs:
 *
 * <ul>
 *   <li>A rule replaces the rule of the last version that has the same id and the same variant, if both report or both
 *       contribute. All other rules are kept, except those of {@link #withdrawnRules()}.
 *   <li>A rule that writes the menu continues the menu of the last version, see {@link MenuDraft}.
 *   <li>A text or a row of the catalogue replaces that of the same key or id.
 * </ul>
 *
 * <p>Findings of rules that are kept cite the new version.
 */
public interface RuleModule {

    /** Returns the id of the rule set, which all its versions have. */
    String id();

    /** Returns the version of the document that the rules follow, such as {@code 2023-03}. */
    String version();

    /** Returns the start dates of plans for which this version is meant. */
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /** Returns the title of the document, as findings cite it. */
    String document();

    /**
     * Returns the Maven coordinates of the artifact that holds the rules, as {@code groupId/artifactId}: the rules'
     * index is filed under them.
     */
    String artifact();

    /** Returns the package of the rules and messages; no other module may use it. */
    default String rulePackage() {
        return getClass().getPackageName();
    }

    /** Returns the contested points that the rule set declares. */
    default List<ReadingDeclaration> declaredReadings() {
        return List.of();
    }

    /** Returns the last version, from which this one states the differences; null: this one states everything. */
    default @Nullable RuleModule basedOn() {
        return null;
    }

    /**
     * Returns the ids of the requirements that the last version had and this one has not: all rules of these ids are
     * left out, with their rows of the catalogue. A rule of this version can have one of these ids.
     */
    default Set<String> withdrawnRules() {
        return Set.of();
    }
}
