package nl.mtvp.rules.regions.rijnmond;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.ReadingDeclaration;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.StandardRule;
import nl.mtvp.rules.region.StandardRule.Kind;
import nl.mtvp.rules.region.Training;
import nl.mtvp.rules.terms.Language;

/** The region Rijnmond. Immutable. */
public final class RijnmondModule implements RegionModule {

    private static final Map<String, String> CITATIONS = Map.of(
            "L-COMMIT", "2.2",
            "L-PLAN", "2.2",
            "L-INFO", "2.2",
            "L-AW-J1", "3.1",
            "L-AW-J2", "3.1",
            "L-PC-ALONE", "3.1",
            "L-PC-RHO", "3.1",
            "L-GG-J1", "3.1",
            "L-GG-J2", "3.1",
            "L-NW-2", "3.2.3");

    private static final String[] MINIMUMS = {
        "L-AW-J1", "L-AW-J2", "L-PC-ALONE", "L-GG-J1", "L-GG-J2", "L-NW-2", "L-PLAN"
    };

    /** Makes the module; the service loader calls this. */
    public RijnmondModule() {}

    @Override
    public String id() {
        return "rijnmond";
    }

    @Override
    public String name() {
        return "Rijnmond";
    }

    @Override
    public String version() {
        return "2023-03";
    }

    /**
     * § 1.2 names the Leidraad without a version (catalogue A-24); it is taken to be the one that West-Brabant cites.
     */
    @Override
    public String leidraadVersion() {
        return "2023-01-30";
    }

    @Override
    public String document() {
        return "Regioplan MTVP Rijnmond";
    }

    @Override
    public String artifact() {
        return "nl.mtvp/mtvp-rules-regions";
    }

