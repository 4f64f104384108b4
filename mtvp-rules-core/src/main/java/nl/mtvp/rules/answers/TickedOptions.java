package nl.mtvp.rules.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * Reads the options that are ticked in one cell. They are separated by a comma, a semicolon or the end of a line.
 * Labels hold commas themselves, so the text is read by the labels, the longest first.
 */
final class TickedOptions {

    private static final String SEPARATORS = ",;";
    private static final String ENDS = ".:!?*";

    private final Map<String, Option> byKey = new LinkedHashMap<>();
    private final List<String> longestFirst;

    TickedOptions(List<Option> options) {
        for (Option option : options) {
            option.labels().forEach(label -> byKey.put(Label.key(label), option));
        }
        longestFirst = byKey.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /**
     * The options in a cell.
     *
     * @param ticked the options that are ticked
     * @param unknown what is no option, as written
     */
    record Read(Set<Option> ticked, List<String> unknown) {}

    Read read(String cell) {
        String text = Label.clean(cell.strip().replaceAll("\\R", ";"));
        String lower = text.toLowerCase(Locale.ROOT);
        String shown = lower.length() == text.length() ? text : lower;
        Set<Option> ticked = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        int unread = -1;
        for (int at = skip(lower, 0, SEPARATORS + " "); at < lower.length(); ) {
            String label = labelAt(lower, at);
            int next = label == null ? afterSeparator(lower, at) : endOf(lower, at + label.length());
            if (label == null) {
                unread = unread < 0 ? at : unread;
            } else {
                addUnknown(shown, unread, at, unknown);
                unread = -1;
                ticked.add(byKey.get(label));
            }
            at = skip(lower, next, SEPARATORS + " ");
        }
        addUnknown(shown, unread, lower.length(), unknown);
        return new Read(ticked, unknown);
    }

    private static void addUnknown(String text, int from, int to, List<String> unknown) {
        if (from >= 0) {
            unknown.add(text.substring(from, to).replaceAll("[,; ]+$", ""));
        }
    }

    private @Nullable String labelAt(String text, int at) {
        for (String label : longestFirst) {
            if (text.startsWith(label, at) && isEnd(text, endOf(text, at + label.length()))) {
                return label;
            }
        }
        return null;
    }

    /** Returns where a label ends that is read up to a place: after the punctuation and the spaces that follow it. */
    private static int endOf(String text, int at) {
        return skip(text, at, ENDS + " ");
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0;
    }

    private static int afterSeparator(String text, int at) {
        int end = at;
        while (!isEnd(text, end)) {
            end++;
        }
        return end;
    }

    private static int skip(String text, int at, String skipped) {
        int next = at;
        while (next < text.length() && skipped.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
