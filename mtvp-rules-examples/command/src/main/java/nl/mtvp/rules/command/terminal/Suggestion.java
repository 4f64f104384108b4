package nl.mtvp.rules.command.terminal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses which known word was meant by a misspelt one: that with the most pairs of letters in common. */
final class Suggestion {

    /** The least share of pairs in common. */
    private static final double LEAST = 1.0 / 6;

    private Suggestion() {}

    /** Returns the nearest known word; null: none is near. */
    static @Nullable String among(List<String> known, String word) {
        Set<String> pairs = pairs(word);
        String nearest = null;
        double highest = LEAST;
        for (String candidate : known) {
            double likeness = likeness(pairs(candidate), pairs);
            if (likeness >= highest) {
                highest = likeness;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static Set<String> pairs(String word) {
        Set<String> pairs = new HashSet<>();
        String letters = word.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
        for (int i = 2; i <= letters.length(); i++) {
            pairs.add(letters.substring(i - 2, i));
        }
        return pairs;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        double all = one.size() + other.size();
        one.retainAll(other);
        return one.size() / all;
    }
}
