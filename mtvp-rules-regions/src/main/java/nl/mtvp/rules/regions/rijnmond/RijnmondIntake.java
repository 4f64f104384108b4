package nl.mtvp.rules.regions.rijnmond;

import java.time.LocalDate;
import java.util.Map;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;

/** The intake: § 1.3, the pilot of § 1.2 and item 10 of § 3.2.1. */
final class RijnmondIntake {

    private static final LocalDate APRIL_2023 = LocalDate.of(2023, 4, 1);

    /** R-AW10-Q and R-CZ-2 are taken to be the same ten places: one subject, one number (catalogue A-09). */
    static final IntakeRules RULES = IntakeRules.builder()
            .cumulativeShares(Map.of(
                    APRIL_2023,
                    25,
                    LocalDate.of(2023, 7, 1),
                    50,
                    LocalDate.of(2023, 10, 1),
                    75,
                    LocalDate.of(2024, 1, 1),
                    100))
            .figure(APRIL_2023, 58)
            .capacity(10, "RD.AW.10", "CZ")
            .barredBy("R-KBZ-2")
            .reading(
                    IntakeOption.QUOTA_OF_PRACTICES,
                    "§ 1.3 rekent met de aangesloten praktijken die willen meedoen.",
                    "§ 1.3 counts the affiliated practices that want to take part.")
            .reading(
                    IntakeOption.ROUND_DOWN,
                    "§ 1.3 noemt een maximum. Naar boven afgerond zou dat worden overschreden.",
                    "§ 1.3 names a maximum. Rounded up, it would be exceeded.")
            .reading(
                    IntakeOption.DRAW_AGAIN,
                    "§ 1.3 regelt alleen de loting voor 1 april. Ook daarna geldt het maximum, dus wordt er dan geloot.",
                    "§ 1.3 only arranges the draw for 1 April. The maximum holds after that, too, so lots are drawn.")
            .reading(
                    IntakeOption.STOP_AT_FIRST,
                    "Het regioplan zegt er niets over. Dit speelt alleen als de ruimte in patiënten wordt geteld.",
                    "The regional plan says nothing. It only matters if the room is counted in patients.")
            .citing("R-QUOTA-1", "1.3")
            .citing("R-QUOTA-2", "1.3")
            .citing("R-CAP58", "1.3")
            .citing("R-LOT", "1.3")
            .citing("R-KBZ-2", "1.2 item 2")
            .citing("R-CZ-2", "1.2 item 4")
            .citing("R-AW10-Q", "3.2.1 item 10")
            .citing("R-AW10-LOT", "3.2.1 item 10")
            .build();

    private RijnmondIntake() {}
}
