package nl.mtvp.rules.command.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Language;

/** The words for the properties of a plan and their values. */
public final class Vocabulary {

    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");
    private static final String FACTS = "/facts/";

    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();

    /**
     * Makes a vocabulary.
     *
     * @param texts its language
     * @param regions the names of programmes and trainings
     */
    public Vocabulary(Texts texts, Regions regions) {
        this.texts = texts;
        for (Region region : regions.all()) {
            region.programmes()
                    .forEach(
                            programme -> names.put(programme.code(), programme.name() + " (" + programme.code() + ")"));
            region.trainings().forEach(training -> names.put(training.code(), training.name()));
            region.intervisionForms()
                    .forEach(form ->
                            names.put(form.code(), texts.language() == Language.DUTCH ? form.dutch() : form.english()));
        }
    }

    /**
     * Returns a property in words; a fact that only a region of a third party asks for has its name in the plan.
     *
     * @param pointer JSON pointer of the property
     */
    String property(String pointer) {
        String name = name(pointer);
        int year = name.indexOf('/');
        if (year > 0) {
            return texts.get("fact.ofYear", property(FACTS + name.substring(0, year)), name.substring(year + 1));
        }
        return Objects.requireNonNullElse(texts.find("property." + name), name);
    }

    /** Returns the property without its place in a list; a fact of the plan or of a choice by its name alone. */
    private static String name(String pointer) {
        int fact = pointer.indexOf(FACTS);
        return fact < 0
                ? INDEX.matcher(pointer).replaceAll("").substring(1).replace('/', '.')
                : pointer.substring(fact + FACTS.length());
    }

    /** Returns a value of a property in words. */
    public String value(Object value) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? texts.get("value.none")
                    : values.stream().map(this::value).sorted().collect(Collectors.joining(", "));
        }
        return Stream.of(texts.find("value." + value), texts.find("element." + value), names.get(String.valueOf(value)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> texts.language().inWords(value));
    }
}
