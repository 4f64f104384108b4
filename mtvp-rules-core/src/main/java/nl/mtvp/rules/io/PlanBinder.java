package nl.mtvp.rules.io;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.internal.format.ObjectFormat;
import nl.mtvp.rules.internal.format.PlanFormat;
import nl.mtvp.rules.internal.format.Property;
import nl.mtvp.rules.internal.format.ValueType;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Builds a plan from a JSON object, and finds all problems for which the plan is refused. Used once. */
final class PlanBinder {

    private static final Expectation BY_YEAR = new Expectation(
            "een waarde per MTVP-jaar, als {\"1\": …, \"2\": …}", "a value of each MTVP year, as {\"1\": …, \"2\": …}");

    private final Regions regions;
    private final Json.Obj root;
    private final ProblemList problems = new ProblemList();
    private final @Nullable Region region;

    /**
     * Begins to bind.
     *
     * @param regions the regions that are loaded
     * @param root the object
     */
    PlanBinder(Regions regions, Json.Obj root) {
        this.regions = regions;
        this.root = root;
        // The region declares the facts, so it has to be known before they are read.
        region = regions.find(
                scalar("region") instanceof String id ? id : "", PropertyReader.parseDate(scalar("startDate")));
    }

    private @Nullable Object scalar(String name) {
        Json.Member member = root.members().get(name);
        return member != null && member.value() instanceof Json.Scalar scalar ? scalar.value() : null;
    }

    /** Builds the plan. It is complete only if there are no problems. */
    PracticePlan bind() {
        PracticePlan plan =
                new PropertyReader(root, "", problems::add).finish(reader -> object(PlanFormat.PLAN, reader));
        if (problems.isFull()) {
            return plan;
        }
        Set<String> wrongPlaces = problems.places();
        for (PlanProblem problem : regions.problemsIn(plan, region)) {
            // What could not be read is empty in the plan. That is not a second problem.
            if (!Pointers.leadsInto(wrongPlaces, problem.pointer())) {
                addAtItsPlace(problem);
            }
        }
        return plan;
    }

    private void addAtItsPlace(PlanProblem problem) {
        Pointers.Target target = Pointers.follow(root, problem.pointer());
        if (!target.perhapsLater()) {
            Place place = problem.kind() == Kind.UNDECLARED_FACT ? target.name() : target.value();
            problems.add(problem.at(place.line(), place.column()));
        }
    }

    /** Returns the region that judges the plan; null: none is loaded. */
    @Nullable
    Region region() {
        return region;
    }

    /** Returns the problems found. */
    List<PlanProblem> takeProblems() {
        return problems.take();
    }

    private <T, B> T object(ObjectFormat<T, B> format, PropertyReader reader) {
        B draft = format.begin();
        for (Property<?> property : format.properties()) {
            draft = read(format, property, draft, reader);
        }
        return format.build(draft);
    }

    @SuppressWarnings("unchecked") // the kind of a type says of which class its values are
    private <B, V> B read(ObjectFormat<?, B> format, Property<V> property, B draft, PropertyReader reader) {
        V value = (V) value(property, draft, reader);
        if (property.required()) {
            reader.requirePresent(property.name());
        }
        return value == null ? draft : format.set(draft, property, value);
    }

    /** Reads the value of a property; null: it is absent, or is no such value. */
    private @Nullable Object value(Property<?> property, Object draft, PropertyReader reader) {
        String name = property.name();
        ValueType<?> type = property.type();
        return switch (type.kind()) {
            case TEXT -> reader.text(name);
            case BOOLEAN -> reader.bool(name);
            case COUNT -> reader.count(name);
            case DATE -> reader.date(name);
            case YEAR -> reader.year(name);
            case YEARS -> reader.isGiven(name) ? reader.years(name) : null;
            case CONSTANT -> reader.constant(name, type.constants());
            case FORMS ->
                reader.isGiven(name) ? reader.forms(name, region == null ? null : region.intervisionForms()) : null;
            case OBJECT -> reader.object(name, nested -> object(type.object(), nested));
            case OBJECTS -> reader.isGiven(name) ? reader.objects(name, nested -> object(type.object(), nested)) : null;
            case FACTS -> facts(reader, name, draft);
            case TEXTS -> reader.textsByName(name);
        };
    }

    /** Reads the facts of a draft. Those that nobody declares are left out: they are neither checked nor judged. */
    private @Nullable Facts facts(PropertyReader reader, String name, Object draft) {
        Json.Obj object = reader.open(name);
        List<FactDeclaration> declared = object == null ? null : declared(draft);
        if (declared == null) {
            return null;
        }
        String pointer = reader.pointerTo(name);
        Map<String, Object> facts = new LinkedHashMap<>();
        object.members().forEach((fact, member) -> {
            Json value = member.value();
            boolean ofEachYear = type(declared, fact + "/1") != null;
            if (ofEachYear
                    && value instanceof Json.Obj years
                    && !years.members().isEmpty()) {
                years.members()
                        .forEach((year, ofYear) -> put(
                                facts,
                                fact + "/" + year,
                                ofYear.value(),
                                Pointers.append(pointer + "/" + fact, year),
                                declared));
            } else if (!ofEachYear && !(fact.indexOf('/') > 0 && type(declared, fact) != null)) {
                put(facts, fact, value, Pointers.append(pointer, fact), declared);
            } else if (!value.isNull()) {
                problems.add(value.wrong(Pointers.append(pointer, fact), BY_YEAR, null));
            }
        });
        return Facts.of(facts);
    }

    private void put(
            Map<String, Object> facts, String name, Json json, String pointer, List<FactDeclaration> declared) {
        Object value = json.isNull() ? null : factValue(json, pointer, type(declared, name));
        if (value != null) {
            facts.put(name, value);
        }
    }

    private @Nullable List<FactDeclaration> declared(Object draft) {
        if (region == null) {
            return null;
        }
        return draft instanceof Choice.Builder choice ? region.factsOf(choice.build()) : region.facts();
    }

    private static @Nullable FactType type(List<FactDeclaration> declared, String name) {
        for (FactDeclaration fact : declared) {
            if (fact.name().equals(name)) {
                return fact.type();
            }
        }
        return null;
    }

    private @Nullable Object factValue(Json json, String pointer, @Nullable FactType type) {
        if (type == null) {
            return ""; // the name is the problem, whatever the value
        }
        if (json instanceof Json.Scalar scalar) {
            Object date = type == FactType.DATE ? PropertyReader.parseDate(scalar.value()) : null;
            return date == null ? scalar.value() : date;
        }
        if (json instanceof Json.Arr array && type == FactType.SET) {
            return strings(array, pointer);
        }
        problems.add(json.wrong(pointer, type.expectation(), null));
        return null;
    }

    private Set<String> strings(Json.Arr array, String pointer) {
        Set<String> strings = new LinkedHashSet<>();
        for (int i = 0; i < array.elements().size(); i++) {
            Json element = array.elements().get(i);
            if (element instanceof Json.Scalar scalar && scalar.value() instanceof String text) {
                strings.add(text);
            } else {
                problems.add(element.wrong(Pointers.append(pointer, String.valueOf(i)), PropertyReader.TEXT, null));
            }
        }
        return strings;
    }
}
