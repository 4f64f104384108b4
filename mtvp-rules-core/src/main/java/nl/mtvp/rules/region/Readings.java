package nl.mtvp.rules.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.mtvp.rules.internal.text.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * The contested points that the rules of a plan's region can depend on. Immutable and safe for use by several threads.
 */
public final class Readings {

    private final List<Reading> all;
    private final Map<String, Reading> byId = new TreeMap<>();
    private final Map<String, ReadingOption> options = new LinkedHashMap<>();

    private Readings(List<Reading> before, RuleModule module) {
        ReadingTexts texts = new ReadingTexts(module);
        List<Reading> points = new ArrayList<>(before);
        for (ReadingDeclaration declaration : module.declaredReadings()) {
            points.add(new Reading(declaration, module.id(), texts));
        }
        for (Reading point : points) {
            requireNew(byId.put(point.id(), point) == null, module, point.id());
        }
        all = List.copyOf(byId.values());
        for (Reading point : all) {
            for (ReadingOption option : point.options()) {
                requireNew(options.put(option.name(), option) == null, module, option.name());
            }
        }
    }

    private static void requireNew(boolean isNew, RuleModule module, String name) {
        if (!isNew) {
            throw new IllegalStateException(
                    (module instanceof LeidraadModule ? "the Leidraad" : "region " + module.id()) + " declares " + name
                            + " among its readings, and that name is declared already, by it or by the Leidraad.\n"
                            + "In declaredReadings() give each point and each option a unique name.");
        }
    }

    /**
     * Returns the points of a version of the Leidraad: its own, and those that arise in every region.
     *
     * @throws IllegalStateException if two of them have one id, or two options have one name
     */
    public static Readings of(LeidraadModule module) {
        return new Readings(List.of(), module);
    }

    /**
     * Returns the points of the Leidraad and of a region.
     *
     * @param leidraad those of the version of the Leidraad that the region builds on
     * @throws IllegalStateException if two of them have one id, or two options have one name
     */
    public static Readings of(RegionModule module, Readings leidraad) {
        return module.declaredReadings().isEmpty() ? leidraad : new Readings(leidraad.all, module);
    }

    /** Returns all points, in the order of their ids. */
    public List<Reading> all() {
        return all;
    }

    /** Returns the point with an id; null: there is none. */
    public @Nullable Reading find(String id) {
        return byId.get(id);
    }

    /** Returns the option with a name; null: no point has such an option. */
    public @Nullable ReadingOption option(String name) {
        return options.get(name);
    }

    /** Returns the names of all options, in the order of their points. */
    public Collection<String> optionNames() {
        return Collections.unmodifiableSet(options.keySet());
    }

    /**
     * Returns how a region reads the points.
     *
     * @return one option of each point that is not settled, in the order of the points
     * @throws IllegalStateException if the region states an option that nobody declares, two options of one point, or
     *     none of a point for which it has to
     */
    Set<ReadingOption> statedBy(RegionModule module) {
        Map<Reading, ReadingOption> stated = new LinkedHashMap<>();
        for (String name : module.readings().keySet()) {
            ReadingOption option = options.get(name);
            if (option == null) {
                throw new IllegalStateException("region " + module.id() + " reads a contested point as " + name
                        + ", and neither it nor the Leidraad declares that option.\nMaybe RegionModule.readings() means "
                        + NearestName.among(options.keySet(), name) + ".");
            }
            if (stated.put(option.point(), option) != null) {
                throw notOneOption(module, option.point());
            }
        }
        Set<ReadingOption> readings = new LinkedHashSet<>();
        for (Reading point : all) {
            if (!point.isSettled()) {
                ReadingOption option = stated.getOrDefault(point, point.defaultOption());
                if (option == null) {
                    throw notOneOption(module, point);
                }
                readings.add(option);
            }
        }
        return Collections.unmodifiableSet(readings);
    }

    private static IllegalStateException notOneOption(RegionModule module, Reading point) {
        return new IllegalStateException("region " + module.id() + " states the options "
                + point.options().stream()
                        .filter(option -> module.readings().containsKey(option.name()))
                        .toList() + " of reading " + point.id()
                + ".\nIn RegionModule.readings() name exactly one option of each point that has no default, and at most one of any other;"
                + " those of " + point.id() + " are " + point.options() + ".");
    }
}
