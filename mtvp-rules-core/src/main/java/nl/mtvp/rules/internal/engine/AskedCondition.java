package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.Map;

/**
 * A condition of a rule, and the answer of one fact.
 *
 * @param text as the rule writes it
 * @param isMet whether it is met as stated: anything unknown is answered with no
 * @param isSure whether this holds whatever the unknown facts are
 * @param isNeeded whether it asks for a fact that {@code @needs} names; such a fact decides whether the requirement is
 *     met, and not only whether it applies
 * @param absent JSON pointers of the unknown facts that it asks for
 * @param known the known values that it asks for, by JSON pointer
 */
public record AskedCondition(
        String text, boolean isMet, boolean isSure, boolean isNeeded, List<String> absent, Map<String, Object> known) {

    /** Returns whether it asks for any fact. */
    public boolean asksForFact() {
        return !absent.isEmpty() || !known.isEmpty();
    }
}
