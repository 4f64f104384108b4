package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.function.Consumer;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.io.PlanWriter;

/** Reads sheets of answers and writes their plans, one a line. */
record ImportCommand(Terminal terminal, Texts texts) implements Subcommand {

    @Override
    public Syntax syntax() {
        return SheetOptions.addTo(new Syntax())
                .option("--output", "FILE", "option.importOutput")
                .operand("FILE...", "option.input");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        SheetOptions sheets = new SheetOptions(arguments);
        String target = arguments.value("--output");
        List<String> files = arguments.operands();
        NewFile file = target == null ? null : NewFile.of(target, texts);
        PlanInputs inputs = sheets.inputs(PlanValidator.create(), terminal, texts);
        if (file == null) {
            return write(files, inputs, terminal::print);
        }
        try (PlanLines lines = new PlanLines(file)) {
            ExitStatus status = write(files, inputs, lines::write);
            lines.finish();
            return status;
        }
    }

    private ExitStatus write(List<String> files, PlanInputs inputs, Consumer<String> output) {
        PlanWriter writer = new PlanWriter(false);
        SamePractice samePractice = new SamePractice(terminal, texts);
        boolean complete = new InputRun(inputs, terminal, texts).accept(files, false, accepted -> {
            samePractice.compare(accepted.origin(), accepted.plan());
            output.accept(writer.write(accepted.plan()) + "\n");
        });
        return complete ? ExitStatus.PASSED : ExitStatus.UNJUDGED;
    }
}
