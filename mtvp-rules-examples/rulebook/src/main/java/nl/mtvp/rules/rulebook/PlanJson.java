package nl.mtvp.rules.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import org.jspecify.annotations.Nullable;

/** A plan as short JSON: what is unknown or a default is left out. */
final class PlanJson {

    private final Map<String, Object> plan;
    private final Map<String, Set<Object>> facts = new HashMap<>();

    PlanJson(PracticePlan plan) {
        this.plan = plan(plan);
        this.plan.forEach(this::collect);
    }

    /** Returns the lines. */
    List<String> lines() {
        return JsonLines.of(plan);
    }

    /** Returns the number of facts that it holds. */
    int size() {
        return facts.size();
    }

    /**
     * Returns the distance to another plan: a fact that only one of them holds counts twice as much as one that
     * differs.
     */
    int distance(PlanJson other) {
        Set<String> names = new HashSet<>(facts.keySet());
        names.addAll(other.facts.keySet());
        int distance = 0;
        for (String name : names) {
            boolean both = facts.containsKey(name) && other.facts.containsKey(name);
            distance += !both ? 2 : facts.get(name).equals(other.facts.get(name)) ? 0 : 1;
        }
        return distance;
    }

    private static Map<String, Object> plan(PracticePlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "region", plan.region());
        put(json, "startDate", plan.startDate());
        put(json, "submittedOn", plan.submittedOn());
        put(json, "practice", practice(plan.practice()));
        put(
                json,
                "programmes",
                plan.programmes().stream().map(PlanJson::programme).toList());
        Map<String, Object> intake = new LinkedHashMap<>();
        put(intake, "extensionRequested", plan.intake().extensionRequested());
        put(intake, "lottery", plan.intake().lottery());
        put(intake, "checkedComplete", plan.intake().checkedComplete());
        put(json, "intake", intake);
        Map<String, Object> declarations = new LinkedHashMap<>();
        put(declarations, "commitment", plan.declarations().commitment());
        put(declarations, "information", plan.declarations().information());
        put(json, "declarations", declarations);
        putIfKnown(json, "intervision", plan.intervision(), forms -> new TreeSet<>(forms));
        put(json, "staffExpansionAgreed", plan.staffExpansionAgreed());
        put(json, "choices", plan.choices().stream().map(PlanJson::choice).toList());
        put(json, "facts", facts(plan.facts()));
        return json;
    }

    private static Map<String, Object> practice(Practice practice) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "name", practice.name());
        put(json, "agbCode", practice.agbCode());
        put(json, "enrolledPatients", practice.enrolledPatients());
        put(json, "staffCount", practice.staffCount());
        put(json, "highDeprivation", practice.highDeprivation());
        put(json, "patientStop", practice.patientStop());
        put(json, "waitingList", practice.waitingList());
        put(json, "waitingListSize", practice.waitingListSize());
        put(json, "outOfHoursDataConsent", practice.outOfHoursDataConsent());
        put(json, "outOfHoursContacts", practice.outOfHoursContacts());
        putIfKnown(
                json,
                "priorTrainings",
                practice.priorTrainings(),
                trainings -> trainings.stream().map(PlanJson::training).toList());
        return json;
    }

    private static Map<String, Object> training(PriorTraining training) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "training", training.training());
        put(json, "date", training.date());
        return json;
    }

    private static Map<String, Object> programme(ProgrammeParticipation programme) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "code", programme.code());
        put(json, "followedUntil", programme.followedUntil());
        put(json, "admitted", programme.admitted());
        put(
                json,
                "years",
                programme.years().equals(ProgrammeParticipation.BOTH_YEARS) ? null : new TreeSet<>(programme.years()));
        return json;
    }

    private static Map<String, Object> choice(Choice choice) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "item", choice.item());
        put(json, "element", choice.element());
        put(json, "year", choice.year());
        put(json, "mode", choice.mode() == ChoiceMode.NEW ? null : choice.mode());
        put(json, "basis", choice.basis() == ChoiceBasis.NEW ? null : choice.basis());
        put(json, "plannedStart", choice.plannedStart());
        put(json, "carriedOut", choice.carriedOut());
        put(json, "facts", facts(choice.facts()));
        return json;
    }

    private static Map<String, Object> facts(Facts facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        // An empty set means something else than no set.
        facts.names().forEach(name -> json.put(name, sorted(Objects.requireNonNull(facts.value(name)))));
        return json;
    }

    private static Object sorted(Object value) {
        return value instanceof Set<?> set
                ? set.stream().map(String::valueOf).sorted().toList()
                : value;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        boolean nothing = value == null
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
        if (!nothing) {
            json.put(name, value);
        }
    }

    /** Adds an answer that may be empty: an empty answer means something else than none. */
    private static <T> void putIfKnown(
            Map<String, Object> json, String name, @Nullable T value, Function<T, Object> form) {
        if (value != null) {
            json.put(name, form.apply(value));
        }
    }

    /** Collects the facts by name; those of a choice under its item and year, not under its place. */
    private void collect(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            String prefix = map.containsKey("item") ? name + " " + map.get("item") + " " + map.get("year") : name;
            map.forEach((key, member) -> collect(prefix + "/" + key, member));
        } else if (value instanceof Collection<?> list && !list.isEmpty()) {
            list.forEach(element -> collect(name, element));
        } else {
            facts.computeIfAbsent(name, key -> new HashSet<>()).add(value);
        }
    }
}
