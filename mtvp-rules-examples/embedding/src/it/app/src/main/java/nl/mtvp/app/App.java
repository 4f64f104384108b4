package nl.mtvp.app;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Region;

/** A program that embeds the library: names the regions, and judges the plans whose files are given. */
public final class App {

    private App() {
    }

    public static void main(String[] files) throws Exception {
        PlanValidator validator = PlanValidator.create();
        System.out.println("regions: " + validator.regions().all().stream().map(Region::id).collect(Collectors.joining(" ")));
        for (String file : files) {
            System.out.println(validator.validate(validator.reader().read(Path.of(file))).verdict());
        }
    }
}
