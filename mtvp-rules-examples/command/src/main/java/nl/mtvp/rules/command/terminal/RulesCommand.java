package nl.mtvp.rules.command.terminal;

import java.util.concurrent.Callable;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.text.RulesText;
import nl.mtvp.rules.command.words.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists all rules, by rule set. */
@Command(name = "rules", versionProvider = ManifestVersion.class)
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final ListOptions list = new ListOptions();

    RulesCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        RulesJson json = list.json(texts);
        PlanValidator validator = PlanValidator.create();
        terminal.print(json == null ? new RulesText(texts).of(validator).toString() : json.rules(validator));
        return ExitStatus.PASSED.code();
    }
}
