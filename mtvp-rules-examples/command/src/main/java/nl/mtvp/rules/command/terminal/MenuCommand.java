package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.text.MenuText;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.command.words.Vocabulary;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;

/** Shows the menu of a region, for each version of it. */
record MenuCommand(Terminal terminal, Texts texts) implements Subcommand {

    @Override
    public Syntax syntax() {
        return ListOptions.addTo(new Syntax()).operand("REGION", "option.region");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        RulesJson json = ListOptions.json(arguments, texts);
        String region = arguments.operands().get(0);
        Regions regions = PlanValidator.create().regions();
        List<Region> versions = regions.all().stream()
                .filter(known -> known.id().equals(region))
                .toList();
        if (versions.isEmpty()) {
            throw WrongUsageException.unknownRegion(region, regions, texts);
        }
        terminal.print(json == null ? inWords(versions, regions) : json.menus(versions));
        return ExitStatus.PASSED;
    }

    private String inWords(List<Region> versions, Regions regions) {
        MenuText menus = new MenuText(texts, new Vocabulary(texts, regions));
        return versions.stream().map(version -> menus.of(version).toString()).collect(Collectors.joining("\n\n"));
    }
}
