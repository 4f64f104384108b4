package nl.mtvp.rules.intake;

import java.io.Serializable;
import java.util.Map;
import nl.mtvp.rules.terms.Language;

/**
 * One reason why an intake cannot be held.
 *
 * @param kind what is wrong
 * @param where the plan that has it, or the plans; empty: it is about the intake itself
 * @param found what is there
 * @param expected what was expected; for a practice in both lists, its plans among the new ones
 */
public record IntakeProblem(Kind kind, String where, String found, String expected) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** The region has no such start date. */
        NOT_A_START_DATE(
                "%2$s is geen startdatum van deze regio; kies uit: %3$s",
                "%2$s is no start date of this region; choose from: %3$s"),
        /** The seed is empty, or has several lines or invisible characters, so that nobody could copy it. */
        UNUSABLE_SEED(
                "de lottekst %2$s is niet bruikbaar; geef één regel met alleen zichtbare tekens",
                "the seed %2$s cannot be used; give one line of visible characters"),
        /** The plan is of another region. */
        OTHER_REGION("%1$s: dit plan is van regio %2$s, niet van %3$s", "%1$s: this plan is of region %2$s, not %3$s"),
        /** The plan has another start date. */
        OTHER_START_DATE(
                "%1$s: dit plan heeft startdatum %2$s, niet %3$s", "%1$s: this plan has start date %2$s, not %3$s"),
        /** The practice asks for a later start date. */
        WANTS_LATER_START(
                "%1$s: deze praktijk wil pas op %2$s starten, niet op %3$s",
                "%1$s: this practice wants to start on %2$s, not on %3$s already"),
        /** The plan has no AGB code of eight digits. */
        NO_AGB_CODE(
                "%1$s: er is geen AGB-code van acht cijfers (gevonden: %2$s)",
                "%1$s: there is no AGB code of eight digits (found: %2$s)"),
        /** The room is counted in patients, and the plan does not say how many are enrolled. */
        NO_ENROLLED_PATIENTS(
                "%1$s: het aantal ingeschreven patiënten ontbreekt; de ruimte wordt in patiënten geteld",
                "%1$s: the number of enrolled patients is missing; the room is counted in patients"),
        /** An AGB code is there more than once. */
        TWICE(
                "AGB-code %2$s komt meer dan één keer voor: %1$s; laat er één over",
                "AGB code %2$s occurs more than once: %1$s; leave one"),
        /** An AGB code is among those carried over and among the new ones. */
        IN_BOTH_LISTS(
                "AGB-code %2$s staat bij de doorgeschoven praktijken (%1$s) en bij de nieuwe (%3$s); laat er één over",
                "AGB code %2$s is among the practices carried over (%1$s) and among the new ones (%3$s); leave one");

        private final Map<Language, String> messages;

        Kind(String dutch, String english) {
            messages = Map.of(Language.DUTCH, dutch, Language.ENGLISH, english);
        }
    }

    /** Returns what is wrong, in a sentence that says what to do. */
    public String message(Language language) {
        return String.format(kind.messages.get(language), where, found, expected);
    }
}
