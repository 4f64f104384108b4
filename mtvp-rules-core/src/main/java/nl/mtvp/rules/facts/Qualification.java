package nl.mtvp.rules.facts;

import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.plan.KernelElement;

/**
 * What the qualifying rules contributed to the judgement of a plan; mostly nothing. Looking through a short list is quicker than any index, and
 * takes less memory.
 */
final class Qualification {

    private final List<Uncounted> uncounted = new ArrayList<>();
    private final List<CountedItem> credits = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();

    void refuse(String ruleId, int choice) {
        uncounted.add(new Uncounted(choice, ruleId, true));
    }

    void leaveUncounted(String ruleId, int choice) {
        uncounted.add(new Uncounted(choice, ruleId, false));
    }

    void credit(CountedItem item) {
        credits.add(item);
    }

    void waive(String ruleId, int year, KernelElement element) {
        waivers.add(new Waiver(ruleId, year, element));
    }

    List<CountedItem> credits() {
        return credits;
    }

    boolean isUncounted(int choice) {
        for (int i = 0; i < uncounted.size(); i++) {
            if (uncounted.get(i).choice() == choice) {
                return true;
            }
        }
        return false;
    }

    boolean isUncountedBy(String ruleId, int choice) {
        for (Uncounted one : uncounted) {
            if (one.choice() == choice && one.ruleId().equals(ruleId)) {
                return true;
            }
        }
        return false;
    }

    boolean isRefused(int choice) {
        for (Uncounted one : uncounted) {
            if (one.refused() && one.choice() == choice) {
                return true;
            }
        }
        return false;
    }

    boolean isCredited(int year, String item) {
        for (CountedItem credit : credits) {
            if (credit.year() == year && credit.code().equals(item)) {
                return true;
            }
        }
        return false;
    }

    boolean isWaived(int year, KernelElement element) {
        for (Waiver waiver : waivers) {
            if (waiver.isOf(year, element)) {
                return true;
            }
        }
        return false;
    }

    boolean isWaivedOnlyBy(String ruleId, int year, KernelElement element) {
        for (Waiver waiver : waivers) {
            if (waiver.isOf(year, element) && !waiver.ruleId().equals(ruleId)) {
                return false;
            }
        }
        return isWaived(year, element);
    }

    /** Whether another programme counts for something in a year. */
    boolean helps(int year) {
        for (Waiver waiver : waivers) {
            if (waiver.year() == year) {
                return true;
            }
        }
        for (CountedItem credit : credits) {
            if (credit.year() == year) {
                return true;
            }
        }
        return false;
    }

    /** A choice that does not count, by a rule that refused it or left it uncounted. */
    private record Uncounted(int choice, String ruleId, boolean refused) {
    }

    /** A minimum that a rule waives. */
    private record Waiver(String ruleId, int year, KernelElement element) {

        boolean isOf(int otherYear, KernelElement otherElement) {
            return year == otherYear && element == otherElement;
        }
    }
}
