package nl.mtvp.rules.command.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.text.NaturalOrder;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.Measurement;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.IntakeRules.Capacity;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the plans of a region add up to, as tables: verdicts, who chose what, how many chose each item, places taken,
 * intervision, the measurements, which answers are still missing, and how many verdicts depend on each contested point.
 * Not for use by several threads.
 */
public final class RegionOverview {

    private static final List<Integer> YEARS = List.of(1, 2);

    private final Region region;
    private final Texts texts;
    private final List<CountedPlan> plans = new ArrayList<>();

    /**
     * A table.
     *
     * @param heading its heading
     * @param columns the headings of its columns
     * @param rows its rows
     */
    public record Table(String heading, List<String> columns, List<Row> rows) {}

    /**
     * A row of a table.
     *
     * @param cells its cells: texts, whole numbers, days and lists of texts
     * @param number the number that a bar shows; null: the row has no bar
     */
    public record Row(List<Object> cells, @Nullable Integer number) {

        private static Row of(Object... cells) {
            return new Row(Arrays.asList(cells), null);
        }

        private static Row bar(int number, Object... cells) {
            return new Row(Arrays.asList(cells), number);
        }
    }

    /**
     * Begins an overview without plans.
     *
     * @param region the region
     * @param texts the language
     */
    public RegionOverview(Region region, Texts texts) {
        this.region = region;
        this.texts = texts;
    }

    /** Adds a plan of the region. */
    public void add(CountedPlan plan) {
        plans.add(plan);
    }

    /** Returns the heading of the overview. */
    public String title() {
        return texts.get("region.title", region.name());
    }

    /** Returns how many plans it counts, in words. */
    public String count() {
        return texts.count("region.count", plans.size());
    }

    /** Returns its tables. A table without rows is left out. */
    public List<Table> tables() {
        return Stream.of(verdicts(), items(), capacity(), intervision(), measurements(), points(), owed(), choices())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table table(String name, List<Row> rows, String... columns) {
        return titled(texts.get("region." + name), rows, columns);
    }

    private Table titled(String title, List<Row> rows, String... columns) {
        return new Table(
                title,
                Stream.of(columns).map(key -> texts.get("region.column." + key)).toList(),
                rows);
    }

    private Table verdicts() {
        List<Row> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            rows.add(Row.bar(
                    count(plan -> plan.verdict() == verdict),
                    texts.get("overview.heading." + verdict),
                    count(plan -> plan.years().get(1) == verdict),
                    count(plan -> plan.years().get(2) == verdict),
                    count(plan -> plan.verdict() == verdict)));
        }
        return table("verdicts", rows, "verdict", "year1", "year2", "plans");
    }

    private Table items() {
        Set<String> codes = new LinkedHashSet<>();
        region.menu().items().stream().map(MenuItem::code).forEach(codes::add);
        codes.addAll(plans.stream()
                .flatMap(plan -> plan.plan().choices().stream())
                .map(Choice::item)
                .collect(Collectors.toCollection(() -> new TreeSet<>(NaturalOrder.COMPARATOR))));
        List<Row> rows = new ArrayList<>();
        for (String code : codes) {
            rows.add(Row.bar(
                    count(plan -> chooses(plan, choice -> choice.item().equals(code))),
                    code,
                    title(code),
                    count(plan -> chooses(plan, choice -> isNew(choice, code, 1))),
                    count(plan -> chooses(plan, choice -> isNew(choice, code, 2))),
                    count(plan ->
                            chooses(plan, choice -> choice.item().equals(code) && choice.mode() == ChoiceMode.DEVELOP)),
                    count(plan -> chooses(plan, choice -> choice.item().equals(code)))));
        }
        return table("items", rows, "item", "title", "newYear1", "newYear2", "developed", "practices");
    }

    private static boolean isNew(Choice choice, String code, int year) {
        return choice.item().equals(code) && choice.year() == year && choice.mode() == ChoiceMode.NEW;
    }

    private static boolean chooses(CountedPlan plan, Predicate<Choice> choice) {
        return plan.plan().choices().stream().anyMatch(choice);
    }

    private Table capacity() {
        List<Row> rows = new ArrayList<>();
        IntakeRules intake = region.intake();
        Capacity capacity = intake == null ? null : intake.capacity();
        String title = "";
        if (capacity != null) {
            title = texts.get("region.capacity", withTitle(capacity.item()));
            Map<LocalDate, List<PracticePlan>> wanting = plans.stream()
                    .map(CountedPlan::plan)
                    .filter(plan -> plan.startDate() != null && capacity.isWantedBy(plan))
                    .collect(Collectors.groupingBy(PracticePlan::startDate, TreeMap::new, Collectors.toList()));
            wanting.forEach((date, those) -> rows.add(Row.of(
                    date,
                    those.size(),
                    those.stream().filter(plan -> isAdmitted(plan, capacity)).count(),
                    capacity.practices())));
        }
        return titled(title, rows, "start", "wanting", "admitted", "places");
    }

