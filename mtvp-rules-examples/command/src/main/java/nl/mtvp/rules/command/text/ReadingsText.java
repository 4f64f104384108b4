package nl.mtvp.rules.command.text;

import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;

/** Lists the contested points as text: whose each is, how it can be read, which region reads it how, and why. */
public final class ReadingsText {

    private static final String INDENT = "      ";

    private final Texts texts;

    /** Makes it for the language of some texts. */
    public ReadingsText(Texts texts) {
        this.texts = texts;
    }

    /** Returns the page on the points of the Leidraad and of all regions. */
    public Page of(Regions regions) {
        List<Region> all = regions.all();
        Page page = new Page().heading(texts.get("readings.title"), '=').paragraph("", texts.get("readings.use"));
        for (Reading point : regions.points()) {
            page.blank()
                    .paragraph(
                            Page.padded(point.id(), INDENT.length()),
                            point.question(texts.language()) + owner(point, regions));
            point.options()
                    .forEach(option -> page.paragraph(INDENT, option.name() + takers(option, all))
                            .paragraph(INDENT + "  ", option.meaning(texts.language())));
            page.paragraph(INDENT + texts.get("readings.reason") + " ", point.reason(texts.language()));
        }
        return page;
    }

    /** Names the region whose document the point is about; the empty string for a point of the Leidraad. */
    private static String owner(Reading point, Regions regions) {
        Region region = regions.find(point.ruleSet());
        return region == null ? "" : " (" + region.name() + ")";
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
