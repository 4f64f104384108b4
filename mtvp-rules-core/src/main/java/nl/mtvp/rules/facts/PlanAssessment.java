package nl.mtvp.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.ReadingOption;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one plan in the making: takes the contributions of the qualifying rules and turns them into the facts of the judging ones.
 * Used once, by one thread.
 *
 * <p>A plan has some ten choices and hardly a contribution: looking through a list is quicker than any index, and takes less memory.
 */
public final class PlanAssessment implements Contributions {

    private final PracticePlan plan;
    private final Menu menu;
    private final Set<ReadingOption> readings;
    private final SortedSet<LocalDate> startDates;
    private final List<PlannedChoice> planned;
    private final Qualification qualification = new Qualification();
    private final List<CountedItem> counted;
    private @Nullable MtvpYear year1;
    private @Nullable MtvpYear year2;

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
        counted = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            planned.add(PlannedChoice.of(this, i, menu));
        }
    }

    /** The kernel elements of the choices, in their order; null: none is known. */
    public List<@Nullable KernelElement> elements() {
        return planned.stream().<@Nullable KernelElement>map(PlannedChoice::getElement).toList();
    }

    /** The facts of the qualifying rules. */
    public List<?> toQualify() {
        if (plan.programmes().isEmpty()) {
            return planned;
        }
        List<Object> facts = new ArrayList<>(planned.size() + plan.programmes().size());
        facts.addAll(planned);
        for (ProgrammeParticipation programme : plan.programmes()) {
            facts.add(new Participation(plan, programme, readings));
        }
        return facts;
    }

    @Override
    public void refuse(String rule, PlannedChoice choice) {
        qualification.refuse(ruleId(rule), choice.getIndex());
    }

    @Override
    public void leaveUncounted(String rule, PlannedChoice choice) {
        qualification.leaveUncounted(ruleId(rule), choice.getIndex());
    }

    @Override
    public void credit(String rule, String item, Set<Integer> years) {
        KernelElement element = menu.item(item).orElseThrow(() -> new IllegalStateException(
                "rule \"" + rule + "\" credits " + item + ", which is not on the menu")).element();
        for (int year : years) {
            requireYear(rule, year);
            qualification.credit(new CountedItem(year, element, item));
        }
    }

    @Override
    public void waive(String rule, KernelElement element, int year) {
        requireYear(rule, year);
        qualification.waive(ruleId(rule), year, element);
    }

    private static void requireYear(String rule, int year) {
        if (year != 1 && year != 2) {
            throw new IllegalStateException("rule \"" + rule + "\" contributes to year " + year + "; MTVP has a year 1 and a year 2");
        }
    }

    /** The id of a rule, which its name begins with. */
    public static String ruleId(String rule) {
        int colon = rule.indexOf(':');
        return colon < 0 ? rule : rule.substring(0, colon);
    }

    /** Ends qualifying: counts what counts. */
    public void count() {
        for (CountedItem credit : qualification.credits()) {
            count(credit.year(), credit.element(), credit.code());
        }
        for (PlannedChoice choice : planned) {
            KernelElement element = choice.getElement();
            if (element != null && counts(choice)) {
                count(choice.getChoiceYear(), element, choice.getItem());
            }
        }
    }

    private void count(int year, KernelElement element, String item) {
        if (!counts(year, element, item)) {
            counted.add(new CountedItem(year, element, item));
        }
    }

    private boolean counts(PlannedChoice choice) {
        return !qualification.isUncounted(choice.getIndex());
    }

    /**
     * Adds the facts of the judging rules for an MTVP year; to be called after {@link #count}.
     *
     * @param year  1 or 2
     * @param facts gets them
     */
    public void addJudged(int year, List<Object> facts) {
        facts.add(new AssessedYear(year, this));
        boolean additionSeen = false;
        for (PlannedChoice choice : planned) {
            if (choice.getChoiceYear() == year) {
                boolean countedAddition = choice.isAddition() && counts(choice);
                facts.add(new AssessedChoice(choice, countedAddition && !additionSeen, renewed(choice)));
                additionSeen |= countedAddition;
            } else if (choice.getChoiceYear() < year) {
                facts.add(new EarlierChoice(choice));
            }
        }
    }

    private boolean renewed(PlannedChoice choice) {
        if (!choice.isPriorTraining()) {
            return false;
        }
        for (PlannedChoice other : planned) {
            if (other.getBasis() == ChoiceBasis.NEW && other.getItem().equals(choice.getItem())
                    && other.getChoiceYear() == choice.getChoiceYear() && !qualification.isRefused(other.getIndex())) {
                return true;
            }
        }
        return false;
    }

    PracticePlan plan() {
        return plan;
    }

    Qualification qualification() {
        return qualification;
    }

    Set<ReadingOption> readings() {
        return readings;
    }

    SortedSet<LocalDate> startDates() {
        return startDates;
    }

    /** An MTVP year as days; null: the start date is unknown. */
    @Nullable MtvpYear window(int year) {
        LocalDate start = plan.startDate();
        if (start == null) {
            return null;
        }
        if (year == 1) {
            year1 = year1 == null ? MtvpYear.of(start, 1) : year1;
            return year1;
        }
        year2 = year2 == null ? MtvpYear.of(start, 2) : year2;
        return year2;
    }

    int counted(int year, KernelElement element) {
        int count = 0;
        for (CountedItem item : counted) {
            if (item.isOf(year, element)) {
                count++;
            }
        }
        return count;
    }

    boolean counts(int year, KernelElement element, String code) {
        for (CountedItem item : counted) {
            if (item.isOf(year, element) && item.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    SortedSet<String> items(int year, KernelElement element) {
        SortedSet<String> codes = new TreeSet<>();
        for (CountedItem item : counted) {
            if (item.isOf(year, element)) {
                codes.add(item.code());
            }
        }
        return codes;
    }

    int countedWithinTwoYears(KernelElement element) {
        List<String> codes = new ArrayList<>();
        for (CountedItem credit : qualification.credits()) {
            if (credit.element() == element) {
                addIfNew(codes, credit.code());
            }
        }
        for (PlannedChoice choice : planned) {
            boolean dropped = choice.getChoiceYear() == 1 && choice.isNotCarriedOut();
            if (choice.getElement() == element && counts(choice) && !dropped) {
                addIfNew(codes, choice.getItem());
            }
        }
        return codes.size();
    }

    int extra(KernelElement element) {
        return extraItems(element).size();
    }

    int extraWithoutFollowUps(KernelElement element) {
        int count = 0;
        for (String code : extraItems(element)) {
            if (!followsUp(code, element)) {
                count++;
            }
        }
        return count;
    }

    private boolean followsUp(String code, KernelElement element) {
        MenuItem item = menu.item(code).orElse(null);
        if (item != null) {
            for (String predecessor : item.predecessors()) {
                if (counts(1, element, predecessor)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> extraItems(KernelElement element) {
        List<String> codes = new ArrayList<>();
        for (CountedItem credit : qualification.credits()) {
            if (credit.isOf(2, element) && !counts(1, element, credit.code())) {
                addIfNew(codes, credit.code());
            }
        }
        for (PlannedChoice choice : planned) {
            if (choice.getChoiceYear() == 2 && choice.getMode() == ChoiceMode.NEW && choice.getElement() == element && counts(choice)
                    && !counts(1, element, choice.getItem())) {
                addIfNew(codes, choice.getItem());
            }
        }
        return codes;
    }

    private static void addIfNew(List<String> codes, String code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    boolean developed(KernelElement element) {
        for (PlannedChoice choice : planned) {
            if (choice.getChoiceYear() == 2 && choice.getMode() == ChoiceMode.DEVELOP && choice.getElement() == element
                    && counts(choice) && counts(1, element, choice.getItem())) {
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
