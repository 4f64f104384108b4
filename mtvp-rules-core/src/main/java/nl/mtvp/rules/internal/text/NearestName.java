package nl.mtvp.rules.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Guesses which known name was meant by a misspelt one. */
public final class NearestName {

    private static final int LONGEST = 250;

    private NearestName() {}

    /**
     * Returns the known name with the fewest differing letters, if these are few for the length of the name. Two
     * letters in the wrong order count as one.
     *
     * @param name the name as found
     * @param known names to choose from
     * @return null if no name is near
     */
    public static @Nullable String among(Collection<String> known, String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        char[] letters = letters(name);
        String nearest = null;
        int fewest = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(name.length() - candidate.length()) < fewest) { // else it lacks too many letters
                int distance = distance(letters, letters(candidate), fewest);
                if (distance < fewest) {
                    fewest = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    /**
     * Returns the beginning of a remedy that names the known name which was probably meant: {@code Maybe it means open.
     * }
     *
     * @return empty if no name is near
     */
    public static String hint(Collection<String> known, String name) {
        String nearest = among(known, name);
        return nearest == null ? "" : "Maybe it means " + nearest + ". ";
    }

    private static char[] letters(String name) {
        char[] letters = name.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return letters;
    }

    /**
     * Returns how many letters must be inserted, deleted or replaced, or swapped with the next, if these are fewer than
     * a limit. Only what is nearer to the diagonal than the limit can lead to so few.
     *
     * @param limit more than their lengths differ
     * @return at least the limit: they are not fewer
     */
    private static int distance(char[] one, char[] other, int limit) {
        int[] twoAbove = new int[other.length + 1];
        int[] above = new int[other.length + 1];
        int[] row = IntStream.rangeClosed(0, other.length).toArray();
        Arrays.fill(twoAbove, limit);
        Arrays.fill(above, limit);
        for (int i = 1; i <= one.length; i++) {
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
            int from = Math.max(1, i - limit + 1);
            int to = Math.min(other.length, i + limit - 1);
            row[from - 1] = from == 1 ? i : limit;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                int fewest = swapped ? Math.min(replaced, 1 + twoAbove[j - 2]) : replaced;
                row[j] = Math.min(fewest, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
        }
        return row[other.length];
    }
}
