package nl.voorbeeld.mtvp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.StandardRule;
import nl.mtvp.rules.region.StandardRule.Kind;

/** An invented region: no such region or document exists. */
public class VoorbeeldregioModule implements RegionModule {

    private static final int QUARTER = 25;

    @Override
    public String id() {
        return "voorbeeldregio";
    }

    @Override
    public String name() {
        return "Voorbeeldregio";
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
        return "Regioplan MTVP Voorbeeldregio (verzonnen)";
    }

    /** groupId/artifactId of this project. */
    @Override
    public String artifact() {
        return "nl.voorbeeld/voorbeeldregio-rules";
    }

    @Override
    public Set<LocalDate> startDates() {
        return Set.of(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 10, 1), LocalDate.of(2024, 1, 1));
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
    public List<Programme> programmes() {
        return List.of(new Programme("WIJKTEAM", "Wijkteam Voorbeeld"));
    }

    @Override
    public List<FactDeclaration> facts() {
        return List.of(FactDeclaration.of("contactPersonNamed", FactType.BOOLEAN));
    }

    @Override
    public List<StandardRule> standardRules() {
        return List.of(
                StandardRule.of(Kind.START_DATE, "V-START", "1.1"),
                StandardRule.of(Kind.DRAW, "V-DRAW", "1.1"),
                StandardRule.of(Kind.MENU, "V-MENU", "2").reading("A-20"),
                StandardRule.of(Kind.YEAR, "V-YEAR", "2"),
                StandardRule.of(Kind.AVAILABILITY, "V-AVAILABLE", "2"));
    }

    /** What no rule asks for, and why. */
    @Override
    public Map<String, String> silentOn() {
        return Map.of("/practice/name", "§ 4 asks for the name to tell practices apart.");
    }

    /** On each start date a quarter of the enrolled patients, with a plan that complies. */
    @Override
    public IntakeRules intake() {
        return IntakeRules.builder()
                .shares(startDates().stream().collect(Collectors.toMap(date -> date, date -> QUARTER)))
                .askingForPlan("L-PLAN")
                .reading(
                        IntakeOption.QUOTA_OF_PATIENTS,
                        "§ 1.1 rekent met patiënten.",
                        "§ 1.1 counts patients.")
                .citing("V-QUOTA", "1.1")
                .build();
    }

    @Override
    public List<Form> forms() {
        return List.of(VoorbeeldForms.YEAR_1, VoorbeeldForms.YEAR_2);
    }
}
