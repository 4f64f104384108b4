package nl.mtvp.rules.testing;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A second version of a region has cases only for the one rule that differs, and keeps the contract. */
class SecondVersionContractTest extends RegionModuleContract {

    @TempDir
    private static Path folder;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        RegionProject.testlandUntil2023().compileInto(folder).close();
        loader = RegionProject.testland2024().compileInto(folder);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Override
    protected RegionModule module() {
        return ServiceLoader.load(RegionModule.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(module -> module.version().equals("2"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected List<String> caseFiles() {
        return List.of("testland2024-cases.json");
    }
}