    private static boolean isAdmitted(PracticePlan plan, Capacity capacity) {
        return plan.choices().stream()
                        .anyMatch(choice ->
                                capacity.isFor(choice) && choice.facts().yes(Capacity.ADMITTED))
                || plan.programmes().stream()
                        .anyMatch(programme -> capacity.isFor(programme) && Boolean.TRUE.equals(programme.admitted()));
    }

    private Table intervision() {
        List<Row> rows = new ArrayList<>();
        for (IntervisionForm form : region.intervisionForms()) {
            String words = texts.language() == Language.DUTCH ? form.dutch() : form.english();
            rows.add(counted(words, forms -> forms != null && forms.contains(form)));
        }
        rows.add(counted(texts.get("region.intervision.none"), forms -> forms != null && forms.isEmpty()));
        rows.add(counted(texts.get("region.intervision.unknown"), forms -> forms == null));
        return table("intervision", rows, "form", "practices");
    }

    private Row counted(String words, Predicate<@Nullable Set<IntervisionForm>> forms) {
        int number = count(plan -> forms.test(plan.plan().intervision()));
        return Row.bar(number, words, number);
    }

    private Table measurements() {
        List<Row> rows = List.of(
                sum("enrolledPatients", Practice::enrolledPatients, Measurement::enrolledPatients),
                yes("patientStop", Practice::patientStop, Measurement::patientStop),
                yes("waitingList", Practice::waitingList, Measurement::waitingList),
                sum("waitingListSize", Practice::waitingListSize, Measurement::waitingListSize),
                sum("outOfHoursContacts", Practice::outOfHoursContacts, Measurement::outOfHoursContacts));
        return table("measurements", rows, "figure", "atStart", "answers", "afterOneYear", "answers");
    }

    private Row sum(
            String figure,
            Function<Practice, @Nullable Integer> atStart,
            Function<Measurement, @Nullable Integer> afterOneYear) {
        return figure(figure, atStart, afterOneYear, Integer::longValue);
    }

    private Row yes(
            String figure,
            Function<Practice, @Nullable Boolean> atStart,
            Function<Measurement, @Nullable Boolean> afterOneYear) {
        return figure(figure, atStart, afterOneYear, answer -> answer ? 1L : 0L);
    }

    private <T> Row figure(
            String figure,
            Function<Practice, @Nullable T> atStart,
            Function<Measurement, @Nullable T> afterOneYear,
            Function<T, Long> amount) {
        List<Practice> practices =
                plans.stream().map(plan -> plan.plan().practice()).toList();
        List<T> first =
                practices.stream().map(atStart).flatMap(Stream::ofNullable).toList();
        List<T> second = practices.stream()
                .map(practice -> afterOneYear.apply(practice.afterOneYear()))
                .flatMap(Stream::ofNullable)
                .toList();
        return Row.of(
                texts.get("region.figure." + figure),
                first.stream().mapToLong(amount::apply).sum(),
                first.size(),
                second.stream().mapToLong(amount::apply).sum(),
                second.size());
    }

    private Table points() {
        List<Row> rows = new ArrayList<>();
        for (Reading point : region.points().all()) {
            int number = count(plan -> plan.dependsOn().contains(point));
            if (number > 0) {
                rows.add(Row.bar(number, point.id(), point.question(texts.language()), number));
            }
        }
        return table("points", rows, "point", "question", "plans");
    }

    private Table owed() {
        List<Row> rows = plans.stream()
                .filter(plan -> !plan.owed().isEmpty())
                .map(plan -> Row.of(plan.practice(), plan.agbCode(), plan.owed()))
                .toList();
        return table("owed", rows, "practice", "agbCode", "owed");
    }

    private Table choices() {
        List<Row> rows = plans.stream()
                .map(plan -> {
                    List<Object> cells = new ArrayList<>(List.of(
                            plan.practice(),
                            plan.agbCode(),
                            Objects.requireNonNullElse(plan.plan().startDate(), "")));
                    YEARS.forEach(year -> {
                        cells.add(plan.plan().choices().stream()
                                .filter(choice -> choice.year() == year)
                                .map(choice -> withTitle(choice.item()))
                                .distinct()
                                .toList());
                        Verdict verdict = plan.years().get(year);
                        cells.add(verdict == null ? "" : texts.get("overview.heading." + verdict));
                    });
                    return new Row(cells, null);
                })
                .toList();
        return table("choices", rows, "practice", "agbCode", "start", "year1", "verdict", "year2", "verdict");
    }

    private String withTitle(String code) {
        return (code + " " + title(code)).strip();
    }

    /** Returns the title of an item; empty: it is not on the menu. */
    private String title(String code) {
        MenuItem item = region.menu().item(code);
        return item == null ? "" : item.title();
    }

    private int count(Predicate<CountedPlan> counted) {
        return (int) plans.stream().filter(counted).count();
    }
}
