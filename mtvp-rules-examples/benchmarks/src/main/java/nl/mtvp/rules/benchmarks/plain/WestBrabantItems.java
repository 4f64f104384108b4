package nl.mtvp.rules.benchmarks.plain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.MtvpYear;
import nl.mtvp.rules.plan.PracticePlan;

/** What the items on West-Brabant's menu ask for. */
final class WestBrabantItems {

    private static final LocalDate WELFARE_FROM = LocalDate.of(2023, 7, 1);
    private static final Set<String> MTVP_GOALS = Set.of("QUALITY_AND_ACCESS", "PATIENT_SATISFACTION", "JOB_SATISFACTION", "CARE_COSTS",
            "NETWORK_COLLABORATION");

    private WestBrabantItems() {
    }

    /** What can hardly be so. */
    static void assistants(PlacedChoice choice, YearFindings findings) {
        Integer offered = choice.facts().integer("assistantsOffered");
        Integer total = choice.facts().integer("assistantsTotal");
        if (offered != null && total != null && offered > total) {
            findings.add(Rule.P_ASSISTANTS, choice, offered, total);
        }
    }

    static void judge(PracticePlan plan, PlacedChoice choice, YearFindings findings) {
        Facts facts = choice.facts();
        switch (choice.item()) {
            case "WB.AW.1" -> {
                Integer offered = facts.integer("assistantsOffered");
                Integer total = facts.integer("assistantsTotal");
                if (offered != null && total != null && offered * 2L < total) {
                    findings.add(Rule.W_AW1_50, choice, offered, (total + 1) / 2);
                }
            }
            case "WB.AW.2" -> {
                atLeast(1, "sohTrainees", Rule.W_AW2_TRAIN, choice, findings);
                atLeast(1, "sohHalfDaysPerWeek", Rule.W_AW2_DAGDEEL, choice, findings);
            }
            case "WB.AW.3" -> {
                findings.addIf(facts.no("leanTraining") || facts.no("improvementPlan"), Rule.W_AW3_TRAIN, choice);
                findings.addIf(facts.known("goals") && Collections.disjoint(facts.set("goals"), MTVP_GOALS), Rule.W_AW3_GOAL, choice);
            }
            case "WB.NW.1" -> findings.addIf(facts.no("digitalConsultations"), Rule.W_NW1_DIG, choice);
            case "WB.NW.2" -> {
                if (facts.fewerThan("functionalities", 2)) {
                    findings.add(Rule.W_NW2_2F, choice, facts.set("functionalities").size(), 2);
                }
            }
            case "WB.NW.3" -> welfareOnPrescription(plan, choice, findings);
            case "WB.GG.1" -> {
                findings.addIf(facts.known("trainedRoles") && !facts.set("trainedRoles").contains("GP"), Rule.W_GG1_HA, choice);
                findings.addIf(facts.no("approachPlanned"), Rule.W_GG1_WERK, choice);
                training(plan, choice, findings);
            }
            case "WB.GG.2" -> {
                team(choice, findings);
                training(plan, choice, findings);
            }
            case "WB.GG.3" -> {
                team(choice, findings);
                findings.addIf(facts.no("pohTrainingDay"), Rule.W_GG3_POH, choice);
                training(plan, choice, findings);
            }
            default -> {
            }
        }
    }

    /** What is asked of a choice of year 1 when year 2 is judged. */
    static void judgeEarlier(PlacedChoice choice, YearFindings findings) {
        if (choice.item().equals("WB.AW.3") && choice.conditionsDue()) {
            atLeast(1, "changesImplemented", Rule.W_AW3_IMPL, choice, findings);
        }
    }

    private static void atLeast(int minimum, String fact, Rule rule, PlacedChoice choice, YearFindings findings) {
        if (choice.facts().below(fact, minimum)) {
            findings.add(rule, choice, choice.facts().value(fact), minimum);
        }
    }

    private static void welfareOnPrescription(PracticePlan plan, PlacedChoice choice, YearFindings findings) {
        LocalDate planned = choice.choice().plannedStart();
        if (planned != null) {
            if (planned.isBefore(WELFARE_FROM)) {
                findings.add(Rule.W_NW3_FROM_TOO_EARLY, choice, planned, WELFARE_FROM);
            }
        } else if (plan.startDate() != null && MtvpYear.of(plan.startDate(), choice.year()).firstDay().isBefore(WELFARE_FROM)) {
            findings.add(Rule.W_NW3_FROM_UNKNOWN, choice, null, WELFARE_FROM);
        }
        findings.addIf(!choice.facts().yes("municipalFunding"), Rule.W_NW3_FUND, choice);
        atLeast(1, "referralsPerWeek", Rule.W_NW3_REF, choice, findings);
    }

    private static void training(PracticePlan plan, PlacedChoice choice, YearFindings findings) {
        Facts facts = choice.facts();
        LocalDate begin = facts.date("trainingStart");
        if (choice.year() == 1 && begin != null && plan.startDate() != null) {
            LocalDate lastDay = plan.startDate().plusMonths(6);
            if (begin.isAfter(lastDay)) {
                findings.add(Rule.W_GG_6M, choice, begin, lastDay);
            }
        }
        atLeast(3, "personalPoints", Rule.W_GG_3PT, choice, findings);
        findings.addIf(facts.no("pointsEvaluationPlanned"), Rule.W_GG_EV6, choice);
    }

    private static void team(PlacedChoice choice, YearFindings findings) {
        Facts facts = choice.facts();
        findings.addIf(facts.fewerThan("trainedRoles", 1), Rule.W_GG2_WHO, choice);
        atLeast(50, "trainedStaffPercentage", Rule.W_GG_50, choice, findings);
    }
}
