package nl.mtvp.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nl.mtvp.rules.facts.QualifiedChoice.Qualification;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.ReadingOption;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one plan in the making: takes the contributions of the qualifying rules and turns them into the facts of the judging ones.
 * Used once, by one thread.
 */
public final class PlanAssessment implements Contributions {

    private static final int YEARS = 2;

    private final PracticePlan plan;
    private final Menu menu;
    private final Set<ReadingOption> readings;
    private final SortedSet<LocalDate> startDates;
    private final List<PlannedChoice> planned;
    private final List<List<String>> refusals;
    private final List<List<String>> uncounted;
    private final List<Map<KernelElement, Set<String>>> counted = perYear();
    private final List<Map<KernelElement, Set<String>>> credits = perYear();
    private final List<Map<KernelElement, Set<String>>> waivers = perYear();

    /**
     * Begins the judgement of a plan.
     *
     * @param plan       the plan
     * @param menu       menu of its region
     * @param readings   how the contested points are read: one option of each
     * @param startDates days on which a practice of the region can start
     */
    public PlanAssessment(PracticePlan plan, Menu menu, Set<ReadingOption> readings, SortedSet<LocalDate> startDates) {
        this.plan = plan;
        this.menu = menu;
        this.readings = readings;
        this.startDates = startDates;
        int count = plan.choices().size();
        planned = new ArrayList<>(count);
        refusals = new ArrayList<>(Collections.nCopies(count, List.of()));
        uncounted = new ArrayList<>(Collections.nCopies(count, List.of()));
        for (int i = 0; i < count; i++) {
            planned.add(PlannedChoice.of(plan, i, menu, readings));
        }
    }

    private static List<Map<KernelElement, Set<String>>> perYear() {
        return List.of(new EnumMap<>(KernelElement.class), new EnumMap<>(KernelElement.class));
    }

    /** The kernel elements of the choices, in their order; null: none is known. */
    public List<@Nullable KernelElement> elements() {
        return planned.stream().<@Nullable KernelElement>map(PlannedChoice::getElement).toList();
    }

    /** The facts of the qualifying rules. */
    public List<Object> toQualify() {
        List<Object> facts = new ArrayList<>(planned);
        plan.programmes().forEach(programme -> facts.add(new Participation(plan, programme, readings)));
        return facts;
    }

    @Override
    public void refuse(String rule, PlannedChoice choice) {
        add(refusals, rule, choice);
    }

    @Override
    public void leaveUncounted(String rule, PlannedChoice choice) {
        add(uncounted, rule, choice);
    }

    private static void add(List<List<String>> lists, String rule, PlannedChoice choice) {
        List<String> rules = new ArrayList<>(lists.get(choice.getIndex()));
        rules.add(ruleId(rule));
        lists.set(choice.getIndex(), rules);
    }

    @Override
    public void credit(String rule, String item, Set<Integer> years) {
        KernelElement element = menu.item(item).orElseThrow(() -> new IllegalStateException(
                "rule \"" + rule + "\" credits " + item + ", which is not on the menu")).element();
        years.forEach(year -> add(credits, year, element, item));
    }

    @Override
    public void waive(String rule, KernelElement element, int year) {
        add(waivers, year, element, ruleId(rule));
    }

    private static void add(List<Map<KernelElement, Set<String>>> sets, int year, KernelElement element, String value) {
        sets.get(year - 1).computeIfAbsent(element, key -> new HashSet<>()).add(value);
    }

    /** The id of a rule, which its name begins with. */
    public static String ruleId(String rule) {
        int colon = rule.indexOf(':');
        return colon < 0 ? rule : rule.substring(0, colon);
    }

    /** Ends qualifying: counts what counts. */
    public void count() {
        for (int year = 1; year <= YEARS; year++) {
            for (Map.Entry<KernelElement, Set<String>> credit : credits.get(year - 1).entrySet()) {
                for (String item : credit.getValue()) {
                    add(counted, year, credit.getKey(), item);
                }
            }
        }
        for (PlannedChoice choice : planned) {
            KernelElement element = choice.getElement();
            if (element != null && counts(choice)) {
                add(counted, choice.getChoiceYear(), element, choice.getItem());
            }
        }
    }

    private boolean counts(PlannedChoice choice) {
        return refusals.get(choice.getIndex()).isEmpty() && uncounted.get(choice.getIndex()).isEmpty();
    }

