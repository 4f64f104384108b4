package nl.mtvp.rules.answers;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.AnswerTarget;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.AnswerTarget.ProgrammeProperty;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.internal.format.ValueType;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.Region;
import org.jspecify.annotations.Nullable;

/** The type of a place in the plan: of a property that every plan has, or of a fact that the region declares. */
final class PlaceType {

    private static final String PLAN_FACTS = "/facts/";
    private static final String OFFICE = "/office/";
    private static final String CHOICE_FACTS = "facts/";
    private static final Set<String> FIXED = Set.of("item", "year", "code");

    private final String name;
    private final Set<AnswerKind> kinds;
    /** Its values, by name; null: it has any. */
    private final @Nullable Map<String, Object> values;

    private final boolean many;
    private final @Nullable FactType fact;

    private PlaceType(
            String name,
            Set<AnswerKind> kinds,
            @Nullable Map<String, Object> values,
            boolean many,
            @Nullable FactType fact) {
        this.name = name;
        this.kinds = kinds;
        this.values = values;
        this.many = many;
        this.fact = fact;
    }

    /** Returns the type of a place; null: no plan of the region has it. */
    static @Nullable PlaceType find(AnswerTarget target, Region region) {
        if (target instanceof PlanProperty property) {
            String pointer = property.pointer();
            if (pointer.startsWith(PLAN_FACTS)) {
                return ofFact(region.facts(), pointer.substring(PLAN_FACTS.length()));
            }
            return pointer.startsWith(OFFICE) ? of(ValueType.TEXT, region) : of(PlanValues.typeOf(pointer), region);
        }
        if (target instanceof ProgrammeProperty property) {
            return FIXED.contains(property.property())
                    ? null
                    : of(PlanFormat.PROGRAMME.typeOf(property.property()), region);
        }
        ChoiceProperty property = (ChoiceProperty) target;
        if (property.property().startsWith(CHOICE_FACTS)) {
            List<FactDeclaration> declared = Stream.of(1, 2)
                    .map(year -> region.factsOf(Choice.of(property.item(), year).build()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(List.of());
            return ofFact(declared, property.property().substring(CHOICE_FACTS.length()));
        }
        return FIXED.contains(property.property()) ? null : of(PlanFormat.CHOICE.typeOf(property.property()), region);
    }

    private static @Nullable PlaceType ofFact(List<FactDeclaration> declared, String name) {
        for (FactDeclaration declaration : declared) {
            if (declaration.name().equals(name)) {
                FactType type = declaration.type();
                return new PlaceType(type.name(), kinds(type), null, type == FactType.SET, type);
            }
        }
        return null;
    }

    private static Set<AnswerKind> kinds(FactType type) {
        return switch (type) {
            case BOOLEAN -> Set.of(AnswerKind.YES_NO, AnswerKind.BOX);
            case INTEGER -> Set.of(AnswerKind.WHOLE_NUMBER);
            case NUMBER, PERCENTAGE -> Set.of(AnswerKind.NUMBER, AnswerKind.WHOLE_NUMBER);
            case DATE -> Set.of(AnswerKind.DATE);
            case SET -> Set.of(AnswerKind.ANY_OF, AnswerKind.ONE_OF);
            case TEXT -> Set.of(AnswerKind.TEXT, AnswerKind.ONE_OF);
        };
    }

    private static @Nullable PlaceType of(@Nullable ValueType<?> type, Region region) {
        if (type == null) {
            return null;
        }
        Set<AnswerKind> kinds = switch (type.kind()) {
            case TEXT -> Set.of(AnswerKind.TEXT);
            case BOOLEAN -> Set.of(AnswerKind.YES_NO, AnswerKind.BOX);
            case COUNT -> Set.of(AnswerKind.WHOLE_NUMBER);
            case DATE -> Set.of(AnswerKind.DATE);
            case CONSTANT -> Set.of(AnswerKind.ONE_OF);
            case FORMS -> Set.of(AnswerKind.ANY_OF, AnswerKind.ONE_OF);
            default -> Set.of();
        };
        boolean many = type.kind() == ValueType.Kind.FORMS;
        return kinds.isEmpty() ? null : new PlaceType(type.kind().name(), kinds, values(type, region), many, null);
    }

    private static @Nullable Map<String, Object> values(ValueType<?> type, Region region) {
        Stream<?> values = type.kind() == ValueType.Kind.FORMS
                ? region.intervisionForms().stream()
                : type.constants() == null
                        ? null
                        : Arrays.stream(type.constants().getEnumConstants());
        return values == null ? null : values.collect(Collectors.toMap(Object::toString, value -> value));
    }

    /** Returns its name, for errors. */
    String name() {
        return name;
    }

    /** Returns whether an answer of a kind can go there. */
    boolean takes(AnswerKind kind) {
        return kinds.contains(kind);
    }

    /** Returns whether an option can say this value. */
    boolean takesValue(String value) {
        return values == null || values.containsKey(value);
    }

    /**
     * Returns a value as plans hold it.
     *
     * @param value the answer; for options, the set of the values that they say
     * @return null: it is out of range, which was reported
     */
    @Nullable
    Object fit(Object value, String cell, CellReader reader) {
        if (value instanceof Set<?> said) {
            Set<Object> all = new LinkedHashSet<>();
            said.forEach(one -> all.add(values == null ? one : values.get(one)));
            return many ? all : all.stream().findFirst().orElse(null);
        }
        if (fact == null) {
            return value;
        }
        boolean isShare = fact == FactType.NUMBER && cell.endsWith("%");
        return fact.accepts(value) && !isShare ? value : reader.wrong(cell, fact.expectation());
    }
}
