package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.text.RulesText;
import nl.mtvp.rules.command.words.Texts;

/** Lists all rules, by rule set. */
record RulesCommand(Terminal terminal, Texts texts) implements Subcommand {

    @Override
    public Syntax syntax() {
        return ListOptions.addTo(new Syntax());
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        RulesJson json = ListOptions.json(arguments, texts);
        PlanValidator validator = PlanValidator.create();
        terminal.print(json == null ? new RulesText(texts).of(validator).toString() : json.rules(validator));
        return ExitStatus.PASSED;
    }
}
