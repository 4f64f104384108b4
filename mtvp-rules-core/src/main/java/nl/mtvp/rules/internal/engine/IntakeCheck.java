package nl.mtvp.rules.internal.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.IntakeRules.Capacity;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.RegionModule;

/** Checks the intake that a region declares: its dates, and what it names of the menu, the programmes and the rules. */
final class IntakeCheck {

    private static final int WHOLE = 100;

    private final RegionModule module;
    private final Menu menu;
    private final Set<String> rules;

    /**
     * Creates a check.
     *
     * @param rules ids of the rules that can report on a plan of the region
     */
    IntakeCheck(RegionModule module, Menu menu, Set<String> rules) {
        this.module = module;
        this.menu = menu;
        this.rules = rules;
    }

    /**
     * Checks an intake.
     *
     * @throws IllegalStateException if something is wrong with it
     */
    void check(IntakeRules intake) {
        if (!intake.shares().keySet().equals(module.startDates())
                || !module.startDates().containsAll(intake.figures().keySet())) {
            throw wrong(
                    "it names the start dates " + new TreeSet<>(intake.shares().keySet()) + " and "
                            + new TreeSet<>(intake.figures().keySet()),
                    "Give a share for each of startDates() and for no other day: "
                            + new TreeSet<>(module.startDates()));
        }
        for (Map.Entry<LocalDate, Integer> share : intake.shares().entrySet()) {
            if (share.getValue() < 0 || share.getValue() > WHOLE) {
                throw wrong(
                        "the share of " + share.getKey() + " is " + share.getValue() + "%",
                        "Give a share from 0 to 100");
            }
        }
        for (String id : intake.barringRules()) {
            requireRule(id);
        }
        if (intake.planRule() != null) {
            requireRule(intake.planRule());
        }
        if (intake.capacity() != null) {
            check(intake.capacity());
        }
    }

    private void requireRule(String id) {
        if (!rules.contains(id)) {
            throw wrong("it names " + id + ", which no rule reports", "Maybe it means " + NearestName.among(rules, id));
        }
    }

    private void check(Capacity capacity) {
        if (capacity.practices() < 1) {
            throw wrong(capacity.item() + " has " + capacity.practices() + " places", "Give one at least");
        }
        MenuItem item = menu.item(capacity.item());
        if (item == null) {
            throw wrong("it names " + capacity.item() + ", which is not on the menu", "Name the code of an item");
        }
        if (!asksForAdmission(item)) {
            throw wrong(
                    "it admits practices to " + item.code() + ", which does not ask for the fact " + Capacity.ADMITTED,
                    "Add .presupposes(\"" + Capacity.ADMITTED + "\", FactType.BOOLEAN) to the menu item");
        }
        for (String programme : capacity.programmes()) {
            if (!declaresProgramme(programme)) {
                throw wrong(
                        "it names programme " + programme + ", which the region does not declare",
                        "Add it to RegionModule.programmes()");
            }
        }
    }

    private static boolean asksForAdmission(MenuItem item) {
        for (FactDeclaration fact : item.facts()) {
            if (fact.name().equals(Capacity.ADMITTED) && fact.type() == FactType.BOOLEAN) {
                return true;
            }
        }
        return false;
    }

    private boolean declaresProgramme(String programme) {
        for (Programme known : module.programmes()) {
            if (known.code().equals(programme)) {
                return true;
            }
        }
        return false;
    }

    private IllegalStateException wrong(String what, String remedy) {
        return new IllegalStateException(
                "region " + module.id() + ": RegionModule.intake() has a mistake: " + what + ".\n" + remedy + ".");
    }
}
