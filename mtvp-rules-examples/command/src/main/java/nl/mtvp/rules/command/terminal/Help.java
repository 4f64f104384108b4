package nl.mtvp.rules.command.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.command.text.Page;
import nl.mtvp.rules.command.words.Texts;
import org.apache.commons.cli.Option;

/** Writes the help of a command: how to call it, what it does and takes, and its exit statuses. */
final class Help {

    private static final String INDENT = "  ";
    private static final String NO_LETTER = INDENT + "    ";
    /** The width of the longest label that has its text beside it. */
    private static final int LONGEST = 26;

    private Help() {}

    /**
     * Returns the help.
     *
     * @param command the name of the command, such as {@code mtvp-rules validate}
     * @param syntax what it takes
     * @param texts the language
     */
    static String of(String command, Syntax syntax, Texts texts) {
        String key = command.replace(' ', '.');
        Map<String, String> operands = new LinkedHashMap<>();
        syntax.operands().forEach((label, text) -> operands.put(NO_LETTER + label, texts.get(text)));
        Map<String, String> options = new LinkedHashMap<>();
        syntax.sorted().forEach(option -> options.put(label(option), texts.get(option.getDescription())));
        Map<String, String> subcommands = new LinkedHashMap<>();
        syntax.subcommands().forEach(name -> subcommands.put(INDENT + name, texts.get(key + "." + name)));
        Map<String, String> statuses = new LinkedHashMap<>();
        for (ExitStatus status : ExitStatus.values()) {
            String text = texts.find(key + "." + status.code());
            if (text != null) {
                statuses.put(INDENT + status.code(), text);
            }
        }
        int column = Math.max(widest(operands), widest(options)) + 3;
        Page page = new Page().paragraph(texts.get("help.usage", command) + " ", synopsis(syntax));
        page.blank().paragraph("", texts.get(key));
        add("", operands, column, page);
        add("", options, column, page);
        add(texts.get("help.commands"), subcommands, widest(subcommands) + 2, page);
        add(texts.get("help.statuses"), statuses, widest(statuses) + 3, page);
        return page.toString();
    }

    private static String synopsis(Syntax syntax) {
        List<String> words = new ArrayList<>(List.of("[-hV]"));
        syntax.sorted().stream()
                .filter(option -> option.getOpt() == null)
                .sorted(Comparator.comparing(syntax::isRepeatable).thenComparing(Option::hasArg))
                .map(option -> (syntax.isRequired(option) ? longLabel(option) : "[" + longLabel(option) + "]")
                        + (syntax.isRepeatable(option) ? "..." : ""))
                .forEach(words::add);
        words.addAll(syntax.operands().keySet());
        if (!syntax.subcommands().isEmpty()) {
            words.add("COMMAND");
        }
        return String.join(" ", words);
    }

    private static String label(Option option) {
        return (option.getOpt() == null ? NO_LETTER : INDENT + "-" + option.getOpt() + ", ") + longLabel(option);
    }

    private static String longLabel(Option option) {
        return Syntax.name(option) + (option.hasArg() ? "=" + option.getArgName() : "");
    }

    private static int widest(Map<String, String> entries) {
        return entries.keySet().stream()
                .mapToInt(String::length)
                .filter(width -> width <= LONGEST)
                .max()
                .orElse(0);
    }

    private static void add(String heading, Map<String, String> entries, int column, Page page) {
        if (!entries.isEmpty()) {
            page.blank();
            if (!heading.isEmpty()) {
                page.paragraph("", heading);
            }
            entries.forEach((label, text) -> page.entry(label, column, text));
        }
    }
}
