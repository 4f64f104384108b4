package nl.mtvp.rules.command.terminal;

import java.util.concurrent.Callable;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.text.ReadingsText;
import nl.mtvp.rules.command.words.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the contested points. */
@Command(name = "readings", versionProvider = ManifestVersion.class)
final class ReadingsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    ReadingsCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        terminal.print(
                new ReadingsText(texts).of(PlanValidator.create().regions()).toString());
        return ExitStatus.PASSED.code();
    }
}
