package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.text.ReadingsText;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Regions;

/** Lists the contested points. */
record ReadingsCommand(Terminal terminal, Texts texts) implements Subcommand {

    @Override
    public Syntax syntax() {
        return ListOptions.addTo(new Syntax());
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        RulesJson json = ListOptions.json(arguments, texts);
        Regions regions = PlanValidator.create().regions();
        terminal.print(json == null ? new ReadingsText(texts).of(regions).toString() : json.readings(regions));
        return ExitStatus.PASSED;
    }
}
