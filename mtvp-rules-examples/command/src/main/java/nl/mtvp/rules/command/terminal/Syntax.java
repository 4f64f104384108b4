package nl.mtvp.rules.command.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options and operands that a command takes; {@code --lang}, {@code --help} and {@code --version} are among them.
 * The description of an option is the key of its text.
 */
final class Syntax extends Options {

    private final List<String> subcommands;
    private final Map<String, String> operands = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> repeatable = new HashSet<>();

    Syntax(String... subcommands) {
        this.subcommands = List.of(subcommands);
        option(LanguageOption.NAME, "nl|en", "option.lang");
        add("h", "--help", null, "option.help");
        add("V", "--version", null, "option.version");
    }

    /** Adds an option without a value. */
    Syntax flag(String name, String text) {
        return add(null, name, null, text);
    }

    /** Adds an option with a value, in place of one of the same name. */
    Syntax option(String name, String label, String text) {
        return add(null, name, label, text);
    }

    /** Adds an option that must be there. */
    Syntax requiredOption(String name, String label, String text) {
        required.add(name);
        return option(name, label, text);
    }

    /** Adds an option that can be there more than once. */
    Syntax repeatableOption(String name, String label, String text) {
        repeatable.add(name);
        return option(name, label, text);
    }

    /**
     * Adds an operand.
     *
     * @param label its label, such as {@code FILE}; {@code [FILE]} can be absent, {@code FILE...} can be several
     * @param text the key of its description
     */
    Syntax operand(String label, String text) {
        operands.put(label, text);
        return this;
    }

    private Syntax add(@Nullable String letter, String name, @Nullable String label, String text) {
        Option option = new Option(letter, name.substring(2), label != null, text);
        option.setArgName(label);
        addOption(option);
        return this;
    }

    /** Returns the name of an option, with its dashes. */
    static String name(Option option) {
        return "--" + option.getLongOpt();
    }

    /** Returns the options by their names. */
    List<Option> sorted() {
        List<Option> options = new ArrayList<>(getOptions());
        options.sort(Comparator.comparing(Option::getLongOpt));
        return options;
    }

    List<String> subcommands() {
        return subcommands;
    }

    /** Returns the labels of the operands, with the keys of their descriptions. */
    Map<String, String> operands() {
        return operands;
    }

    boolean isRequired(Option option) {
        return required.contains(name(option));
    }

    boolean isRepeatable(Option option) {
        return repeatable.contains(name(option));
    }

    /** Returns whether a name is that of an option. Without this, the parser would also take {@code -name}. */
    @Override
    public boolean hasLongOption(String name) {
        return name.startsWith("--") && super.hasLongOption(name);
    }

    /** Returns whether a name is the letter of an option. The superclass also counts names that have no letter. */
    @Override
    public boolean hasShortOption(String name) {
        return name.length() == 1 && super.hasShortOption(name);
    }
}
