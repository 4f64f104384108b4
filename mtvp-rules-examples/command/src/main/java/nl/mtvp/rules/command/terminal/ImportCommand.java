package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.io.PlanWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads sheets of answers and writes their plans, one a line. */
@Command(name = "import", versionProvider = ManifestVersion.class)
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.importOutput")
    private @Nullable String target;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.input")
    private List<String> files = List.of();

    ImportCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return run().code();
    }

    private ExitStatus run() {
        NewFile file = target == null ? null : NewFile.of(target, texts);
        PlanInputs inputs = sheets.inputs(PlanValidator.create(), terminal, texts);
        if (file == null) {
            return write(inputs, terminal::print);
        }
        try (PlanLines lines = new PlanLines(file)) {
            ExitStatus status = write(inputs, lines::write);
            lines.finish();
            return status;
        }
    }

    private ExitStatus write(PlanInputs inputs, Consumer<String> output) {
        PlanWriter writer = new PlanWriter(false);
        SamePractice samePractice = new SamePractice(terminal, texts);
        boolean complete = new InputRun(inputs, terminal, texts).accept(files, false, accepted -> {
            samePractice.compare(accepted.origin(), accepted.plan());
            output.accept(writer.write(accepted.plan()) + "\n");
        });
        return complete ? ExitStatus.PASSED : ExitStatus.UNJUDGED;
    }
}
