package nl.mtvp.rules.command.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.answers.DateOrder;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import picocli.CommandLine;

/** Starts the command. */
public final class Main {

    private static final int WIDTH = 100;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // Not System.out and System.err: they use the encoding of the platform and hide that nobody reads any more.
        System.exit(run(
                new Terminal(
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Screen.ofProcess()),
                args));
    }

    /**
     * Runs the command without a screen.
     *
     * @param in standard input
     * @param out receives the output
     * @param err receives the problems
     * @param args the command line
     * @return the exit status
     */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        return run(new Terminal(in, out, err, Screen.NONE), args);
    }

    /**
     * Runs the command.
     *
     * @param terminal where it reads and writes
     * @param args the command line
     * @return the exit status
     */
    static int run(Terminal terminal, String... args) {
        Texts texts = Texts.in(LanguageOption.in(args));
        ErrorHandling errors = new ErrorHandling(terminal, texts);
        try {
            return commandLine(terminal, texts, errors, args).execute(args);
        } catch (RuntimeException | Error e) {
            // An exception out of main makes the exit status 1, and that would mean: not compliant.
            return errors.fault(e);
        }
    }

    private static CommandLine commandLine(Terminal terminal, Texts texts, ErrorHandling errors, String... args) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("validate", () -> new ValidateCommand(terminal, texts));
        commands.put("import", () -> new ImportCommand(terminal, texts));
        commands.put("intake", () -> new IntakeCommand(terminal, texts));
        commands.put("overview", () -> new OverviewCommand(terminal, texts));
        commands.put("form", () -> new FormCommand(terminal, texts));
        commands.put("compare", () -> new CompareCommand(terminal, texts));
        commands.put("rules", () -> new RulesCommand(terminal, texts));
        commands.put("menu", () -> new MenuCommand(terminal, texts));
        commands.put("readings", () -> new ReadingsCommand(terminal, texts));
        commands.put("schema", () -> new SchemaCommand(terminal));
        if (args.length > 0 && commands.containsKey(args[0])) {
            commands.keySet().retainAll(Set.of(args[0])); // Reading the options of all takes longer than judging.
        }
        CommandLine line = new CommandLine(new TopCommand(texts));
        commands.values().forEach(command -> line.addSubcommand(command.get()));
        return line.registerConverter(JudgedYears.class, ValidateCommand.YEARS)
                .registerConverter(Severity.class, ValidateCommand.GATES)
                .registerConverter(ReportFormat.class, ReportFormat.NAMES)
                .registerConverter(ListOptions.Format.class, ListOptions.FORMATS)
                .registerConverter(CompareCommand.Format.class, CompareCommand.FORMATS)
                .registerConverter(SchemaCommand.Subject.class, SchemaCommand.SUBJECTS)
                .registerConverter(DateOrder.class, SheetOptions.DATE_ORDERS)
                .registerConverter(Language.class, LanguageOption.NAMES)
                .setResourceBundle(texts.bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(terminal.out()))
                .setErr(new PrintWriter(terminal.err()))
                .setParameterExceptionHandler(errors::wrongUsage)
                .setExecutionExceptionHandler((e, command, parsed) ->
                        e instanceof WrongUsageException wrong ? errors.wrongUsage(wrong, command) : errors.fault(e));
    }
}