    /**
     * The facts of the judging rules for an MTVP year; to be called after {@link #count}.
     *
     * @param year 1 or 2
     */
    public List<Object> toJudge(int year) {
        List<Object> facts = new ArrayList<>(planned.size() + 1);
        facts.add(new AssessedYear(year, this));
        boolean additionSeen = false;
        for (PlannedChoice choice : planned) {
            if (choice.getChoiceYear() == year) {
                boolean countedAddition = choice.isAddition() && counts(choice);
                facts.add(new AssessedChoice(choice, qualification(choice), countedAddition && !additionSeen, renewed(choice)));
                additionSeen |= countedAddition;
            } else if (choice.getChoiceYear() < year) {
                facts.add(new EarlierChoice(choice, qualification(choice)));
            }
        }
        return facts;
    }

    private Qualification qualification(PlannedChoice choice) {
        KernelElement element = choice.getElement();
        boolean credited = element != null && credits.get(choice.getChoiceYear() - 1).getOrDefault(element, Set.of())
                .contains(choice.getItem());
        return new Qualification(refusals.get(choice.getIndex()), uncounted.get(choice.getIndex()), credited);
    }

    private boolean renewed(PlannedChoice choice) {
        if (!choice.isPriorTraining()) {
            return false;
        }
        for (PlannedChoice other : planned) {
            if (other.getBasis() == ChoiceBasis.NEW && other.getItem().equals(choice.getItem())
                    && other.getChoiceYear() == choice.getChoiceYear() && refusals.get(other.getIndex()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    PracticePlan plan() {
        return plan;
    }

    Set<ReadingOption> readings() {
        return readings;
    }

    SortedSet<LocalDate> startDates() {
        return startDates;
    }

    Set<String> counted(int year, KernelElement element) {
        return counted.get(year - 1).getOrDefault(element, Set.of());
    }

    Set<String> waivers(int year, KernelElement element) {
        return waivers.get(year - 1).getOrDefault(element, Set.of());
    }

    boolean helpedByProgramme(int year) {
        return !waivers.get(year - 1).isEmpty() || !credits.get(year - 1).isEmpty();
    }

    int countedWithinTwoYears(KernelElement element) {
        Set<String> items = new HashSet<>();
        for (int year = 1; year <= YEARS; year++) {
            items.addAll(credits.get(year - 1).getOrDefault(element, Set.of()));
        }
        for (PlannedChoice choice : planned) {
            boolean dropped = choice.getChoiceYear() == 1 && choice.isNotCarriedOut();
            if (choice.getElement() == element && counts(choice) && !dropped) {
                items.add(choice.getItem());
            }
        }
        return items.size();
    }

    int extra(KernelElement element) {
        return extraItems(element).size();
    }

    int extraWithoutFollowUps(KernelElement element) {
        Set<String> items = extraItems(element);
        items.removeIf(code -> menu.item(code).filter(item -> !Collections.disjoint(item.predecessors(), counted(1, element))).isPresent());
        return items.size();
    }

    private Set<String> extraItems(KernelElement element) {
        Set<String> items = new HashSet<>(credits.get(1).getOrDefault(element, Set.of()));
        for (PlannedChoice choice : planned) {
            if (choice.getChoiceYear() == 2 && choice.getMode() == ChoiceMode.NEW && choice.getElement() == element
                    && counts(choice)) {
                items.add(choice.getItem());
            }
        }
        items.removeAll(counted(1, element));
        return items;
    }

    boolean developed(KernelElement element) {
        for (PlannedChoice choice : planned) {
            if (choice.getChoiceYear() == 2 && choice.getMode() == ChoiceMode.DEVELOP && choice.getElement() == element
                    && counts(choice) && counted(1, element).contains(choice.getItem())) {
                return true;
            }
        }
        return false;
    }

    boolean expandsStaff(int year) {
        for (Choice choice : plan.choices()) {
            if (choice.year() == year && choice.isStaffExpansion()) {
                return true;
            }
        }
        return false;
    }

    boolean anythingNotCarriedOut(int year) {
        for (Choice choice : plan.choices()) {
            if (choice.year() <= year && Boolean.FALSE.equals(choice.carriedOut())) {
                return true;
            }
        }
        return false;
    }
}
