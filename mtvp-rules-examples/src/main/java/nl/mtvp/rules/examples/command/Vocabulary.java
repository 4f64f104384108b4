package nl.mtvp.rules.examples.command;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people call the properties of a plan and their values. */
final class Vocabulary {

    private static final Pattern OF_CHOICE = Pattern.compile("/choices/\\d+/(?:facts/)?(.+)");
    private static final Pattern OF_PLAN = Pattern.compile("/(?:facts/)?(.+)");

    private final Texts texts;

    Vocabulary(Texts texts) {
        this.texts = texts;
    }

    /**
     * A property in words; one that is known only to a region of somebody else's is called by its name in the plan.
     *
     * @param pointer JSON pointer of the property
     */
    String property(String pointer) {
        String name = name(pointer);
        return texts.find("property." + name).orElse(name);
    }

    private static String name(String pointer) {
        Matcher choice = OF_CHOICE.matcher(pointer);
        if (choice.matches()) {
            return choice.group(1);
        }
        Matcher plan = OF_PLAN.matcher(pointer);
        return plan.matches() ? plan.group(1).replace('/', '.') : pointer;
    }

    /** A value of a property in words. */
    String value(Object value) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? texts.get("value.none") : values.stream().map(this::value).sorted().collect(Collectors.joining(", "));
        }
        return texts.find("value." + value).orElseGet(() -> texts.language().inWords(value));
    }
}
