package nl.mtvp.rules.region;

import java.util.List;

/**
 * A contested point that a rule set declares: its text can be read in more than one way there. The rules name it as {@code @reading("A-09")}, and ask
 * for an option as {@code reads("PILOT_FULL")}.
 *
 * <p>Its texts lie beside the messages of the rule set, in {@code readings_nl.properties} and {@code readings_en.properties}: what is
 * contested under {@code A-09.question}, why it is read as it is under {@code A-09.reason}, and what the text means according to an option
 * under the option's name.
 *
 * @param id         id of the point, such as {@code A-09}: no other point of the rule set or of the Leidraad has it
 * @param options    names of the options, such as {@code PILOT_FULL}: no other option of the rule set or of the Leidraad has one of them; empty: the
 *                   point is settled, and no plan can be judged by another reading
 * @param hasDefault whether the first option holds unless a region states another; false: every region has to state its own
 * @param bearsOn    ids of the Leidraad's rules whose findings depend on the point, too
 */
public record ReadingDeclaration(String id, List<String> options, boolean hasDefault, List<String> bearsOn) {

    /** Copies the lists. */
    public ReadingDeclaration {
        options = List.copyOf(options);
        bearsOn = List.copyOf(bearsOn);
    }

    /** A point with options, of which the first is the default. */
    public static ReadingDeclaration of(String id, String... options) {
        return new ReadingDeclaration(id, List.of(options), true, List.of());
    }

    /** A point that no plan can be judged otherwise about. */
    public static ReadingDeclaration settled(String id) {
        return new ReadingDeclaration(id, List.of(), false, List.of());
    }

    /** The same point, on which findings of these rules of the Leidraad depend. */
    public ReadingDeclaration bearingOn(String... rules) {
        return new ReadingDeclaration(id, options, hasDefault, List.of(rules));
    }
}
