package nl.mtvp.rules.command.words;

import nl.mtvp.rules.region.ReadingOption;

/** The name of a reading: point and option, such as {@code A-09=PILOT_AW_ONLY}. */
public final class ReadingName {

    private ReadingName() {}

    /** Returns the name of an option. */
    public static String of(ReadingOption option) {
        return option.point().id() + "=" + option.name();
    }
}
