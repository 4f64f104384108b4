package nl.mtvp.rules.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of one object. A property that is absent or null is unknown. A property of the wrong type
 * becomes a problem. So does, at the end, every property that was not asked for.
 */
final class PropertyReader {

    /** Names the schema of a document, as editors write it; it is read over. */
    private static final String SCHEMA = "$schema";

    private static final Expectation OBJECT = new Expectation("een object", "an object");
    static final Expectation TEXT = FactType.TEXT.expectation();
    private static final Expectation LIST = new Expectation("een lijst", "a list");
    private static final Expectation BOOLEAN = FactType.BOOLEAN.expectation();
    private static final Expectation COUNT = FactType.INTEGER.expectation();
    private static final Expectation YEAR = new Expectation("1 of 2", "1 or 2");
    private static final Expectation DATE = FactType.DATE.expectation();
    private static final int ISO_DATE_LENGTH = 10;

    private final Json.Obj object;
    private final String pointer;
    private final Consumer<PlanProblem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * Begins to read.
     *
     * @param object the object
     * @param pointer JSON pointer of the object
     * @param problems receives the problems
     */
    PropertyReader(Json.Obj object, String pointer, Consumer<PlanProblem> problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    @Nullable
    String text(String name) {
        return scalar(name, TEXT, value -> value instanceof String text ? text : null);
    }

    String requiredText(String name) {
        return required(name, text(name), "");
    }

    /** Returns a value that was read. If the property is absent, reports a problem and returns the substitute. */
    <T> T required(String name, @Nullable T value, T substitute) {
        requirePresent(name);
        return value == null ? substitute : value;
    }

    @Nullable
    Boolean bool(String name) {
        return scalar(name, BOOLEAN, value -> value instanceof Boolean bool ? bool : null);
    }

    @Nullable
    Integer count(String name) {
        return scalar(name, COUNT, value -> value instanceof Integer count && count >= 0 ? count : null);
    }

    @Nullable
    Integer year(String name) {
        return scalar(name, YEAR, PropertyReader::yearIn);
    }

    int requiredYear(String name) {
        return required(name, year(name), 1);
    }

    @Nullable
    LocalDate date(String name) {
        return scalar(name, DATE, PropertyReader::parseDate);
    }

    <E> @Nullable E constant(String name, Class<E> type) {
        Json value = value(name);
        return value == null ? null : constant(value, () -> pointerTo(name), type);
    }

    <E> Set<E> constants(String name, Class<E> type) {
        return Set.copyOf(elements(name, (element, place) -> constant(element, () -> place, type)));
    }

    private <E> @Nullable E constant(Json json, Supplier<String> place, Class<E> type) {
        Object name = json instanceof Json.Scalar scalar ? scalar.value() : null;
        for (E constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        wrongName(
                json,
                place.get(),
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
        return null;
    }

    /**
     * Reads forms of intervision.
     *
     * @param known the forms of the plan's region; null: the region is not known, so that none is refused
     */
    Set<IntervisionForm> forms(String name, @Nullable List<IntervisionForm> known) {
        return Set.copyOf(elements(name, (element, place) -> {
            Object code = element instanceof Json.Scalar scalar ? scalar.value() : null;
            if (known == null && code instanceof String text) {
                return IntervisionForm.of(text, text, text);
            }
            List<IntervisionForm> forms = known == null ? IntervisionForm.ofEveryRegion() : known;
            for (IntervisionForm form : forms) {
                if (form.code().equals(code)) {
                    return form;
                }
            }
            wrongName(element, place, forms.stream().map(IntervisionForm::code).toList());
            return null;
        }));
    }

    Set<String> texts(String name) {
        return new LinkedHashSet<>(textList(name));
    }

    List<String> textList(String name) {
        return scalars(name, TEXT, value -> value instanceof String text ? text : null);
    }

    /** Returns the texts of an object whose properties have any names; null: absent. */
    @Nullable
    Map<String, String> textsByName(String name) {
        return object(name, PropertyReader::texts);
    }

    /** Returns the names of all properties. */
    Set<String> names() {
        return object.members().keySet();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names()) {
            String text = text(name);
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }

    Set<Integer> years(String name) {
        return Set.copyOf(scalars(name, YEAR, PropertyReader::yearIn));
    }

    /** Binds the objects in a list, each with its own reader. */
    <T> List<T> objects(String name, Function<PropertyReader, T> bind) {
        return elements(name, (element, place) -> {
            PropertyReader reader = nested(element, place);
            // An element that is not an object keeps its place, so that the pointers of later elements stay correct.
            return reader == null
                    ? bind.apply(new PropertyReader(new Json.Obj(element.place(), Map.of(), false), place, problems))
                    : reader.finish(bind);
        });
    }

    /** Binds an object with its own reader; null: absent. */
    <T> @Nullable T object(String name, Function<PropertyReader, T> bind) {
        Json value = value(name);
        PropertyReader reader = value == null ? null : nested(value, pointerTo(name));
        return reader == null ? null : reader.finish(bind);
    }

    /** Returns an object whose properties are not known in advance; null: absent. */
    Json.@Nullable Obj open(String name) {
        Json value = value(name);
        if (value == null || value instanceof Json.Obj) {
            return (Json.Obj) value;
        }
        wrong(value, pointerTo(name), OBJECT);
        return null;
    }

    /** Returns whether the object has the property, with a value other than null. */
    boolean isGiven(String name) {
        return value(name) != null;
    }

    /** Returns the pointer to a property of the object. */
    String pointerTo(String name) {
        return Pointers.append(pointer, name);
    }

    /** Binds the object, and reports the properties that were not asked for. */
    <T> T finish(Function<PropertyReader, T> bind) {
        T bound = bind.apply(this);
        object.members().forEach((name, member) -> {
            if (!known.contains(name) && !(pointer.isEmpty() && name.equals(SCHEMA))) {
                problems.accept(new PlanProblem(
                        Kind.UNKNOWN_PROPERTY,
                        pointerTo(name),
                        member.place().line(),
                        member.place().column(),
                        Excerpt.quoted(name),
                        Expectation.oneOf(known),
                        NearestName.among(known, name)));
            }
        });
        return bound;
    }

    /** Parses a date as written in plans; null: it is not a date. */
    static @Nullable LocalDate parseDate(@Nullable Object value) {
        if (!(value instanceof String text) || text.length() != ISO_DATE_LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Integer yearIn(Object value) {
        return value instanceof Integer year && (year == 1 || year == 2) ? year : null;
    }

    /** Returns the value of a property, whatever it is; null: absent. */
    @Nullable
    Json value(String name) {
        known.add(name);
        Json.Member member = object.members().get(name);
        return member == null || member.value().isNull() ? null : member.value();
    }

    /** Reports a problem if the property is absent. */
    void requirePresent(String name) {
        if (value(name) == null && object.whole()) {
            problems.accept(new PlanProblem(
                    Kind.MISSING_PROPERTY,
                    pointerTo(name),
                    object.place().line(),
                    object.place().column(),
                    "",
                    Expectation.oneOf(List.of(name)),
                    null));
        }
    }

    private <T> @Nullable T scalar(String name, Expectation expectation, Function<Object, @Nullable T> parse) {
        Json value = value(name);
        return value == null ? null : scalar(value, () -> pointerTo(name), expectation, parse);
    }

    private <T> List<T> scalars(String name, Expectation expectation, Function<Object, @Nullable T> parse) {
        return elements(name, (element, place) -> scalar(element, () -> place, expectation, parse));
    }

    private <T> @Nullable T scalar(
            Json json, Supplier<String> place, Expectation expectation, Function<Object, @Nullable T> parse) {
        T parsed = json instanceof Json.Scalar scalar && scalar.value() != null ? parse.apply(scalar.value()) : null;
        if (parsed == null) {
            wrong(json, place.get(), expectation);
        }
        return parsed;
    }

    private <T> List<T> elements(String name, BiFunction<Json, String, @Nullable T> bind) {
        Json value = value(name);
        List<T> bound = new ArrayList<>();
        if (value instanceof Json.Arr array) {
            for (int i = 0; i < array.elements().size(); i++) {
                T element = bind.apply(array.elements().get(i), Pointers.append(pointerTo(name), String.valueOf(i)));
                if (element != null) {
                    bound.add(element);
                }
            }
        } else if (value != null) {
            wrong(value, pointerTo(name), LIST);
        }
        return bound;
    }

    private @Nullable PropertyReader nested(Json json, String place) {
        if (json instanceof Json.Obj nested) {
            return new PropertyReader(nested, place, problems);
        }
        wrong(json, place, OBJECT);
        return null;
    }

    private void wrong(Json json, String place, Expectation expectation) {
        problems.accept(json.wrong(place, expectation, null));
    }

    private void wrongName(Json json, String place, List<String> known) {
        String nearest = json instanceof Json.Scalar scalar && scalar.value() instanceof String text
                ? NearestName.among(known, text)
                : null;
        problems.accept(json.wrong(place, Expectation.oneOf(known), nearest));
    }
}
