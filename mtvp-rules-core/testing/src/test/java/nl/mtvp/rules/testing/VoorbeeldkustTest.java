package nl.mtvp.rules.testing;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/**
 * An invented region of two versions, with 44 rules beside its menu: combinations of tags and of choices, programmes
 * that credit and waive, days, counts, facts of each year, two of three, a form of intervision of its own, compulsory
 * expansion of staff, draws for several dates.
 */
class VoorbeeldkustTest {

    @TempDir
    private static Path folder;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        RegionProject.voorbeeldkust().compileInto(folder).close();
        loader = RegionProject.voorbeeldkust2024().compileInto(folder);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static RegionModule version(String version) {
        return ServiceLoader.load(RegionModule.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(module -> module.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Version2023 extends RegionModuleContract {

        @Override
        protected RegionModule module() {
            return version("2023");
        }

        @Override
        protected List<String> caseFiles() {
            return List.of("voorbeeldkust-cases.json");
        }

        @Override
        protected Map<String, String> changesWithoutDifference() {
            return Map.of(
                    "K-TEAM: who works in the coast team already carries out menu item VK.NW.1"
                            + " | code == \"KUSTTEAM\" | left out",
                    "the region knows no other programme");
        }
    }

    @Nested
    class Version2024 extends RegionModuleContract {

        @Override
        protected RegionModule module() {
            return version("2024");
        }

        @Override
        protected List<String> caseFiles() {
            return List.of("voorbeeldkust2024-cases.json");
        }
    }
}
