package nl.mtvp.rules.command.terminal;

import java.util.Map;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.words.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that list what is loaded. */
final class ListOptions {

    /** Whether a list is JSON. */
    enum Format {
        TEXT,
        JSON
    }

    static final NamedValue<Format> FORMATS =
            new NamedValue<>(Map.entry("text", Format.TEXT), Map.entry("json", Format.JSON));

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.listFormat")
    private Format format = Format.TEXT;

    @Option(names = "--pretty", descriptionKey = "option.pretty")
    private boolean pretty;

    /**
     * Returns what writes the list as JSON; null: it is text.
     *
     * @param texts the language
     */
    @Nullable
    RulesJson json(Texts texts) {
        if (pretty && format != Format.JSON) {
            throw new WrongUsageException(texts.get("usage.pretty"));
        }
        return format == Format.JSON ? new RulesJson(texts.language(), pretty) : null;
    }
}
