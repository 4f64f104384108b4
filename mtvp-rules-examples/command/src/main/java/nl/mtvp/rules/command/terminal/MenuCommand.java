package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.data.RulesJson;
import nl.mtvp.rules.command.text.MenuText;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.command.words.Vocabulary;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the menu of a region, for each version of it. */
@Command(name = "menu", versionProvider = ManifestVersion.class)
final class MenuCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final ListOptions list = new ListOptions();

    @Parameters(paramLabel = "REGION", descriptionKey = "option.region")
    private String region = "";

    MenuCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        RulesJson json = list.json(texts);
        Regions regions = PlanValidator.create().regions();
        List<Region> all = regions.all();
        List<Region> versions =
                all.stream().filter(known -> known.id().equals(region)).toList();
        if (versions.isEmpty()) {
            String ids = all.stream().map(Region::id).distinct().collect(Collectors.joining(", "));
            terminal.problem(texts.get("menu.unknownRegion", region, ids));
            return ExitStatus.UNJUDGED.code();
        }
        terminal.print(json == null ? inWords(versions, regions) : json.menus(versions));
        return ExitStatus.PASSED.code();
    }

    private String inWords(List<Region> versions, Regions regions) {
        MenuText menus = new MenuText(texts, new Vocabulary(texts, regions));
        return versions.stream().map(version -> menus.of(version).toString()).collect(Collectors.joining("\n\n"));
    }
}
