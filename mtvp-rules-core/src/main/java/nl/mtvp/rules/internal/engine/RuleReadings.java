package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.internal.engine.RuleCondition.Read;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Readings;

/** The contested points on which a rule depends: those that it names, and those whose options its conditions ask. */
final class RuleReadings {

    private final CompiledRule rule;
    private final Readings points;
    private final List<Read> reads = new ArrayList<>(0);

    /**
     * Reads what the conditions of a rule ask.
     *
     * @param points the contested points that the rule can depend on
     * @throws IllegalStateException if it asks for an option that none of them has
     */
    RuleReadings(CompiledRule rule, Readings points) {
        this.rule = rule;
        this.points = points;
        for (RuleCondition condition : rule.conditions()) {
            Read read = condition.read();
            if (condition.isAboutReading() && read == null) {
                throw rule.broken(
                        "asks " + condition,
                        "Ask for one option, in a constraint of its own: reads(\"X\") or !reads(\"X\"); in place of "
                                + "\"a || b\" write two rules.");
            }
            if (read != null) {
                option(read.option());
                reads.add(read);
            }
        }
    }

    /**
     * Returns an option by its name.
     *
     * @throws IllegalStateException if no point has it
     */
    ReadingOption option(String name) {
        ReadingOption option = points.option(name);
        if (option == null) {
            throw rule.broken(
                    "depends on the reading " + name + ", which "
                            + rule.ruleSet().id() + " does not declare",
                    NearestName.hint(points.optionNames(), name)
                            + "Correct it, or declare it in RegionModule.declaredReadings().");
        }
        return option;
    }

    /**
     * Returns the ids of the points whose options its conditions ask, and of those that a rule of a region names. That
     * a rule of the Leidraad names a point says that its findings depend on it, through other rules.
     *
     * @param named the points that it names
     */
    Set<String> points(List<String> named) {
        Set<String> ids = new TreeSet<>(rule.ruleSet().isNational() ? List.of() : known(named));
        for (Read read : reads) {
            ids.add(option(read.option()).point().id());
        }
        return ids;
    }

    /**
     * Returns the points that the rule names.
     *
     * @throws IllegalStateException if one of them is not declared
     */
    List<String> known(List<String> named) {
        for (String id : named) {
            if (points.find(id) == null) {
                throw rule.broken(
                        "has @reading(" + id + "), which " + rule.ruleSet().id() + " does not declare",
                        "Its points are " + points.all() + "; declare others in RegionModule.declaredReadings().");
            }
        }
        return named;
    }

    /** Returns the points that the rule names, and those of a region that bear on a rule of the Leidraad. */
    List<String> bearing(List<String> named, Readings ofRegion) {
        if (!rule.ruleSet().isNational()) {
            return known(named);
        }
        List<String> readings = new ArrayList<>(known(named));
        for (Reading point : ofRegion.all()) {
            if (point.bearsOn().contains(rule.id())) {
                readings.add(point.id());
            }
        }
        Collections.sort(readings);
        return readings;
    }

    /** Returns whether the rule applies under these readings of the points. */
    boolean applyUnder(Set<ReadingOption> readings) {
        for (Read read : reads) {
            if (readings.contains(option(read.option())) != read.inForce()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the options under which the rule reports, by its constraints {@code reads(…)} and {@code !reads(…)}. */
    List<ReadingOption> options() {
        Set<ReadingOption> options = new LinkedHashSet<>();
        for (Read read : reads) {
            ReadingOption option = option(read.option());
            if (read.inForce()) {
                options.add(option);
            } else {
                List<ReadingOption> others = new ArrayList<>(option.point().options());
                others.remove(option);
                options.addAll(others);
            }
        }
        return List.copyOf(options);
    }
}
