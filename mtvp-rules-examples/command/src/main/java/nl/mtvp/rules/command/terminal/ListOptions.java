package nl.mtvp.rules.command.terminal;

import java.util.Map;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.words.Texts;
import org.jspecify.annotations.Nullable;

/** The options of the commands that list what is loaded. */
final class ListOptions {

    /** Whether a list is JSON. */
    enum Format {
        TEXT,
        JSON
    }

    private static final NamedValue<Format> FORMATS =
            new NamedValue<>(Map.entry("text", Format.TEXT), Map.entry("json", Format.JSON));

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
        Format format = arguments.value("--format", FORMATS, Format.TEXT);
        boolean pretty = arguments.has("--pretty");
        if (pretty && format != Format.JSON) {
            throw new WrongUsageException(texts.get("usage.pretty"));
        }
        return format == Format.JSON ? new RulesJson(texts.language(), pretty) : null;
    }
}
