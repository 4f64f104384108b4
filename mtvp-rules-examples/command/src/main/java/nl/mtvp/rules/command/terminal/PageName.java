package nl.mtvp.rules.command.terminal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of the files of a run: its number makes each the only one of its name, and keeps them in the order of the
 * input.
 */
final class PageName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int LONGEST = 40;

    private PageName() {}

    /**
     * Returns a name that every file system accepts.
     *
     * @param number number of the plan in the run
     * @param practice name of the practice, with any characters
     */
    static String of(int number, String practice) {
        String letters = MARKS.matcher(Normalizer.normalize(practice, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = OTHERS.matcher(letters).replaceAll("-");
        String name = EDGES.matcher(words.substring(0, Math.min(LONGEST, words.length())))
                .replaceAll("");
        return String.format(Locale.ROOT, "%04d", number) + (name.isEmpty() ? "" : "-" + name) + ".html";
    }
}
