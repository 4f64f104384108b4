package nl.mtvp.rules.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the contested points: whose each is, how it can be read, which region reads it how, and why. */
@Command(name = "readings", versionProvider = ManifestVersion.class)
final class ReadingsCommand implements Callable<Integer> {

    private static final String INDENT = "      ";

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
        PlanValidator validator = PlanValidator.create();
        List<Region> regions = validator.regions().all();
        Page page = new Page().heading(texts.get("readings.title"), '=').paragraph("", texts.get("readings.use"));
        for (Reading point : validator.regions().points()) {
            page.blank()
                    .paragraph(
                            Page.padded(point.id(), INDENT.length()),
                            point.question(texts.language()) + owner(point, validator.regions()));
            point.options()
                    .forEach(option -> page.paragraph(INDENT, option.name() + takers(option, regions))
                            .paragraph(INDENT + "  ", option.meaning(texts.language())));
            page.paragraph(INDENT + texts.get("readings.reason") + " ", point.reason(texts.language()));
        }
        terminal.print(page.toString());
        return ExitStatus.PASSED.code();
    }

    /** Names the region whose document the point is about; empty for a point of the Leidraad. */
    private static String owner(Reading point, Regions regions) {
        return regions.find(point.ruleSet())
                .map(region -> " (" + region.name() + ")")
                .orElse("");
    }

    /** Names who reads the point so: everybody by default, or some regions. */
    private String takers(ReadingOption option, List<Region> regions) {
        List<String> takers = new ArrayList<>();
        if (option.isDefault()) {
            takers.add(texts.get("readings.default"));
        } else {
            regions.stream()
                    .filter(region -> region.readings().contains(option))
                    .map(Region::name)
                    .distinct()
                    .forEach(takers::add);
        }
        return takers.isEmpty() ? "" : " (" + String.join(", ", takers) + ")";
    }
}
