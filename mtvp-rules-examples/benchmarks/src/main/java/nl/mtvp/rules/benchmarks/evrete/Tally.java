package nl.mtvp.rules.benchmarks.evrete;

import java.util.HashSet;
import java.util.Set;
import nl.mtvp.rules.benchmarks.subset.Chosen;
import nl.mtvp.rules.plan.KernelElement;

/** What counts, filled by rules: Evrete has neither negation nor accumulation. */
final class Tally {

    final Set<Chosen> placed = new HashSet<>();
    final Set<Chosen> unpublished = new HashSet<>();
    final Set<String> awYear1 = new HashSet<>();
    final Set<String> awNewYear2 = new HashSet<>();
    final Set<String> ggYear1 = new HashSet<>();
    final Set<String> ggYear2 = new HashSet<>();
    final Set<String> ggDeveloped = new HashSet<>();
    final Set<String> nwYear2 = new HashSet<>();
    final Set<String> nwLasting = new HashSet<>();
    private final boolean[] counting = new boolean[3];
    private final boolean[] staff = new boolean[3];
    private final boolean[] equivalent = new boolean[3];
    boolean nwYear1;
    boolean awWaived;
    boolean ggWaived;

    void count(Chosen choice, KernelElement element) {
        boolean year1 = choice.getYear() == 1;
        switch (element) {
            case AW -> {
                if (year1) {
                    awYear1.add(choice.getCode());
                } else if (choice.isNew()) {
                    awNewYear2.add(choice.getCode());
                }
            }
            case GG -> {
                (year1 ? ggYear1 : ggYear2).add(choice.getCode());
                if (!year1 && !choice.isNew()) {
                    ggDeveloped.add(choice.getCode());
                }
            }
            case NW -> {
                nwYear1 |= year1;
                if (!year1) {
                    nwYear2.add(choice.getCode());
                }
                if (!year1 || !choice.isDroppedOut()) {
                    nwLasting.add(choice.getCode());
                }
            }
            case PC -> {
            }
        }
        counting[choice.getYear()] |= element != KernelElement.PC;
    }

    void seeStaff(int year) {
        staff[year] = true;
    }

    void seeEquivalent(int year) {
        equivalent[year] = true;
    }

    boolean staffAlone(int year) {
        return staff[year] && !counting[year] && !equivalent[year];
    }

    boolean isEquivalent(int year) {
        return equivalent[year];
    }

    boolean addsToYear1() {
        return !awYear1.containsAll(awNewYear2);
    }

    boolean developsYear1() {
        return ggDeveloped.stream().anyMatch(ggYear1::contains);
    }
}