    /** § 1.3: the four quarter days from 1 April 2023 (catalogue R-START). */
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
        return List.of(
                ReadingDeclaration.of("A-07", "SBE_COUNTS_ONCE", "SBE_COUNTS_IF_CHOSEN", "SBE_COUNTS_EACH_YEAR")
                        .bearingOn(MINIMUMS),
                ReadingDeclaration.of(
                                "A-08",
                                "KBZ_WAIVES_YEAR_1",
                                "KBZ_WAIVES_ONLY_2023",
                                "KBZ_WAIVES_FOR_2024_STARTERS",
                                "KBZ_WAIVES_BOTH_YEARS")
                        .bearingOn(MINIMUMS),
                ReadingDeclaration.of("A-09", "PILOT_FULL", "PILOT_AW_ONLY", "PILOT_BOTH_YEARS")
                        .bearingOn(MINIMUMS),
                ReadingDeclaration.of(
                                "A-10",
                                "CONVERSATION_AT_LEAST_ONE",
                                "CONVERSATION_EXACTLY_ONE",
                                "FOUR_DOMAINS_IN_DEPRIVED_AREAS_ONLY")
                        .bearingOn("L-GG-J1"),
                ReadingDeclaration.of("A-15", "ELEMENTS_ARE_A_CONDITION", "ELEMENTS_ARE_AN_INTRODUCTION"),
                ReadingDeclaration.settled("A-16"),
                ReadingDeclaration.of(
                        "A-17", "TWO_YEARS_BEFORE_THE_PLAN", "TWO_YEARS_BEFORE_THE_YEAR", "TWO_YEARS_BEFORE_THE_ITEM"),
                ReadingDeclaration.of(
                        "A-18", "PREDECESSOR_BINDS_FOR_5V", "PREDECESSOR_ALWAYS_BINDS", "PREDECESSOR_NEVER_BINDS"),
                ReadingDeclaration.settled("A-19"),
                ReadingDeclaration.of(
                                "A-21",
                                "UNPUBLISHED_MENU_COUNTS",
                                "UNPUBLISHED_NETWORK_MENU_IS_REFUSED",
                                "YEAR_1_MENU_CLOSES")
                        .bearingOn("L-AW-J2", "L-PC-ALONE", "L-NW-2"),
                ReadingDeclaration.of("A-22", "EXPERIMENTS_ARE_A_CONDITION", "EXPERIMENTS_ARE_INFORMATION"),
                ReadingDeclaration.of("A-27", "TERM_IS_OF_ORDER", "TERM_BINDS"));
    }

    /**
     * "in the second year". A-04: the text and the form speak of a wish. A-20: the form has no field for other
     * interventions.
     */
    @Override
    public Map<String, String> readings() {
        return Map.of(
                "NETWORK_IN_YEAR_2", "3.2.3", "INTERVISION_IS_A_WISH", "2.2", "ADDITIONS_DO_NOT_COUNT", "Bijlage");
    }

    @Override
    public Map<String, String> citations() {
        return CITATIONS;
    }

    /**
     * R-TBHZ-2, A-16: TBHZ waives an obligation of its own. R-WM-1, R-NW-4: wijkmanagement is announced, and has no
     * effect yet.
     */
    @Override
    public List<Programme> programmes() {
        return List.of(
                new Programme(
                        "TBHZ",
                        "Toekomst Bestendige Huisartsen Zorg",
                        Map.of(
                                Language.DUTCH,
                                        "Wie aan MTVP meedoet, hoeft voor TBHZ niets extra te doen. Wat MTVP vraagt, blijft (§ 1.2).",
                                Language.ENGLISH,
                                        "Whoever takes part in MTVP owes nothing extra for TBHZ. What MTVP asks stays due (§ 1.2).")),
                new Programme("KBZ", "Krachtige basiszorg"),
                new Programme(
                        "WIJKMANAGEMENT",
                        "Wijkmanagement",
                        Map.of(
                                Language.DUTCH,
                                        "Het regioplan kondigt aan dat dit bij ‘samenwerken met het netwerk’ gaat horen, maar regelt nog niets (§ 3.2.3).",
                                Language.ENGLISH,
                                        "The regional plan announces a link with 'samenwerken met het netwerk', and arranges nothing yet (§ 3.2.3).")),
                new Programme("CZ", "Chronische Zorg anno nu"),
                new Programme("SBE", "Samenwerken Bereikbare Eerste lijn"));
    }

    @Override
    public List<Training> trainings() {
        return List.of(
                new Training("LEAN", "Lean"),
                new Training("DIGITAL", "Digitaal contact"),
                new Training("TRIAGE", "Triage"),
                new Training("POSITIVE_HEALTH", "Positieve Gezondheid"),
                new Training("FOUR_DOMAINS", "4Domeinen-model"),
                new Training("SOH", "Spreekuurondersteuner huisarts"));
    }

    @Override
    public List<FactDeclaration> facts() {
        return List.of(
                FactDeclaration.given("usesVipLive", FactType.BOOLEAN),
                FactDeclaration.given("kbzTariffUntil", FactType.DATE),
                FactDeclaration.given("mtvpTariffFrom", FactType.DATE),
                FactDeclaration.of("secondMeasurement", FactType.BOOLEAN));
    }

    @Override
    public List<StandardRule> standardRules() {
        return List.of(StandardRule.of(Kind.START_DATE, "R-START", "1.3").reading("A-12"));
    }

    /** What no rule asks for, with the rows of the catalogue that say why. */
    @Override
    public Map<String, String> silentOn() {
        String withoutFollowUp =
                "An earlier course counts before a follow-up alone, and the menu has none of it (R-PRIOR-FU, § 3.1).";
        return Map.of(
                "TRIAGE",
                withoutFollowUp,
                "SOH",
                withoutFollowUp,
                "POSITIVE_HEALTH",
                "It counts where it is put forward for RD.GG.1, with what that choice states (R-PRIOR-PG, § 3.1).",
                "FOUR_DOMAINS",
                "It counts where it is put forward for RD.GG.2, with what that choice states (R-PRIOR-PG, § 3.1).");
    }

    @Override
    public List<Form> forms() {
        return List.of(RijnmondForm.YEAR_1);
    }

    @Override
    public IntakeRules intake() {
        return RijnmondIntake.RULES;
    }
}
