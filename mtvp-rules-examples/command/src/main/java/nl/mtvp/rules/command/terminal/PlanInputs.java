package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mtvp.rules.command.sheets.SheetReader;
import nl.mtvp.rules.command.sheets.UnreadableSheetException;
import nl.mtvp.rules.command.sheets.UnreadableSheetException.Reason;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.io.PlanLayout;
import nl.mtvp.rules.io.PlanReader;

/** Finds the files that an INPUT of the command line means. */
final class PlanInputs {

    /** The sign for standard input on the command line, and its name. */
    static final String STANDARD_INPUT = "-";

    /** Spreadsheets that are refused by name, so that a directory does not lose the answers in them. */
    private static final List<String> OTHER_SHEETS = List.of(".xls", ".xlsm", ".xlsb", ".ods", ".numbers");

    private final InputStream in;
    private final PlanReader plans;
    private final SheetReader sheets;
    private final Texts texts;

    /**
     * Makes it for one command line.
     *
     * @param in standard input
     * @param plans reads plans in JSON
     * @param sheets reads sheets of answers
     * @param texts the language of the problems
     */
    PlanInputs(InputStream in, PlanReader plans, SheetReader sheets, Texts texts) {
        this.in = in;
        this.plans = plans;
        this.sheets = sheets;
        this.texts = texts;
    }

    /**
     * Returns the files to read, in their order.
     *
     * @param argument a file, a directory, or {@code -}
     * @throws InputProblem if there is nothing that can be read
     */
    List<PlanInput> of(String argument) throws InputProblem {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(json(argument, PlanLayout.DETECT, () -> in));
        }
        try {
            Path path = Path.of(argument);
            if (argument.isEmpty() || !Files.exists(path)) {
                throw new NoSuchFileException(argument);
            }
            return Files.isDirectory(path) ? inDirectory(path) : List.of(file(path));
        } catch (InvalidPathException e) {
            throw new InputProblem(texts.get("input.missing", argument));
        } catch (UncheckedIOException e) {
            throw InputProblem.unreadable(argument, e.getCause(), texts);
        } catch (IOException e) {
            throw InputProblem.unreadable(argument, e, texts);
        }
    }

    private List<PlanInput> inDirectory(Path directory) throws IOException, InputProblem {
        try (Stream<Path> files = Files.list(directory)) {
            List<PlanInput> inputs = files.filter(Files::isRegularFile)
                    .filter(file -> !isPassedOver(file.getFileName().toString()))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .flatMap(file -> input(file).stream())
                    .toList();
            if (inputs.isEmpty()) {
                throw new InputProblem(texts.get("input.emptyDirectory", directory));
            }
            return inputs;
        }
    }

    /** Returns whether a file of a folder is hidden, or is what an office program leaves beside an open file. */
    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private PlanInput file(Path path) throws InputProblem {
        return input(path).orElseThrow(() -> new InputProblem(texts.get("input.extension", path)));
    }

    /** Returns the input that a file is; empty: plans do not have its extension. */
    private Optional<PlanInput> input(Path path) {
        String name = path.toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(json(name, PlanLayout.DOCUMENT, () -> Files.newInputStream(path)));
        }
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            return Optional.of(json(name, PlanLayout.LINES, () -> Files.newInputStream(path)));
        }
        if (lower.endsWith(".csv") || lower.endsWith(".xlsx")) {
            return Optional.of(new PlanInput(name, () -> OpenInput.sheets(sheets.open(name, path))));
        }
        return OTHER_SHEETS.stream().anyMatch(lower::endsWith)
                ? Optional.of(new PlanInput(name, () -> {
                    throw new UnreadableSheetException(Reason.OTHER_FORMAT);
                }))
                : Optional.empty();
    }

    private PlanInput json(String name, PlanLayout layout, JsonStream stream) {
        return new PlanInput(name, () -> {
            InputStream opened = stream.open();
            return OpenInput.json(plans.cut(name, opened, layout), opened);
        });
    }

    /** Opens a stream. */
    @FunctionalInterface
    private interface JsonStream {
        InputStream open() throws IOException;
    }
}
