package nl.mtvp.rules.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that only one region, or one menu item, asks of a practice: named values that the region declares. A fact
 * that is told of each MTVP year has two names, such as {@code hours/1} and {@code hours/2}.
 *
 * <p>A value is a {@link Boolean}, an {@link Integer}, a {@link BigDecimal}, a {@link String}, a {@link LocalDate} or a
 * {@code Set<String>}. A {@link BigDecimal} without decimals that fits in an {@link Integer} becomes one. A name that
 * is absent is <em>unknown</em>: {@link #yes}, {@link #no}, {@link #below} and the other questions all return false for
 * it. Rules ask {@link nl.mtvp.rules.assessment.Questions} instead.
 */
public final class Facts {

    /** No facts at all. */
    public static final Facts NONE = new Facts(Map.of());

    /** A plan or a choice has few facts: searching a list is as fast as a map, and takes less memory. */
    private final List<String> names;

    private final List<Object> values;

    private final boolean withinLimits;

    private Facts(Map<String, Object> facts) {
        names = List.copyOf(facts.keySet());
        values = List.copyOf(facts.values());
        withinLimits = names.size() <= PlanLimits.FACTS && areWithinLimits(values);
    }

    /**
     * Returns facts with the given values, in their order. A null value means unknown and is left out.
     *
     * @throws IllegalArgumentException if a value is of a type that facts do not have
     */
    public static Facts of(Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable Object> fact : values.entrySet()) {
            Object value = fact.getValue();
            if (value != null) {
                String name = Objects.requireNonNull(fact.getKey(), "name of a fact");
                copy.put(name, normal(name, value));
            }
        }
        return copy.isEmpty() ? NONE : new Facts(copy);
    }

    /**
     * Returns these facts with one more, or with another value of one.
     *
     * @param value null: unknown, then the fact is left out
     * @throws IllegalArgumentException if the value is of a type that facts do not have
     */
    public Facts with(String name, @Nullable Object value) {
        Map<String, Object> changed = asMap();
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, normal(name, value));
        }
        return changed.isEmpty() ? NONE : new Facts(changed);
    }

    private static Object normal(String name, Object value) {
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof String
                || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof BigDecimal number) {
            return isInteger(number) ? (Object) number.intValue() : number;
        }
        if (value instanceof Collection<?> elements) {
            Set<String> strings = new LinkedHashSet<>();
            for (Object element : elements) {
                strings.add(string(name, element));
            }
            return Collections.unmodifiableSet(strings);
        }
        throw new IllegalArgumentException("fact " + name
                + ": a fact is a Boolean, Integer, BigDecimal, String, LocalDate" + " or a collection of String, found "
                + value.getClass().getName());
    }

    private static boolean isInteger(BigDecimal number) {
        return number.scale() == 0 && number.unscaledValue().bitLength() < Integer.SIZE;
    }

    private static String string(String name, @Nullable Object element) {
        if (element instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("fact " + name + ": a set holds strings only, found " + element);
    }

    private static boolean areWithinLimits(Collection<?> values) {
        for (Object value : values) {
            if (!isWithinLimits(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithinLimits(Object value) {
        if (value instanceof LocalDate date) {
            return date.getYear() >= 0 && date.getYear() <= PlanLimits.YEAR;
        }
        if (value instanceof Set<?> texts) {
            return texts.size() <= PlanLimits.FACTS && areWithinLimits(texts);
        }
        return !(value instanceof String text) || text.length() <= PlanLimits.TEXT;
    }

    /** Returns whether neither their number nor a value exceeds {@link PlanLimits}. It was found out once, for all. */
    public boolean isWithinLimits() {
        return withinLimits;
    }

    /** Returns the names of the known facts, in the order in which they were given. */
    public List<String> names() {
        return names;
    }

    /** Returns the values of the known facts, each at the position of its name in {@link #names}. */
    public List<Object> values() {
        return values;
    }

    /** Returns the value of a fact; null: unknown. */
    public @Nullable Object value(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return values.get(i);
            }
        }
        return null;
    }

    /** Returns whether the fact is known, whatever its value. */
    public boolean known(String name) {
        return value(name) != null;
    }

    /** Returns whether the fact is known to be true. */
    public boolean yes(String name) {
        return Boolean.TRUE.equals(value(name));
    }

    /** Returns whether the fact is known to be false. */
    public boolean no(String name) {
        return Boolean.FALSE.equals(value(name));
    }

    /** Returns whether the number is known and below the limit (exclusive). */
    public boolean below(String name, int limit) {
        Object value = value(name);
        return value instanceof Integer number
                ? number < limit
                : value instanceof BigDecimal decimal && decimal.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    /** Returns the whole number; null: unknown, or not a whole number. */
    public @Nullable Integer integer(String name) {
        return value(name) instanceof Integer number ? number : null;
    }

    /** Returns the date; null: unknown, or not a date. */
    public @Nullable LocalDate date(String name) {
        return value(name) instanceof LocalDate date ? date : null;
    }

    /** Returns the set of distinct strings; empty also if it is unknown. */
    public Set<String> set(String name) {
        return value(name) instanceof Set<?> set ? strings(set) : Set.of();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> strings(Set<?> set) {
        return (Set<String>) set; // only strings are accepted
    }

    /** Returns whether the set is known and holds fewer than this many distinct strings. */
    public boolean fewerThan(String name, int count) {
        return known(name) && set(name).size() < count;
    }

    /** Returns whether the set is known and holds at least one of the given strings. */
    public boolean hasAny(String name, String... candidates) {
        Set<String> set = set(name);
        for (String candidate : candidates) {
            if (set.contains(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether they have the same names and values, in any order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && asMap().equals(facts.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    @Override
    public String toString() {
        return new ArrayList<>(asMap().entrySet()).toString();
    }

    private Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
        }
        return map;
    }
}
