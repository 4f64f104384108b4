package nl.mtvp.rules.region;

import java.util.List;

/**
 * A contested point that a rule set declares: a place where its text can be read in more than one way. The rules name
 * it as {@code @reading("A-09")}, and ask for an option as {@code reads("PILOT_FULL")}.
 *
 * <p>Its texts are next to the messages of the rule set, in {@code readings_nl.properties} and
 * {@code readings_en.properties}. The key {@code A-09.question} says what is contested, and {@code A-09.reason} says
 * why it is read as it is. The name of an option is the key of what the text means according to it.
 *
 * @param id id of the point, such as {@code A-09}: no other point of the rule set or of the Leidraad has it
 * @param options names of the options, such as {@code PILOT_FULL}: each is unique in the rule set and the Leidraad;
 *     empty: the point is settled, and no plan can be judged by another reading
 * @param hasDefault whether the first option is in force unless a region states another; false: every region has to
 *     state its own
 * @param bearsOn ids of the Leidraad's rules whose findings depend on the point, too
 */
public record ReadingDeclaration(String id, List<String> options, boolean hasDefault, List<String> bearsOn) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it has one option, or a default and no options
     */
    public ReadingDeclaration {
        options = List.copyOf(options);
        bearsOn = List.copyOf(bearsOn);
        if (options.size() == 1 || options.isEmpty() && hasDefault) {
            throw new IllegalArgumentException("contested point " + id + " has the options " + options
                    + "; expected at least two.\nName the others, or declare it with ReadingDeclaration.settled(…).");
        }
    }

    /** Declares a point with options, of which the first is the default. */
    public static ReadingDeclaration of(String id, String... options) {
        return new ReadingDeclaration(id, List.of(options), true, List.of());
    }

    /** Declares a settled point: no plan can be judged by another reading of it. */
    public static ReadingDeclaration settled(String id) {
        return new ReadingDeclaration(id, List.of(), false, List.of());
    }

    /** Returns the same point, but with findings of these rules of the Leidraad that depend on it. */
    public ReadingDeclaration bearingOn(String... rules) {
        return new ReadingDeclaration(id, options, hasDefault, List.of(rules));
    }
}
