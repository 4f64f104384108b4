package nl.mtvp.rules.regions.westbrabant;

import java.time.LocalDate;
import java.util.Map;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;

/** The intake: § 3.4 and § 3.6. */
final class WestBrabantIntake {

    private static final int QUARTER = 25;

    static final IntakeRules RULES = IntakeRules.builder()
            .shares(Map.of(
                    LocalDate.of(2023, 4, 1), QUARTER,
                    LocalDate.of(2023, 7, 1), QUARTER,
                    LocalDate.of(2023, 10, 1), QUARTER,
                    LocalDate.of(2024, 1, 1), QUARTER))
            .askingForPlan("L-PLAN")
            .reading(
                    IntakeOption.QUOTA_OF_PATIENTS,
                    "§ 3.4 rekent met de op naam ingeschreven patiënten in de regio.",
                    "§ 3.4 counts the enrolled patients of the region.")
            .reading(
                    IntakeOption.ROUND_DOWN,
                    "§ 3.4 noemt een maximum. Naar boven afgerond zou dat worden overschreden.",
                    "§ 3.4 names a maximum. Rounded up, it would be exceeded.")
            .reading(
                    IntakeOption.DRAW_AGAIN,
                    "Volgens § 3.6 komen zij vanzelf aan de beurt, en wordt opnieuw geloot als zij samen te veel zijn.",
                    "According to § 3.6 they come in by themselves, and lots are drawn again if they are too many.")
            .reading(
                    IntakeOption.STOP_AT_FIRST,
                    "Het regioplan zegt er niets over. Zo gaat een kleine praktijk nooit vóór een grote die eerder is geloot.",
                    "The regional plan says nothing. This way a small practice never passes a large one that was drawn earlier.")
            .citing("W-QUOTA-1", "3.4")
            .citing("W-QUOTA-2", "3.4")
            .citing("W-LOT", "3.4")
            .citing("W-LISTED", "3.6")
            .citing("W-LOT-AUTO", "3.6")
            .citing("W-LOT-ION", "3.6")
            .citing("W-LOT-2", "3.6")
            .build();

    private WestBrabantIntake() {}
}
