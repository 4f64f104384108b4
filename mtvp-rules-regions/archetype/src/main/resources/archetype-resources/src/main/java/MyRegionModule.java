package ${package};

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.StandardRule;
import nl.mtvp.rules.region.StandardRule.Kind;

/** The region ${regionName}. */
public class MyRegionModule implements RegionModule {

    @Override
    public String id() {
        return "${regionId}";
    }

    @Override
    public String name() {
        return "${regionName}";
    }

    @Override
    public String version() {
        return "2023-06";
    }

    @Override
    public String leidraadVersion() {
        return "2023-01-30";
    }

    @Override
    public String document() {
        return "Regioplan MTVP ${regionName}";
    }

    /** groupId/artifactId of this project. */
    @Override
    public String artifact() {
        return "${groupId}/${artifactId}";
    }

    @Override
    public Set<LocalDate> startDates() {
        return Set.of(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1));
    }

    /** For each contested point the option that the document supports, and where it does. */
    @Override
    public Map<String, String> readings() {
        return Map.of(
                "NETWORK_WITHIN_TWO_YEARS", "2.3",
                "INTERVISION_BINDS", "1.2",
                "ADDITIONS_DO_NOT_COUNT", "2");
    }

    /** Where the document states what the Leidraad asks. */
    @Override
    public Map<String, String> citations() {
        return Map.of("L-AW-J1", "2.1", "L-AW-J2", "2.1", "L-GG-J1", "2.2", "L-GG-J2", "2.2", "L-NW-2", "2.3");
    }

    @Override
    public List<StandardRule> standardRules() {
        return List.of(
                StandardRule.of(Kind.START_DATE, "${prefix}-START", "1.1"),
                StandardRule.of(Kind.DRAW, "${prefix}-DRAW", "1.1"),
                StandardRule.of(Kind.MENU, "${prefix}-MENU", "2").reading("A-20"),
                StandardRule.of(Kind.YEAR, "${prefix}-YEAR", "2"),
                StandardRule.of(Kind.AVAILABILITY, "${prefix}-AVAILABLE", "2"));
    }
}
