package nl.mtvp.rules.command.terminal;

import java.util.concurrent.Callable;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.text.ReadingsText;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Regions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the contested points. */
@Command(name = "readings", versionProvider = ManifestVersion.class)
final class ReadingsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final ListOptions list = new ListOptions();

    ReadingsCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        RulesJson json = list.json(texts);
        Regions regions = PlanValidator.create().regions();
        terminal.print(json == null ? new ReadingsText(texts).of(regions).toString() : json.readings(regions));
        return ExitStatus.PASSED.code();
    }
}
