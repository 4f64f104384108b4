package nl.mtvp.rules.explain;

import java.util.List;

/**
 * Whether a choice counts, and which rules decide that.
 *
 * @param index position of the choice in the plan, from 0
 * @param item code of the chosen item
 * @param followUp whether it continues what the practice did in an earlier year
 * @param status whether it counts
 * @param by ids of the rules that refused it or left it uncounted; if it counts for the time being, of those that are
 *     open
 */
public record ChoiceCount(int index, String item, boolean followUp, ChoiceStatus status, List<String> by) {

    /** Copies the list. */
    public ChoiceCount {
        by = List.copyOf(by);
    }

    /** Returns the JSON pointer of the choice. */
    public String pointer() {
        return "/choices/" + index;
    }
}
