package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.command.words.Texts;
import org.jspecify.annotations.Nullable;

/** The command itself: it finds the subcommand, and shows help and the version. */
final class TopCommand {

    static final String NAME = "mtvp-rules";

    private final Terminal terminal;
    private final Texts texts;

    TopCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    /** Does what a command line asks. */
    ExitStatus run(List<String> args) {
        Syntax syntax = new Syntax(
                "validate", "import", "intake", "overview", "form", "compare", "rules", "menu", "readings", "schema");
        int at = 0;
        while (at < args.size() && !syntax.subcommands().contains(args.get(at))) {
            at++;
        }
        String name = NAME;
        try {
            Arguments before = read(name, syntax, args.subList(0, at));
            if (before == null) {
                return ExitStatus.PASSED;
            }
            if (at == args.size()) {
                throw new WrongUsageException(texts.get("usage.noCommand"));
            }
            name += " " + args.get(at);
            Subcommand command = subcommand(args.get(at));
            Arguments arguments = read(name, command.syntax(), args.subList(at + 1, args.size()));
            return arguments == null ? ExitStatus.PASSED : command.run(arguments);
        } catch (WrongUsageException e) {
            terminal.problem(texts.get("usage.hint", e.getMessage(), name));
            return ExitStatus.UNJUDGED;
        }
    }

    /** Returns what is asked of a command; null: help or the version, which is shown. */
    private @Nullable Arguments read(String name, Syntax syntax, List<String> args) {
        Arguments arguments = new Arguments(syntax, args, texts);
        if (arguments.has("--help")) {
            terminal.print(Help.of(name, syntax, texts));
            return null;
        }
        if (arguments.has("--version")) {
            String version = TopCommand.class.getPackage().getImplementationVersion();
            terminal.print(NAME + " " + Objects.requireNonNullElse(version, "(not run from its jar)") + "\n");
            return null;
        }
        arguments.check();
        return arguments;
    }

    /** Makes one subcommand: the options of all others would only take time. */
    private Subcommand subcommand(String name) {
        return switch (name) {
            case "validate" -> new ValidateCommand(terminal, texts);
            case "import" -> new ImportCommand(terminal, texts);
            case "intake" -> new IntakeCommand(terminal, texts);
            case "overview" -> new OverviewCommand(terminal, texts);
            case "form" -> new FormCommand(terminal, texts);
            case "compare" -> new CompareCommand(terminal, texts);
            case "rules" -> new RulesCommand(terminal, texts);
            case "menu" -> new MenuCommand(terminal, texts);
            case "readings" -> new ReadingsCommand(terminal, texts);
            case "schema" -> new SchemaCommand(terminal);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
