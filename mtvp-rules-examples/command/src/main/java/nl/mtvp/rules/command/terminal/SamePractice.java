package nl.mtvp.rules.command.terminal;

import java.util.HashMap;
import java.util.Map;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.plan.PracticePlan;

/**
 * Tells of plans with the AGB code of an earlier plan. No report says so, since a report rests on its plan alone. A
 * code of zeros alone is no code, of which the report tells.
 */
final class SamePractice {

    private final Map<String, String> origins = new HashMap<>();
    private final Terminal terminal;
    private final Texts texts;

    SamePractice(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    /** Shows a note if an earlier plan has the AGB code of this one. */
    void compare(String origin, PracticePlan plan) {
        String agbCode = plan.practice().agbCode();
        if (agbCode == null || agbCode.isBlank() || agbCode.matches("0+")) {
            return;
        }
        String earlier = origins.putIfAbsent(agbCode, origin);
        if (earlier != null && !earlier.equals(origin)) {
            terminal.problem(texts.get("input.samePractice", agbCode, earlier, origin));
        }
    }
}
