package nl.mtvp.rules.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.terms.Language;

/** A way of reading a doubt about the intake of a region. In an intake exactly one option of each point is in force. */
public enum IntakeOption {
    /** The quota is a share of the practices that want to take part. */
    QUOTA_OF_PRACTICES(Point.QUOTA, "van de praktijken die willen meedoen", "of the practices that want to take part"),
    /** The quota is a share of the enrolled patients of the region. */
    QUOTA_OF_PATIENTS(
            Point.QUOTA, "van de op naam ingeschreven patiënten in de regio", "of the enrolled patients of the region"),
    /** A share that is no whole number is rounded down. */
    ROUND_DOWN(Point.ROUNDING, "naar beneden", "down"),
    /** A share that is no whole number is rounded up. */
    ROUND_UP(Point.ROUNDING, "naar boven", "up"),
    /** If those carried over do not fit together, lots are drawn among them again. */
    DRAW_AGAIN(Point.CARRIED_OVER, "er wordt onder hen opnieuw geloot", "lots are drawn among them again"),
    /** Those carried over all start, whatever the room. */
    ENTER_AUTOMATICALLY(
            Point.CARRIED_OVER,
            "zij starten allemaal, ook als de ruimte daarvoor te klein is; nieuwe praktijken krijgen wat overblijft",
            "all of them start, even if the room is too small for that; new practices get what is left"),
    /** The first practice that does not fit ends the draw. */
    STOP_AT_FIRST(Point.LAST_PLACE, "de loting stopt", "the draw ends"),
    /** Later practices that still fit are taken, too. */
    FILL_UP(
            Point.LAST_PLACE,
            "latere praktijken die nog wel passen, starten ook",
            "later practices that still fit start as well");

    /** A doubt about the intake: a place where the documents can be read in more than one way, or say nothing. */
    public enum Point {
        /** What the quota is a share of. */
        QUOTA("Waarvan is de instroom een deel (A-13)?", "What is the intake a share of (A-13)?"),
        /** How a share is rounded; no document says so. */
        ROUNDING("Hoe wordt het aandeel afgerond (A-13)?", "How is the share rounded (A-13)?"),
        /** What happens if those carried over do not fit together. */
        CARRIED_OVER(
                "Wat als de doorgeschoven praktijken samen niet passen (A-14)?",
                "What if the practices that were carried over do not fit together (A-14)?"),
        /** What happens if a practice does not fit into the room that is left; no document says so. */
        LAST_PLACE(
                "Wat als een ingelote praktijk niet meer past in de ruimte die over is?",
                "What if a practice that is drawn does not fit into the room that is left?");

        private final Map<Language, String> question;

        Point(String dutch, String english) {
            question = Map.of(Language.DUTCH, dutch, Language.ENGLISH, english);
        }

        /** Returns what is in doubt, as a question. */
        public String question(Language language) {
            return question.get(language);
        }

        /** Returns the ways in which it can be read; the first one holds unless a region says otherwise. */
        public List<IntakeOption> options() {
            List<IntakeOption> options = new ArrayList<>();
            for (IntakeOption option : IntakeOption.values()) {
                if (option.point == this) {
                    options.add(option);
                }
            }
            return List.copyOf(options);
        }
    }

    private final Point point;
    private final Map<Language, String> meaning;

    IntakeOption(Point point, String dutch, String english) {
        this.point = point;
        meaning = Map.of(Language.DUTCH, dutch, Language.ENGLISH, english);
    }

    /** Returns the doubt that it answers. */
    public Point point() {
        return point;
    }

    /** Returns the answer to the question of its point. */
    public String meaning(Language language) {
        return meaning.get(language);
    }
}
