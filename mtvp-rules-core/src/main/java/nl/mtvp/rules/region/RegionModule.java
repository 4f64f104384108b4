package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a regional organisation implements to add its region: a small provider beside its rule files, found through
 * {@link java.util.ServiceLoader}.
 *
 * <p>The rules stand in DRL files, compiled at build time by the kie-maven-plugin, all in one package: that of the implementing class,
 * unless {@link #rulePackage()} says otherwise. Beside them, in the same package, lie {@code messages_nl.properties} and
 * {@code messages_en.properties}. A text in them under a key of the Leidraad's, such as {@code L-AW-J1.remedy}, takes
 * the place of the Leidraad's text in the region's reports. An implementation has a public constructor without
 * parameters and returns the same values at every call.
 */
public interface RegionModule {

    /** The id by which plans name the region, such as {@code rijnmond}: small letters, digits and hyphens. */
    String id();

    /** Name of the region, in Dutch. */
    String name();

    /** Version of the region's document that the rules follow, such as {@code 2023-03}. */
    String version();

    /**
     * The start dates of plans for which this version is meant. Several versions of a region may be present if no start date is covered by two
     * of them; a plan outside all is judged by the nearest, whose rule on start dates will speak.
     */
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /** Version of the Leidraad that the region's document builds on, such as {@code 2023-01-30}; it must be the one that this library holds. */
    String leidraadVersion();

    /** Title of the region's document, as findings cite it. */
    String document();

    /** Maven coordinates of the artifact that holds the rules, as {@code groupId/artifactId}: the rules' index is filed under them. */
    String artifact();

    /** The package of the rules and messages; no other module may use it. */
    default String rulePackage() {
        return getClass().getPackageName();
    }

    /** The days on which a practice can start with MTVP. */
    Set<LocalDate> startDates();

    /** The contested points of the region's own document, beside those of the Leidraad. */
    default List<ReadingDeclaration> declaredReadings() {
        return List.of();
    }

    /**
     * How the region reads the contested points, with the place in its document that supports it: the name of one option of each point without
     * a default ({@link Reading#defaultOption}), and of any other point where the region does not follow the default.
     */
    Map<String, String> readings();

    /** Where the region's document states a requirement of the Leidraad: rule id to place, such as {@code L-AW-J1} to {@code 3.1}. */
    Map<String, String> citations();

    /** The programmes that a plan can name. */
    default List<Programme> programmes() {
        return List.of();
    }

    /** The earlier trainings that a plan can name. */
    default List<Training> trainings() {
        return List.of();
    }

    /** What the region asks of a plan beside what every region knows. */
    default List<FactDeclaration> facts() {
        return List.of();
    }
}
