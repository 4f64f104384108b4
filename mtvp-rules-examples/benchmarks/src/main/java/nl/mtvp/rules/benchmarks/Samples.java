package nl.mtvp.rules.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, by name: one value a round. */
public final class Samples {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    /** Adds the value of a round. */
    public void add(String name, double value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** The median over the rounds; NaN: never measured. */
    public double median(String name) {
        return median(values.getOrDefault(name, List.of()));
    }

    /** The median of the ratios of each round: what ran side by side is compared. */
    public double ratio(String name, String other) {
        List<Double> ones = values.getOrDefault(name, List.of());
        List<Double> others = values.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            ratios.add(ones.get(i) / others.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.isEmpty() ? Double.NaN
                : sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** A number for a table; a dash: there is none. */
    public static String text(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }

    /** Whether a value is at least, or at most, what is asked. */
    public static String bar(double value, boolean atLeast, double asked, String text) {
        return Double.isNaN(value) ? text : text + (atLeast == value >= asked || value == asked ? ": reached" : ": **missed**");
    }
}
