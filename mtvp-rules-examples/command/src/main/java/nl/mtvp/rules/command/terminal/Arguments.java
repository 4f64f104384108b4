package nl.mtvp.rules.command.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.command.words.Texts;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

/** The options and operands on a command line. */
final class Arguments {

    private final Syntax syntax;
    private final Texts texts;
    private final CommandLine line;
    private final List<String> unknown = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();
    private final Set<Option> given = new HashSet<>();

    /**
     * Reads a command line.
     *
     * @param syntax what the command takes
     * @param args the options and operands; those after {@code --} are operands
     * @param texts the language of the problems
     * @throws WrongUsageException if an option lacks its value
     */
    Arguments(Syntax syntax, List<String> args, Texts texts) {
        this.syntax = syntax;
        this.texts = texts;
        int end = args.contains("--") ? args.indexOf("--") : args.size();
        this.line = parsed(args.subList(0, end));
        line.getArgList().forEach(arg -> (isOption(arg) ? unknown : operands).add(arg));
        args.stream().skip(end + 1L).forEach(operands::add);
    }

    private CommandLine parsed(List<String> args) {
        DefaultParser parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
        try {
            return parser.parse(syntax, null, DefaultParser.NonOptionAction.SKIP, args.toArray(String[]::new));
        } catch (MissingArgumentException e) {
            throw new WrongUsageException(texts.get("usage.noValue", Syntax.name(e.getOption())));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOption(String arg) {
        return arg.length() > 1 && arg.startsWith("-");
    }

    /**
     * Checks that there is nothing that the command does not take.
     *
     * @throws WrongUsageException if there is
     */
    void check() {
        if (!unknown.isEmpty()) {
            List<String> known = syntax.sorted().stream().map(Syntax::name).toList();
            throw unknown("usage.unknownOption", unknown.get(0), known);
        }
        for (Option option : line.getOptions()) {
            if (!given.add(option) && !syntax.isRepeatable(option)) {
                throw new WrongUsageException(texts.get("usage.twice", Syntax.name(option)));
            }
        }
        value(LanguageOption.NAME, LanguageOption.NAMES); // refuses an unknown language
        int most = syntax.operands().size();
        if (operands.size() > most
                && !String.join(" ", syntax.operands().keySet()).contains("...")) {
            throw unknown("usage.unknownArgument", operands.get(most), syntax.subcommands());
        }
    }

    private WrongUsageException unknown(String text, String argument, List<String> known) {
        String sentence = texts.get(text, argument);
        String nearest = Suggestion.among(known, argument);
        return new WrongUsageException(
                nearest == null ? sentence : sentence + " " + texts.get("usage.suggestion", nearest));
    }

    /** Returns whether an option is there. */
    boolean has(String option) {
        return line.hasOption(option);
    }

    /**
     * Returns whether JSON is to be indented.
     *
     * @param json whether the output is JSON
     * @throws WrongUsageException if something else is to be indented
     */
    boolean isPretty(boolean json) {
        boolean pretty = has("--pretty");
        if (pretty && !json) {
            throw new WrongUsageException(texts.get("usage.pretty"));
        }
        return pretty;
    }

    /** Returns the value of an option; null: it is not there. */
    @Nullable
    String value(String option) {
        return line.getOptionValue(option);
    }

    /** Returns the values of an option that can be there more than once. */
    List<String> values(String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /**
     * Returns the value of an option; null: it is not there.
     *
     * @throws WrongUsageException if no value has that name
     */
    <T> @Nullable T value(String option, NamedValue<T> values) {
        String name = value(option);
        return name == null ? null : named(option, name, values);
    }

    /** Returns the value of an option, or another if it is not there. */
    <T> T value(String option, NamedValue<T> values, T otherwise) {
        return Objects.requireNonNullElse(value(option, values), otherwise);
    }

    /**
     * Returns the value of a name.
     *
     * @param what the option or operand
     * @throws WrongUsageException if no value has that name
     */
    <T> T named(String what, String name, NamedValue<T> values) {
        T value = values.find(name);
        if (value == null) {
            throw wrongValue(what, name, values.names());
        }
        return value;
    }

    /**
     * Returns the day of an option; null: it is not there.
     *
     * @throws WrongUsageException if its value is no day
     */
    @Nullable
    LocalDate day(String option) {
        String day = value(option);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw wrongValue(option, day, "2023-04-01, 2023-07-01, …");
        }
    }

    /**
     * Returns the whole number of an option; null: it is not there.
     *
     * @param known tells the user which numbers it can be
     * @throws WrongUsageException if its value is no number, or less or more than it can be
     */
    @Nullable
    Integer number(String option, int least, int most, String known) {
        String digits = value(option);
        if (digits == null) {
            return null;
        }
        if (!digits.matches("[0-9]{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw wrongValue(option, digits, known);
        }
        return Integer.valueOf(digits);
    }

    private WrongUsageException wrongValue(String what, String value, String known) {
        return new WrongUsageException(texts.get("usage.wrongValue", what, value, known));
    }

    /**
     * Returns what is required only with some other options.
     *
     * @param name name of the option or operand
     * @param value its value; null: it is not there
     * @throws WrongUsageException if it is not there
     */
    <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new WrongUsageException(texts.get("usage.missing", name));
        }
        return value;
    }

    /**
     * Returns the operands, in their order. A command asks for its options first: an option that lacks its value takes
     * an operand for it, and the sentence about that value says more than that the operand is missing.
     *
     * @throws WrongUsageException if an operand is missing, or an option that must be there, or if standard input is to
     *     be read twice
     */
    List<String> operands() {
        String missing = Stream.concat(
                        syntax.sorted().stream()
                                .filter(option -> syntax.isRequired(option) && !given.contains(option))
                                .map(Syntax::name),
                        syntax.operands().keySet().stream()
                                .skip(operands.size())
                                .filter(label -> !label.startsWith("["))
                                .map(label -> label.replace("...", "")))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new WrongUsageException(texts.get("usage.missing", missing));
        }
        if (Collections.frequency(operands, PlanInputs.STANDARD_INPUT) > 1) {
            throw new WrongUsageException(texts.get("usage.twice", PlanInputs.STANDARD_INPUT));
        }
        return operands;
    }
}
