package nl.mtvp.rules.command.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mtvp.rules.command.words.Texts;

/** Shows where a plan came from. */
final class OriginText {

    private static final Pattern STANDARD_INPUT = Pattern.compile(PlanInputs.STANDARD_INPUT + "(|#\\d+)");

    private final Texts texts;

    OriginText(Texts texts) {
        this.texts = texts;
    }

    /** Returns the origin, with standard input in words. */
    String of(String origin) {
        Matcher standardInput = STANDARD_INPUT.matcher(origin);
        return standardInput.matches() ? texts.get("input.standard") + standardInput.group(1) : origin;
    }
}
