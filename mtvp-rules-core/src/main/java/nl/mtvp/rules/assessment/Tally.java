package nl.mtvp.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * What qualifying led to: which choices count, which items are credited, which minimums are waived. Immutable.
 *
 * <p>A plan has some ten choices and hardly a contribution: looking through a list is quicker than any index, and takes less memory.
 */
public final class Tally {

    /** The tally before anything is qualified. */
    public static final Tally EMPTY = new Tally(List.of(), List.of());

    private final List<Contribution> contributions;
    private final List<Counted> counted;

    private Tally(List<Contribution> contributions, List<Counted> counted) {
        this.contributions = contributions;
        this.counted = counted;
    }

    /**
     * Counts the choices of a plan.
     *
     * @param choices       the choices
     * @param contributions what the qualifying rules contributed
     */
    public static Tally of(List<PlannedChoice> choices, List<Contribution> contributions) {
        List<Counted> counted = new ArrayList<>(choices.size());
        for (Contribution made : contributions) {
            KernelElement element = made.element();
            if (made.kind() == Kind.CREDIT && element != null) {
                for (int year : made.years()) {
                    counted.add(new Counted(year, element, String.valueOf(made.item()), null));
                }
            }
        }
        for (PlannedChoice choice : choices) {
            KernelElement element = choice.getElement();
            if (element != null && !isUncounted(contributions, choice.getIndex())) {
                counted.add(new Counted(choice.getChoiceYear(), element, choice.getItem(), choice));
            }
        }
        return new Tally(List.copyOf(contributions), counted);
    }

    private static boolean isUncounted(List<Contribution> contributions, int choice) {
        for (int i = 0; i < contributions.size(); i++) {
            if (contributions.get(i).isAbout(choice)) {
                return true;
            }
        }
        return false;
    }

    /** What the qualifying rules contributed. */
    public List<Contribution> contributions() {
        return contributions;
    }

    boolean isUncounted(int choice) {
        return isUncounted(contributions, choice);
    }

    boolean isUncountedBy(String ruleId, int choice) {
        return any(made -> made.isAbout(choice) && made.ruleId().equals(ruleId));
    }

    boolean isRefused(int choice) {
        return any(made -> made.kind() == Kind.REFUSE && made.isAbout(choice));
    }

    boolean isCredited(int year, String item) {
        return any(made -> made.kind() == Kind.CREDIT && made.years().contains(year) && item.equals(made.item()));
    }

    boolean isWaived(int year, KernelElement element) {
        return any(made -> waives(made, year, element));
    }

    boolean isWaivedOnlyBy(String ruleId, int year, KernelElement element) {
        return isWaived(year, element) && !any(made -> waives(made, year, element) && !made.ruleId().equals(ruleId));
    }

    private static boolean waives(Contribution made, int year, KernelElement element) {
        return made.kind() == Kind.WAIVE && made.element() == element && made.years().contains(year);
    }

    /** Whether another programme counts for something in a year. */
    boolean isHelped(int year) {
        return any(made -> made.kind().isInFavour() && made.years().contains(year));
    }

    private boolean any(Predicate<Contribution> condition) {
        for (int i = 0; i < contributions.size(); i++) {
            if (condition.test(contributions.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a choice of an item counts in a year before this one, and is not known not to have been carried out. */
    boolean holdsCarriedOut(String item, int beforeYear) {
        for (Counted one : counted) {
            if (one.year < beforeYear && one.code.equals(item) && one.choice != null
                    && !one.choice.isKnownNotCarriedOut()) {
                return true;
            }
        }
        return false;
    }

    /** The distinct items that count for a kernel element in a year, in alphabetical order. */
    public SortedSet<String> items(int year, KernelElement element) {
        SortedSet<String> codes = new TreeSet<>();
        for (Counted one : counted) {
            if (one.isOf(year, element)) {
                codes.add(one.code);
            }
        }
        return codes;
    }

    boolean counts(int year, KernelElement element, String code) {
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            if (one.isOf(year, element) && one.code.equals(code)) {
                return true;
            }
        }
        return false;
    }

    int count(int year, KernelElement element) {
        return distinct(one -> one.isOf(year, element));
    }

    int countWithinTwoYears(KernelElement element) {
        return distinct(one -> one.element == element
                && !(one.year == 1 && one.choice != null && one.choice.isKnownNotCarriedOut()));
    }

    int extra(KernelElement element, Predicate<String> isExtra) {
        return distinct(one -> one.isOf(2, element) && one.isNew() && !counts(1, element, one.code) && isExtra.test(one.code));
    }

    boolean isDeveloped(KernelElement element) {
        for (Counted one : counted) {
            if (one.isOf(2, element) && !one.isNew() && counts(1, element, one.code)) {
                return true;
            }
        }
        return false;
    }

    private int distinct(Predicate<Counted> condition) {
        int count = 0;
        for (int i = 0; i < counted.size(); i++) {
            Counted one = counted.get(i);
            if (condition.test(one) && !occursBefore(i, one.code, condition)) {
                count++;
            }
        }
        return count;
    }

    private boolean occursBefore(int end, String code, Predicate<Counted> condition) {
        for (int i = 0; i < end; i++) {
            if (counted.get(i).code.equals(code) && condition.test(counted.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The tally of the same choices without the contributions that help the practice in some way. */
    public Tally without(Set<Kind> kinds, List<PlannedChoice> choices) {
        return of(choices, contributions.stream().filter(made -> !kinds.contains(made.kind())).toList());
    }

    /**
     * Something that counts.
     *
     * @param choice the choice; null: it is credited
     */
    private record Counted(int year, KernelElement element, String code, @Nullable PlannedChoice choice) {

        boolean isOf(int otherYear, KernelElement otherElement) {
            return year == otherYear && element == otherElement;
        }

        boolean isNew() {
            return choice == null || choice.getMode() == ChoiceMode.NEW;
        }
    }
}
