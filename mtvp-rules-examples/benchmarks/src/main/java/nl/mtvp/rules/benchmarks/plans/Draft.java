package nl.mtvp.rules.benchmarks.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** A plan in the making. */
final class Draft {

    private static final List<LocalDate> STARTS = List.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 1), LocalDate.of(2023, 10, 1),
            LocalDate.of(2024, 1, 1));

    static final String ANY = "";

    private record Entry(String item, int year, Choice.Builder choice) {
    }

    final Random random;
    final PracticePlan.Builder plan;
    final Practice.Builder practice = Practice.builder();
    final LocalDate start;
    Declarations declarations;
    Intake intake = Intake.NONE;
    @Nullable Set<IntervisionForm> intervision;
    private final List<Entry> entries = new ArrayList<>();
    private final GoodFacts goodFacts;

    /**
     * A plan without choices.
     *
     * @param goodFacts gives a new choice the facts that its item asks for
     */
    Draft(Random random, String region, GoodFacts goodFacts) {
        this.random = random;
        plan = PracticePlan.inRegion(region);
        start = oneOf(STARTS);
        declarations = new Declarations(random.nextBoolean() ? true : null, true);
        intervision = Set.of(IntervisionForm.BETWEEN_PRACTICES);
        this.goodFacts = goodFacts;
        plan.startingOn(start);
    }

    /** Gives a choice the facts that its item asks for. */
    interface GoodFacts {
        void state(Draft draft, String item, int year, Choice.Builder choice);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Yes, no, or no answer. */
    @Nullable Boolean anyAnswer() {
        return oneOf(Arrays.asList(true, false, null));
    }

    LocalDate firstDay(int year) {
        return start.plusYears(year - 1L);
    }

    LocalDate dayIn(int year) {
        return firstDay(year).plusDays(random.nextInt(360));
    }

    /** Adds a choice in good order. */
    Choice.Builder choose(String item, int year) {
        Entry entry = described(item, year);
        entries.add(entry);
        return entry.choice();
    }

    private Entry described(String item, int year) {
        Entry entry = new Entry(item, year, Choice.of(item, year));
        if (random.nextBoolean()) {
            entry.choice().plannedStart(dayIn(year));
        }
        goodFacts.state(this, item, year, entry.choice());
        return entry;
    }

    /** Puts a choice in good order into the place of one of its kernel element and year. */
    Choice.Builder replace(String item, int year) {
        return replaceOne(element(item), year, item);
    }

    /** Puts a choice in good order into the place of one of a kernel element and year; is there none, of any of that year. */
    Choice.Builder replaceOne(String element, int year, String item) {
        List<Integer> places = places(element, year);
        return replace(oneOf(places.isEmpty() ? places(ANY, year) : places), item, year);
    }

    /** Puts the same item in good order into the place of one of a kernel element and year. */
    Choice.Builder again(String element, int year) {
        List<Integer> places = places(element, year);
        int place = oneOf(places.isEmpty() ? places(ANY, year) : places);
        return replace(place, entries.get(place).item(), year);
    }

    /** Keeps, forgets or turns round each fact of a choice. */
    Choice.Builder answerAnyhow(Choice.Builder choice) {
        Facts facts = choice.build().facts();
        for (String name : facts.names()) {
            Object value = facts.value(name);
            int answer = random.nextInt(3);
            choice.fact(name, answer == 0 ? value : answer == 1 ? null : otherwise(value));
        }
        return choice;
    }

    private static Object otherwise(@Nullable Object value) {
        return value instanceof Boolean answer ? (Object) !answer
                : value instanceof Integer ? (Object) 0
                : value instanceof BigDecimal ? new BigDecimal("0.0")
                : value instanceof LocalDate date ? date.minusYears(3)
                : Set.of();
    }

    /** Leaves every fact of a choice unknown. */
    static Choice.Builder forget(Choice.Builder choice) {
        choice.build().facts().names().forEach(name -> choice.fact(name, null));
        return choice;
    }

    /** Puts expansion of staff into the place of every choice of a kernel element and year. */
    void replaceAllByStaff(String element, int year) {
        for (int place : places(element, year)) {
            replace(place, "PC." + place, year);
        }
    }

    private Choice.Builder replace(int place, String item, int year) {
        Entry entry = described(item, year);
        entries.set(place, entry);
        return entry.choice();
    }

    private List<Integer> places(String element, int year) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.year() == year && (element.equals(ANY) || element(entry.item()).equals(element))) {
                places.add(i);
            }
        }
        return places;
    }

    private static String element(String item) {
        String[] parts = item.split("\\.");
        return parts.length < 3 ? parts[0] : parts[1];
    }

    /** Some of the values, each once. */
    <T> Set<T> some(int count, List<T> values) {
        Set<T> some = new TreeSet<>();
        while (some.size() < count) {
            some.add(oneOf(values));
        }
        return some;
    }

    PracticePlan build() {
        entries.forEach(entry -> plan.choosing(entry.choice().build()));
        return plan.practice(practice.build()).declarations(declarations).intake(intake).intervision(intervision)
                .build();
    }
}
