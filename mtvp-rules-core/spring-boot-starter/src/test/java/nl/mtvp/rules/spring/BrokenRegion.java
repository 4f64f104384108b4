package nl.mtvp.rules.spring;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.region.ReadingDeclaration;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.regions.rijnmond.RijnmondModule;

/** A region that has the compiled rules of another, and does not cite the Leidraad for them. */
public final class BrokenRegion implements RegionModule {

    /** Returns a class loader that sees this region alone. */
    static ClassLoader alone(Path directory) throws IOException {
        String services = "META-INF/services/" + RegionModule.class.getName();
        URL broken = Files.writeString(directory.resolve("services"), BrokenRegion.class.getName())
                .toUri()
                .toURL();
        return new ClassLoader(BrokenRegion.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals(services) ? Collections.enumeration(List.of(broken)) : super.getResources(name);
            }
        };
    }

    @Override
    public String id() {
        return "kapot";
    }

    @Override
    public String name() {
        return "Kapot";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String document() {
        return "Regioplan Kapot";
    }

    @Override
    public String artifact() {
        return "nl.mtvp/mtvp-rules-regions";
    }

    @Override
    public String rulePackage() {
        return "nl.mtvp.rules.regions.rijnmond";
    }

    @Override
    public String leidraadVersion() {
        return "2023-01-30";
    }

    @Override
    public Set<LocalDate> startDates() {
        return Set.of(LocalDate.of(2023, 7, 1));
    }

    @Override
    public List<ReadingDeclaration> declaredReadings() {
        return new RijnmondModule().declaredReadings();
    }

    @Override
    public Map<String, String> readings() {
        return new RijnmondModule().readings();
    }

    @Override
    public Map<String, String> citations() {
        return Map.of();
    }
}
