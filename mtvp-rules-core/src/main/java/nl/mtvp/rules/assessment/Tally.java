package nl.mtvp.rules.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;

/**
 * The outcome of qualifying: which choices count, which items are credited, which minimums are waived. Immutable.
 *
 * <p>A plan has about ten choices and hardly any contributions: searching arrays and lists is faster than an index, and
 * takes less memory. Only of many choices it keeps an index. For each item that counts, the tally keeps its code and a
 * mark. The mark is the kernel element, the MTVP year, whether the item is developed further, credited or not carried
 * out, and where it occurs before.
 */
public final class Tally {

    private static final int YEAR = 1 << 8;
    private static final int ELEMENT = YEAR - 1;
    private static final int YEARS = 3 * YEAR;
    private static final int PLACE = YEARS + ELEMENT;
    private static final int DEVELOPED = 4 * YEAR;
    private static final int CREDITED = 8 * YEAR;
    private static final int NOT_CARRIED_OUT = 16 * YEAR;
    /** The bits above it hold where the entry before is that has the same item, counted from 1; 0: there is none. */
    private static final int PREVIOUS = 13;

    /** The most entries that are searched without an index. */
    private static final int FEW = 32;

    /** The tally before anything is qualified. */
    public static final Tally EMPTY = of(List.of(), List.of());

    private final List<Contribution> contributions;
    private final Map<Integer, List<Contribution>> byChoice;
    private final String[] items;
    private final int[] marks;
    private final Map<String, Integer> last;
    private int size;

    private Tally(List<Contribution> contributions, int most) {
        this.contributions = contributions;
        byChoice = contributions.size() <= FEW ? Map.of() : byChoice(contributions);
        items = new String[most];
        marks = new int[most];
        last = most <= FEW ? Map.of() : new HashMap<>();
    }

    private static Map<Integer, List<Contribution>> byChoice(List<Contribution> contributions) {
        Map<Integer, List<Contribution>> byChoice = new HashMap<>();
        for (Contribution contribution : contributions) {
            if (contribution.choice() != null) {
                byChoice.computeIfAbsent(contribution.choice(), none -> new ArrayList<>())
                        .add(contribution);
            }
        }
        return byChoice;
    }

    /**
     * Counts the choices of a plan.
     *
     * @param choices the choices
     * @param contributions what the qualifying rules contributed
     */
    public static Tally of(List<PlannedChoice> choices, List<Contribution> contributions) {
        Tally tally = new Tally(List.copyOf(contributions), choices.size() + 2 * contributions.size());
        for (Contribution contribution : contributions) {
            KernelElement element = contribution.element();
            if (contribution.kind() == Kind.CREDIT && element != null) {
                for (int year : contribution.years()) {
                    tally.add(String.valueOf(contribution.item()), place(year, element) | CREDITED);
                }
            }
        }
        for (int i = 0; i < choices.size(); i++) {
            PlannedChoice choice = choices.get(i);
            KernelElement element = choice.getElement();
            if (element != null && !tally.isUncounted(choice.getIndex())) {
                tally.add(
                        choice.getItem(),
                        place(choice.getChoiceYear(), element)
                                | (choice.getMode() == ChoiceMode.DEVELOP ? DEVELOPED : 0)
                                | (choice.isKnownNotCarriedOut() ? NOT_CARRIED_OUT : 0));
            }
        }
        return tally;
    }

    private void add(String item, int mark) {
        int previous = last(item);
        if (items.length > FEW) {
            last.put(item, size);
        }
        items[size] = item;
        marks[size++] = mark | (previous + 1) << PREVIOUS;
    }

    private static int place(int year, KernelElement element) {
        return year * YEAR + element.ordinal();
    }

    /** Returns the last entry of an item; -1: there is none. */
    private int last(String item) {
        if (items.length > FEW) {
            return last.getOrDefault(item, -1);
        }
        int i = size - 1;
        while (i >= 0 && !items[i].equals(item)) {
            i--;
        }
        return i;
    }

    private int previous(int i) {
        return (marks[i] >>> PREVIOUS) - 1;
    }

    private boolean isOf(int i, int year, KernelElement element) {
        return (marks[i] & PLACE) == place(year, element);
    }

    private boolean is(int i, int mark) {
        return (marks[i] & mark) != 0;
    }

    /** Returns what the qualifying rules contributed. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** Returns the contributions about a choice, and others as well if there are few in all. */
    private List<Contribution> near(int choice) {
        return contributions.size() <= FEW ? contributions : byChoice.getOrDefault(choice, List.of());
    }

    boolean isUncounted(int choice) {
        List<Contribution> near = near(choice);
        for (int i = 0; i < near.size(); i++) {
            if (near.get(i).isAbout(choice)) {
                return true;
            }
        }
        return false;
    }

