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
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.io.PlanLayout;

/** Finds the files that an INPUT of the command line means. */
final class PlanInputs {

    /** The sign for standard input on the command line, and its name. */
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Texts texts;

    /**
     * Makes it for one command line.
     *
     * @param in standard input
     * @param texts the language of the problems
     */
    PlanInputs(InputStream in, Texts texts) {
        this.in = in;
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
            return List.of(new PlanInput(argument, PlanLayout.DETECT, () -> in));
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
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .flatMap(file -> input(file).stream())
                    .toList();
            if (inputs.isEmpty()) {
                throw new InputProblem(texts.get("input.emptyDirectory", directory));
            }
            return inputs;
        }
    }

    private PlanInput file(Path path) throws InputProblem {
        return input(path).orElseThrow(() -> new InputProblem(texts.get("input.extension", path)));
    }

    /** Returns the input that a file is; empty: plans do not have its extension. */
    private static Optional<PlanInput> input(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        PlanLayout layout = name.endsWith(".json")
                ? PlanLayout.DOCUMENT
                : name.endsWith(".ndjson") || name.endsWith(".jsonl") ? PlanLayout.LINES : null;
        return layout == null
                ? Optional.empty()
                : Optional.of(new PlanInput(path.toString(), layout, () -> Files.newInputStream(path)));
    }
}
