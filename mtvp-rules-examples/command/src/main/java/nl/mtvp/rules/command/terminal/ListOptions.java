package nl.mtvp.rules.command.terminal;

import java.util.Map;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.words.Texts;
import org.jspecify.annotations.Nullable;

/** The options of the commands that list what is loaded. */
final class ListOptions {

    /** Whether a list is JSON. */
    private static final NamedValue<Boolean> FORMATS =
            new NamedValue<>(Map.entry("text", false), Map.entry("json", true));

    private ListOptions() {}

    /** Adds the options. */
    static Syntax addTo(Syntax syntax) {
        return syntax.option("--format", "text|json", "option.listFormat").flag("--pretty", "option.pretty");
    }

    /**
     * Returns what writes the list as JSON; null: it is text.
     *
     * @param arguments the command line
     * @param texts the language
     */
    static @Nullable RulesJson json(Arguments arguments, Texts texts) {
        boolean json = arguments.value("--format", FORMATS, false);
        boolean pretty = arguments.isPretty(json);
        return json ? new RulesJson(texts.language(), pretty) : null;
    }
}
