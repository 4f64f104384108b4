package nl.mtvp.rules.region;

import java.util.List;

/** The Leidraad of 30 January 2023. It is part of this library, and never missing. */
public class Leidraad2023 implements LeidraadModule {

    /** Creates the module. */
    public Leidraad2023() {}

    @Override
    public String version() {
        return "2023-01-30";
    }

    @Override
    public String document() {
        return "Leidraad Meer Tijd Voor de Patiënt";
    }

    @Override
    public String artifact() {
        return "nl.mtvp/mtvp-rules-core";
    }

    @Override
    public String rulePackage() {
        return "nl.mtvp.rules.leidraad";
    }

    /** Returns its own points, and those that arise in every region. */
    @Override
    public List<ReadingDeclaration> declaredReadings() {
        return List.of(
                statedByRegions("A-01", "NETWORK_IN_YEAR_2", "NETWORK_WITHIN_TWO_YEARS"),
                ReadingDeclaration.of(
                        "A-02",
                        "EXTRA_IS_ANOTHER_ITEM",
                        "EXTRA_IS_ANY_ITEM_OF_YEAR_2",
                        "EXTRA_IS_A_SECOND_ITEM_OF_EITHER_YEAR"),
                ReadingDeclaration.of("A-03", "FOLLOW_UP_IS_AN_EXTRA", "FOLLOW_UP_IS_NO_EXTRA"),
                statedByRegions("A-04", "INTERVISION_BINDS", "INTERVISION_IS_A_WISH"),
                ReadingDeclaration.settled("A-05"),
                ReadingDeclaration.of("A-06", "PRIOR_TRAINING_DOES_NOT_COUNT", "PRIOR_TRAINING_COUNTS_UNLESS_EXCLUDED"),
                ReadingDeclaration.of("A-11", "DEVELOP_THE_SAME_ITEM", "DEVELOP_OR_SWITCH"),
                ReadingDeclaration.settled("A-12"),
                ReadingDeclaration.settled("A-13"),
                ReadingDeclaration.settled("A-14"),
                statedByRegions("A-20", "ADDITIONS_COUNT", "ADDITIONS_DO_NOT_COUNT"),
                ReadingDeclaration.settled("A-23"),
                ReadingDeclaration.settled("A-24"),
                ReadingDeclaration.settled("A-25"),
                ReadingDeclaration.settled("A-26"));
    }

    private static ReadingDeclaration statedByRegions(String id, String... options) {
        return new ReadingDeclaration(id, List.of(options), false, List.of());
    }
}
