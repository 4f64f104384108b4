package nl.mtvp.rules.benchmarks.plain;

import static nl.mtvp.rules.plan.KernelElement.AW;
import static nl.mtvp.rules.plan.KernelElement.GG;
import static nl.mtvp.rules.plan.KernelElement.NW;
import static nl.mtvp.rules.plan.KernelElement.PC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;

/** The Leidraad's requirements, and what both regions ask alike. */
final class NationalChecks {

    private static final List<LocalDate> START_DATES = List.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 1),
            LocalDate.of(2023, 10, 1), LocalDate.of(2024, 1, 1));

    /** JSON pointer of what is missing where a start date is still to be set. */
    static final List<String> START_DATE = List.of("/startDate");

    private NationalChecks() {
    }

    static void declarations(PracticePlan plan, YearFindings findings) {
        findings.addIf(Boolean.FALSE.equals(plan.declarations().commitment()), Rule.L_COMMIT);
        findings.addIf(Boolean.FALSE.equals(plan.declarations().information()), Rule.L_INFO);
    }

    /** What can hardly be so. */
    static void plausibility(PracticePlan plan, YearFindings findings) {
        Practice practice = plan.practice();
        Integer waiting = practice.waitingListSize();
        if (Boolean.FALSE.equals(practice.waitingList()) && waiting != null && waiting > 0) {
            findings.add(Rule.P_WAIT, waiting, null);
        }
        LocalDate submitted = plan.submittedOn();
        if (submitted != null && plan.startDate() != null && submitted.isBefore(plan.startDate().minusYears(1))) {
            findings.add(Rule.P_SUBMITTED, submitted, null);
        }
        findings.addIf("00000000".equals(practice.agbCode()), Rule.P_AGB);
    }

    static void startDate(PracticePlan plan, Rule rule, YearFindings findings) {
        if (plan.startDate() == null) {
            findings.open(rule, START_DATES, START_DATE);
        } else if (!START_DATES.contains(plan.startDate())) {
            findings.add(rule, plan.startDate(), START_DATES);
        }
    }

    /**
     * The planned start lies in the choice's year.
     *
     * @param maybeEarlier whether a choice of year 1 may have begun before the start
     */
    static void plannedStart(PracticePlan plan, PlacedChoice choice, boolean maybeEarlier, Rule rule,
            YearFindings findings) {
        LocalDate planned = choice.choice().plannedStart();
        if (planned != null && plan.startDate() != null) {
            MtvpYear window = MtvpYear.of(plan.startDate(), choice.year());
            boolean earlier = maybeEarlier && choice.year() == 1 && planned.isBefore(window.firstDay());
            if (!earlier && !window.contains(planned)) {
                findings.add(rule, choice, planned, window);
            }
        }
    }

    static void staffExpansion(PracticePlan plan, PlacedChoice choice, YearFindings findings) {
        findings.addIf(choice.choice().isStaffExpansion() && Boolean.FALSE.equals(plan.staffExpansionAgreed()), Rule.L_PC_RHO, choice);
    }

    /** The growth model; an empty plan falls short of it as a whole. */
    static void growthModel(Assessment assessed, int year, boolean networkWithinTwoYears, YearFindings findings) {
        Equivalence equivalence = assessed.equivalence();
        if (assessed.choices().length == 0 && !equivalence.any(year)) {
            findings.add(Rule.L_PLAN, null, null);
            return;
        }
        if (year == 1) {
            if (!assessed.countsForAw(1) && !equivalence.kbzWaives() && !equivalence.czWaives()) {
                findings.add(Rule.L_AW_J1, 0, 1);
            }
            if (!assessed.counts(GG, 1) && !equivalence.czWaives()) {
                findings.add(Rule.L_GG_J1, 0, 1);
            }
        } else {
            extraIntervention(assessed, findings);
            goodConversation(assessed, findings);
            network(assessed, networkWithinTwoYears, findings);
        }
        staffAlone(assessed, year, findings);
    }

    private static void extraIntervention(Assessment assessed, YearFindings findings) {
        Equivalence equivalence = assessed.equivalence();
        if (equivalence.sbeYear2() && !equivalence.sbeYear1() && !assessed.counts(AW, 1, Equivalence.SBE_ITEM)) {
            return;
        }
        for (PlacedChoice choice : assessed.choices()) {
            if (choice.counts(AW, 2) && choice.choice().mode() == ChoiceMode.NEW
                    && !assessed.counts(AW, 1, choice.item())
                    && !(equivalence.sbeYear1() && choice.item().equals(Equivalence.SBE_ITEM))) {
                return;
            }
        }
        findings.add(Rule.L_AW_J2, 0, 1);
    }

    private static void goodConversation(Assessment assessed, YearFindings findings) {
        if (!assessed.counts(GG, 1)) {
            if (!assessed.counts(GG, 2)) {
                findings.add(Rule.L_GG_J2_ANY_ITEM, 0, 1);
            }
            return;
        }
        List<String> year1 = new ArrayList<>();
        for (PlacedChoice choice : assessed.choices()) {
            if (choice.counts(GG, 2) && !choice.isNew()) {
                return;
            }
            if (choice.counts(GG, 1) && !year1.contains(choice.item())) {
                year1.add(choice.item());
            }
        }
        year1.sort(null);
        findings.add(Rule.L_GG_J2_DEVELOP, null, year1);
    }

    private static void network(Assessment assessed, boolean withinTwoYears, YearFindings findings) {
        if (!withinTwoYears) {
            int count = assessed.distinct(NW, 2);
            if (count < 2) {
                findings.add(Rule.L_NW_2_IN_YEAR_2, count, 2);
            }
            return;
        }
        Set<String> items = new HashSet<>();
        for (PlacedChoice choice : assessed.choices()) {
            boolean droppedOut = choice.year() == 1 && choice.notCarriedOut();
            if (choice.counted() && choice.element() == NW && !droppedOut) {
                items.add(choice.item());
            }
        }
        if (items.size() < 2) {
            findings.add(Rule.L_NW_2_WITHIN_TWO_YEARS, items.size(), 2);
        }
    }

    private static void staffAlone(Assessment assessed, int year, YearFindings findings) {
        boolean staff = false;
        for (PlacedChoice choice : assessed.choices()) {
            if (choice.year() == year) {
                if (choice.counted() && choice.element() != PC) {
                    return;
                }
                staff |= choice.choice().isStaffExpansion();
            }
        }
        findings.addIf(staff && !assessed.equivalence().any(year), Rule.L_PC_ALONE);
    }
}
