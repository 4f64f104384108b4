package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.format.ObjectFormat;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.Property;
import nl.mtvp.rules.internal.format.ValueType;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.region.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plans of the worked cases, and plans with any values, are written and read back equal. */
class PlansReadBackTest {

    private static final PlanWriter ON_ONE_LINE = new PlanWriter(false);
    private static final PlanWriter INDENTED = new PlanWriter(true);
    private static final PlanReader READER = BothRegions.VALIDATOR.reader();

    private final Random random = new Random(4_711);

    @Test
    void everyPlanOfTheCasesIsReadBackEqual() {
        assertThat(Cases.all())
                .hasSizeGreaterThan(500)
                .extracting(PlanCase::plan)
                .allSatisfy(this::assertReadBackEqual);
    }

    @Test
    void plansWithAnyValuesAreReadBackEqual() {
        RandomPlans plans = new RandomPlans(17);
        for (Region region : BothRegions.VALIDATOR.regions().all()) {
            for (int i = 0; i < 1_000; i++) {
                assertReadBackEqual(varied(PlanFormat.PLAN, plans.next(region, random.nextInt(6))));
            }
        }
    }

    private void assertReadBackEqual(PracticePlan plan) {
        for (PlanWriter writer : List.of(ON_ONE_LINE, INDENTED)) {
            String written = writer.write(plan);
            PracticePlan read = READER.read(written);
            assertThat(read).isEqualTo(plan);
            assertThat(writer.write(read)).isEqualTo(written);
        }
    }

    /** Returns an object with some values replaced; codes and facts stay, since the region has to declare them. */
    private <T> T varied(ObjectFormat<T, ?> format, T object) {
        T varied = object;
        for (Property<?> property : format.properties()) {
            varied = varied(format, property, varied);
        }
        return varied;
    }

    @SuppressWarnings("unchecked")
    private <T, V> T varied(ObjectFormat<T, ?> format, Property<V> property, T object) {
        V value = format.value(object, property);
        if (value != null && property.type().object() != null) {
            return format.with(object, property, (V)
                    variedObjects((ObjectFormat<Object, ?>) property.type().object(), value));
        }
        Object other = property.required() || property.name().equals("element") || random.nextBoolean()
                ? value
                : value(property.type());
        return other == null ? object : format.with(object, property, (V) other);
    }

    private Object variedObjects(ObjectFormat<Object, ?> format, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(element -> varied(format, (Object) element)).toList()
                : varied(format, value);
    }

    /** Returns any value of a type; null: one that has to be declared. */
    private @Nullable Object value(ValueType<?> type) {
        return switch (type.kind()) {
            case TEXT -> text();
            case TEXTS -> Map.of(text(), text());
            case BOOLEAN -> random.nextBoolean();
            case COUNT -> random.nextInt(Integer.MAX_VALUE);
            case DATE -> LocalDate.ofYearDay(random.nextInt(10_000), 1 + random.nextInt(365));
            case YEARS -> Stream.of(1, 2).filter(year -> random.nextBoolean()).collect(Collectors.toSet());
            case CONSTANT -> constants(type).get(random.nextInt(constants(type).size()));
            case FORMS ->
                IntervisionForm.ofEveryRegion().stream()
                        .filter(form -> random.nextBoolean())
                        .collect(Collectors.toSet());
            case OBJECTS -> List.of(new PriorTraining("LEAN", null));
            default -> null;
        };
    }

    private static List<?> constants(ValueType<?> type) {
        return Arrays.asList(type.constants().getEnumConstants());
    }

    /** Returns a text of characters of all kinds, among them those that JSON escapes. */
    private String text() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> Character.toString(
                        switch (random.nextInt(4)) {
                            case 0 -> random.nextInt(0x20);
                            case 1 -> "\"\\/\u2028é".charAt(random.nextInt(5));
                            case 2 -> 0x1F600 + random.nextInt(80);
                            default -> 0x20 + random.nextInt(0x5E);
                        }))
                .collect(Collectors.joining());
    }
}
