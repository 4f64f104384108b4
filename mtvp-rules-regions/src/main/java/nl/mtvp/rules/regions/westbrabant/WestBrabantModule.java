package nl.mtvp.rules.regions.westbrabant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.ReadingDeclaration;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.StandardRule;
import nl.mtvp.rules.region.StandardRule.Kind;

/** The region West-Brabant. Immutable. */
public final class WestBrabantModule implements RegionModule {

    private static final Map<String, String> CITATIONS = Map.of(
            "L-IV", "1.4",
            "L-COMMIT", "1.4",
            "L-PLAN", "1.4",
            "L-INFO", "1.2",
            "L-AW-J1", "2.1",
            "L-AW-J2", "2.1",
            "L-GG-J1", "2.4",
            "L-GG-J2", "2.4",
            "L-NW-2", "2.2");

    /** Makes the module; the service loader calls this. */
    public WestBrabantModule() {}

    @Override
    public String id() {
        return "west-brabant";
    }

    @Override
    public String name() {
        return "West-Brabant";
    }

    @Override
    public String version() {
        return "2023-04-25";
    }

    /** § 1.1 cites two versions (catalogue A-24); the later one is named as the source. */
    @Override
    public String leidraadVersion() {
        return "2023-01-30";
    }

    @Override
    public String document() {
        return "Regioplan MTVP West-Brabant";
    }

    @Override
    public String artifact() {
        return "nl.mtvp/mtvp-rules-regions";
    }

    /** § 3.4 and § 3.6: the four quarter days from 1 April 2023 (catalogue W-START). */
    @Override
    public Set<LocalDate> startDates() {
        return Set.of(
                LocalDate.of(2023, 4, 1),
                LocalDate.of(2023, 7, 1),
                LocalDate.of(2023, 10, 1),
                LocalDate.of(2024, 1, 1));
    }

    @Override
    public List<ReadingDeclaration> declaredReadings() {
        return List.of(ReadingDeclaration.of("A-19", "RESULTS_BIND", "RESULTS_ARE_TARGETS"));
    }

    /**
     * "within two years". A-04: a condition among others. A-20: the three conditions would have no use if the
     * item did not count.
     */
    @Override
    public Map<String, String> readings() {
        return Map.of("NETWORK_WITHIN_TWO_YEARS", "2.2", "INTERVISION_BINDS", "1.4", "ADDITIONS_COUNT", "1.4");
    }

    @Override
    public Map<String, String> citations() {
        return CITATIONS;
    }

    @Override
    public List<FactDeclaration> facts() {
        return List.of(
                FactDeclaration.of("transparency", FactType.BOOLEAN),
                FactDeclaration.of("staffExpansionAnswered", FactType.BOOLEAN),
                FactDeclaration.of("regionalOrganisationNotified", FactType.BOOLEAN),
                FactDeclaration.of("insurerNotified", FactType.BOOLEAN));
    }

    /**
     * the document defines no year windows; the years are counted from the start date, as advice. A-14: the plan
     * is none the worse for a lost draw. A-20: an addition is not on the menu, and offered.
     */
    @Override
    public List<StandardRule> standardRules() {
        return List.of(
                StandardRule.of(Kind.START_DATE, "W-START", "3.6").reading("A-12"),
                StandardRule.of(Kind.DRAW, "W-LOT", "3.4").reading("A-14"),
                StandardRule.of(Kind.MENU, "W-MENU", "2").reading("A-20"),
                StandardRule.of(Kind.YEAR, "W-YEAR", "1.4").asAdvice().reading("A-12"));
    }

    /** What no rule asks for, with the rows of the catalogue that say why. */
    @Override
    public Map<String, String> silentOn() {
        String described = "The form describes it, and no statement says what it has to be (W-FMT-2, § 3.5).";
        return Map.of(
                "effort", described,
                "accountability", described,
                "/practice/enrolledPatients", "It counts for the quota of the intake (W-QUOTA-1, § 3.4).");
    }

    @Override
    public List<Form> forms() {
        return List.of(WestBrabantForm.BOTH_YEARS);
    }

    @Override
    public IntakeRules intake() {
        return WestBrabantIntake.RULES;
    }
}
