package nl.mtvp.rules.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan or a document can say, and which rules of a region ask for it. A line of its checklist.
 *
 * @param kind what it is about
 * @param name its name, by which {@link nl.mtvp.rules.region.RegionModule#silentOn} refers to it, such as
 *     {@code LOST_DRAW}, {@code A-06}, {@code VB.AW.3 follows} or {@code /practice/name}
 * @param rules ids of the rules that ask for it, in their order; empty: none does
 * @param reason why no rule asks for it, as the module states it; null: it states none
 */
public record ChecklistLine(
        Kind kind,
        String name,
        List<String> rules,
        @Nullable String reason) {

    /** What a line is about. */
    public enum Kind {
        /** What most documents forbid or condition: a {@link nl.mtvp.rules.region.Concern}. */
        CONCERN,
        /** A contested point that has options: a region holds to its option only if a rule depends on the point. */
        POINT,
        /** What the menu says of an item or of an announced part, and has no effect unless a rule asks for it. */
        MENU,
        /** Another programme. */
        PROGRAMME,
        /** What a question of a form asks for. */
        QUESTION
    }

    /** Copies the list. */
    public ChecklistLine {
        rules = List.copyOf(rules);
    }

    /** Returns whether no rule asks for it, and nobody says why. */
    public boolean isHole() {
        return rules.isEmpty() && reason == null;
    }
}
