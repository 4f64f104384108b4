package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.mtvp.rules.command.sheets.SheetReader;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.io.PlanLayout;
import nl.mtvp.rules.io.PlanReader;

/** Finds the files that an INPUT of the command line means. */
final class PlanInputs {

    /** The sign for standard input on the command line, and its name. */
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final PlanReader plans;
    private final SheetReader sheets;
    private final Texts texts;
    private final boolean recursive;
    private final Consumer<String> notes;

    /**
     * Makes it for one command line.
     *
     * @param in standard input
     * @param plans reads plans in JSON
     * @param sheets reads sheets of answers
     * @param texts the language of the problems
     * @param recursive whether a directory means those in it, too
     * @param notes takes a line for the user on what is not looked at
     */
    PlanInputs(
            InputStream in,
            PlanReader plans,
            SheetReader sheets,
            Texts texts,
            boolean recursive,
            Consumer<String> notes) {
        this.in = in;
        this.plans = plans;
        this.sheets = sheets;
        this.texts = texts;
        this.recursive = recursive;
        this.notes = notes;
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
            Path path = ArgumentPath.of(argument);
            return Files.isDirectory(path) ? inDirectory(path) : List.of(input(path));
        } catch (IOException e) {
            throw InputProblem.unreadable(argument, e, texts);
        }
    }

    private List<PlanInput> inDirectory(Path directory) throws IOException, InputProblem {
        List<Path> all = PlanFiles.in(directory, true);
        List<Path> files = recursive ? all : PlanFiles.in(directory, false);
        if (all.size() > files.size()) {
            notes.accept(texts.count("input.subdirectories", all.size() - files.size(), directory));
        }
        if (files.isEmpty()) {
            throw new InputProblem(texts.get("input.emptyDirectory", directory));
        }
        return files.stream()
                .map(file -> Files.isRegularFile(file) ? input(file) : refused(file, "input.link"))
                .toList();
    }

    private PlanInput refused(Path path, String reason) {
        return new PlanInput(path.toString(), () -> {
            throw new InputProblem(texts.get(reason, path));
        });
    }

    private PlanInput input(Path path) {
        FileKind kind = FileKind.of(path);
        if (kind == null) {
            return refused(path, "input.extension");
        }
        String name = path.toString();
        return switch (kind) {
            case DOCUMENT -> json(name, PlanLayout.DOCUMENT, () -> Files.newInputStream(path));
            case LINES -> json(name, PlanLayout.LINES, () -> Files.newInputStream(path));
            case SHEETS -> new PlanInput(name, () -> OpenInput.sheets(sheets.open(name, path)));
            case OTHER_SHEETS -> refused(path, "input.otherSheet");
            case PACKED -> refused(path, "input.packed");
        };
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