    boolean isUncountedBy(String ruleId, int choice) {
        List<Contribution> near = near(choice);
        for (int i = 0; i < near.size(); i++) {
            Contribution contribution = near.get(i);
            if (contribution.isAbout(choice) && contribution.ruleId().equals(ruleId)) {
                return true;
            }
        }
        return false;
    }

    boolean isRefused(int choice) {
        List<Contribution> near = near(choice);
        for (int i = 0; i < near.size(); i++) {
            Contribution contribution = near.get(i);
            if (contribution.kind() == Kind.REFUSE && contribution.isAbout(choice)) {
                return true;
            }
        }
        return false;
    }

    boolean isCredited(int year, String item) {
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            if (contribution.kind() == Kind.CREDIT
                    && contribution.years().contains(year)
                    && item.equals(contribution.item())) {
                return true;
            }
        }
        return false;
    }

    boolean isWaived(int year, KernelElement element) {
        for (int i = 0; i < contributions.size(); i++) {
            if (waives(contributions.get(i), year, element)) {
                return true;
            }
        }
        return false;
    }

    boolean isWaivedOnlyBy(String ruleId, int year, KernelElement element) {
        return isWaived(year, element)
                && contributions.stream()
                        .noneMatch(contribution -> waives(contribution, year, element)
                                && !contribution.ruleId().equals(ruleId));
    }

    private static boolean waives(Contribution contribution, int year, KernelElement element) {
        return contribution.kind() == Kind.WAIVE
                && contribution.element() == element
                && contribution.years().contains(year);
    }

    /** Returns whether another programme counts for anything in a year. */
    boolean isHelped(int year) {
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            if (contribution.kind().isInFavour() && contribution.years().contains(year)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a choice of an item counts in a year before this one, and is not known not to have been carried
     * out.
     */
    boolean holdsCarriedOut(String item, int beforeYear) {
        for (int i = last(item); i >= 0; i = previous(i)) {
            if ((marks[i] & PLACE) < beforeYear * YEAR && !is(i, CREDITED | NOT_CARRIED_OUT)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the distinct items that count for a kernel element in a year, in alphabetical order. */
    public SortedSet<String> items(int year, KernelElement element) {
        SortedSet<String> codes = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            if (isOf(i, year, element)) {
                codes.add(items[i]);
            }
        }
        return codes;
    }

    boolean counts(int year, KernelElement element, String code) {
        int last = last(code);
        return last >= 0 && (isOf(last, year, element) || occursBefore(last, year, element));
    }

    int count(int year, KernelElement element) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (isOf(i, year, element) && !occursBefore(i, year, element)) {
                count++;
            }
        }
        return count;
    }

    private boolean occursBefore(int end, int year, KernelElement element) {
        for (int i = previous(end); i >= 0; i = previous(i)) {
            if (isOf(i, year, element)) {
                return true;
            }
        }
        return false;
    }

    int countWithinTwoYears(KernelElement element) {
        return distinct(i -> (marks[i] & ELEMENT) == element.ordinal() && !isDropped(i));
    }

    /** Returns how many distinct items of any kernel element count in a year and are of a kind. */
    int count(int year, Predicate<String> isOfKind) {
        return distinct(i -> isIn(i, year) && isOfKind.test(items[i]));
    }

    int countWithinTwoYears(Predicate<String> isOfKind) {
        return distinct(i -> isOfKind.test(items[i]) && !isDropped(i));
    }

    private boolean isIn(int i, int year) {
        return (marks[i] & YEARS) == year * YEAR;
    }

    /** Returns whether it was planned for year 1 and is known not to have been carried out. */
    private boolean isDropped(int i) {
        return isIn(i, 1) && is(i, NOT_CARRIED_OUT);
    }

    int extra(KernelElement element, Predicate<String> isExtra) {
        return distinct(i ->
                isOf(i, 2, element) && !is(i, DEVELOPED) && !counts(1, element, items[i]) && isExtra.test(items[i]));
    }

    boolean isDeveloped(KernelElement element) {
        for (int i = 0; i < size; i++) {
            if (isOf(i, 2, element) && is(i, DEVELOPED) && holdsCarriedOut(items[i], 2)) {
                return true;
            }
        }
        return false;
    }

    private int distinct(IntPredicate condition) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (condition.test(i) && !occursBefore(i, condition)) {
                count++;
            }
        }
        return count;
    }

    private boolean occursBefore(int end, IntPredicate condition) {
        for (int i = previous(end); i >= 0; i = previous(i)) {
            if (condition.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the tally of the same choices without contributions of these kinds. */
    public Tally without(Set<Kind> kinds, List<PlannedChoice> choices) {
        return of(
                choices,
                contributions.stream()
                        .filter(contribution -> !kinds.contains(contribution.kind()))
                        .toList());
    }
}
