package nl.mtvp.rules.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.format.ObjectFormat;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.Property;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.plan.StartDraw;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Plans that differ from another in one thing: a value is left out, moved by one, or replaced by one that the region
 * knows or that some other plan has; a choice, programme or earlier training is added or left out.
 */
final class PlanVariations {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,6}\\b");

    private final Region region;
    /** The values of properties and facts, by their names. */
    private final Map<String, Set<Object>> known = new HashMap<>();

    private final Set<Object> limits = new LinkedHashSet<>();

    /**
     * Creates variations.
     *
     * @param plans plans of the region
     * @param condition a condition whose limits are tried
     */
    PlanVariations(Region region, List<PracticePlan> plans, String condition) {
        this.region = region;
        plans.forEach(plan -> collect(PlanFormat.PLAN, plan));
        NUMBER.matcher(condition)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .forEach(limits::add);
        region.menu().items().stream().map(MenuItem::code).forEach(know("item")::add);
    }

    private Set<Object> know(String name) {
        return known.computeIfAbsent(name, any -> new LinkedHashSet<>());
    }

    private <T, B> void collect(ObjectFormat<T, B> format, T object) {
        for (Property<?> property : format.properties()) {
            Object value = format.value(object, property);
            switch (property.type().kind()) {
                case OBJECT -> collectAny(property.type().object(), value);
                case OBJECTS -> {
                    if (value != null) {
                        ((Collection<?>) value)
                                .forEach(element -> collectAny(property.type().object(), element));
                    }
                }
                case FACTS -> {
                    Facts stated = (Facts) value;
                    for (int i = 0; i < stated.names().size(); i++) {
                        know(stated.names().get(i)).add(stated.values().get(i));
                    }
                }
                default -> {
                    if (value != null) {
                        know(property.name()).add(value);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // the format of a property's objects is that of its values
    private <T> void collectAny(@Nullable ObjectFormat<T, ?> format, @Nullable Object object) {
        if (format != null && object != null) {
            collect(format, (T) object);
        }
    }

    /** Returns the variations of a plan. */
    List<PracticePlan> of(PracticePlan plan) {
        return variations(PlanFormat.PLAN, plan);
    }

    private <T, B> List<T> variations(ObjectFormat<T, B> format, T object) {
        List<T> all = new ArrayList<>();
        format.properties().forEach(property -> vary(format, property, object, all));
        return all;
    }

    @SuppressWarnings("unchecked") // the values tried are of the property's type
    private <T, V> void vary(ObjectFormat<T, ?> format, Property<V> property, T object, List<T> all) {
        V value = format.value(object, property);
        if (format.isUnknownIfAbsent(property)) {
            all.add(format.with(object, property, null));
        }
        values(property, value, object)
                .filter(other -> !other.equals(value))
                .forEach(other -> all.add(format.with(object, property, (V) other)));
    }

    private Stream<?> values(Property<?> property, @Nullable Object value, Object owner) {
        return switch (property.type().kind()) {
            case BOOLEAN -> Stream.of(true, false);
            case YEAR -> Stream.of(1, 2);
            case YEARS -> Stream.of(Set.of(1), Set.of(2), Set.of(1, 2));
            case CONSTANT -> Arrays.stream(property.type().constants().getEnumConstants());
            case TEXT, FORMS -> property.name().equals("region") ? Stream.of() : know(property.name()).stream();
            case DATE ->
                moved(Stream.of(Stream.ofNullable(value), know(property.name()).stream(), region.startDates().stream())
                        .flatMap(known -> known));
            case COUNT ->
                moved(Stream.of(Stream.ofNullable(value), know(property.name()).stream(), limits.stream())
                        .flatMap(known -> known));
            case OBJECT -> any(property.type().object(), value);
            case OBJECTS ->
                lists(property.type().object(), value == null ? List.of() : (List<?>) value, property.name());
            case FACTS -> facts((Facts) Objects.requireNonNull(value), owner);
            case TEXTS -> Stream.of();
        };
    }

    /** Returns values and their neighbours. */
    private static Stream<Object> moved(Stream<?> values) {
        return values.flatMap(PlanVariations::neighbours).distinct();
    }

    private static Stream<Object> neighbours(Object value) {
        if (value instanceof LocalDate day) {
            return Stream.of(day, day.minusDays(1), day.plusDays(1));
        }
        if (value instanceof Integer number) {
            return Stream.of(number, number - 1, number + 1)
                    .filter(near -> near >= 0)
                    .map(near -> near);
        }
        return value instanceof BigDecimal number
                ? Stream.of(number, number.subtract(BigDecimal.ONE), number.add(BigDecimal.ONE))
                : Stream.of(value);
    }

    @SuppressWarnings("unchecked") // as above
    private <T> Stream<T> any(@Nullable ObjectFormat<T, ?> format, @Nullable Object object) {
        return format == null || object == null ? Stream.of() : variations(format, (T) object).stream();
    }

    private Stream<List<?>> lists(@Nullable ObjectFormat<?, ?> format, List<?> list, String name) {
        List<List<?>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(index);
            all.add(shorter);
            any(format, list.get(i)).forEach(other -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(index, other);
                all.add(changed);
            });
        }
        added(name)
                .forEach(element ->
                        all.add(Stream.concat(list.stream(), Stream.of(element)).toList()));
        return all.stream();
    }

    private Stream<?> added(String name) {
        return switch (name) {
            case "choices" ->
                know("item").stream()
                        .flatMap(code -> Stream.of(1, 2)
                                .map(year -> Choice.of(code.toString(), year).build()));
            case "programmes" ->
                region.programmes().stream().map(programme -> new ProgrammeParticipation(programme.code()));
            case "priorTrainings" ->
                region.trainings().stream().map(training -> new PriorTraining(training.code(), null));
            case "draws" ->
                region.startDates().stream()
                        .flatMap(
                                day -> Arrays.stream(LotteryResult.values()).map(result -> new StartDraw(day, result)));
            default -> throw new IllegalStateException("it is not known what can be added to " + name);
        };
    }

    private Stream<Facts> facts(Facts stated, Object owner) {
        List<FactDeclaration> declared = owner instanceof Choice choice ? region.factsOf(choice) : region.facts();
        if (declared == null) {
            return Stream.of();
        }
        return declared.stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(stated.with(fact.name(), null)),
                        values(fact)
                                .filter(value -> fact.type().accepts(value))
                                .map(value -> stated.with(fact.name(), value))));
    }

    private Stream<?> values(FactDeclaration fact) {
        return switch (fact.type()) {
            case BOOLEAN -> Stream.of(true, false);
            case SET ->
                Stream.concat(
                        know(fact.name()).stream(),
                        Stream.concat(
                                Stream.of(Set.of()), fact.knownValues().stream().map(Set::of)));
            case DATE -> moved(Stream.concat(know(fact.name()).stream(), region.startDates().stream()));
            default -> moved(Stream.concat(know(fact.name()).stream(), limits.stream()));
        };
    }
}
