package nl.mtvp.rules.internal.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guesses which known name was meant by a misspelt one. */
public final class NearestName {

    private static final int LONGEST = 250;

    private NearestName() {}

    /**
     * Returns the known name with the fewest differing letters, if these are few for the length of the name.
     *
     * @param name the name as found
     * @param known names to choose from
     * @return null if no name is near
     */
    public static @Nullable String among(Collection<String> known, String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int fewest = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(name.length() - candidate.length()) < fewest) { // else it lacks too many letters
                int distance = distance(name, candidate);
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

    /** Returns how many letters must be inserted, deleted or replaced, ignoring case. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
