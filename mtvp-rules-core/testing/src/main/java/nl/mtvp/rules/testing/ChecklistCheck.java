package nl.mtvp.rules.testing;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.report.ChecklistLine;
import org.jspecify.annotations.Nullable;

/** Checks that each line of a region's checklist has a rule or a reason, and that each reason is needed. */
final class ChecklistCheck {

    private final List<ChecklistLine> lines;
    private final Map<String, String> silentOn;

    ChecklistCheck(List<ChecklistLine> lines, Map<String, String> silentOn) {
        this.lines = lines;
        this.silentOn = silentOn;
    }

    /** Returns what a line says, in a few words. */
    static String summary(ChecklistLine line) {
        String rules = line.rules().isEmpty() ? "no rule" : String.join(", ", line.rules());
        return line.kind() + " " + line.name() + ": " + rules + (line.reason() == null ? "" : ". " + line.reason());
    }

    /** Returns what is wrong with a line; null: nothing. */
    @Nullable
    String error(ChecklistLine line) {
        if (line.isHole()) {
            return switch (line.kind()) {
                        case CONCERN -> "No rule asks for " + line.name();
                        case POINT ->
                            "No rule depends on contested point " + line.name()
                                    + ", so that the region does not hold to its option. Write @reading(\""
                                    + line.name()
                                    + "\") at the rule that does";
                        case MENU ->
                            "The menu says " + line.name() + ", which has no effect, since no rule asks for it";
                        case PROGRAMME -> "No rule asks for programme " + line.name();
                        case QUESTION -> "A form asks for " + line.name() + ", and no rule does";
                    }
                    + ". Add a rule, or say in RegionModule.silentOn() why there is none: Map.of(\"" + line.name()
                    + "\", \"…\").";
        }
        boolean needless = !line.rules().isEmpty()
                && silentOn.containsKey(line.name())
                && line.kind() != ChecklistLine.Kind.CONCERN; // of a concern, the plans that are tried tell
        return needless
                ? "The module is silent on " + line.name() + ", and " + line.rules()
                        + " ask for it. Take it out of silentOn()."
                : null;
    }

    /** Returns the names in {@code silentOn()} that are on no line. */
    List<String> unknownNames(List<String> concerns) {
        List<String> known = lines.stream().map(ChecklistLine::name).toList();
        return silentOn.keySet().stream()
                .filter(name -> !known.contains(name) && !concerns.contains(name))
                .map(name -> "The module is silent on " + name + ", which is not on its checklist. "
                        + NearestName.hint(known, name) + "Correct it, or take it out of silentOn().")
                .toList();
    }
}
