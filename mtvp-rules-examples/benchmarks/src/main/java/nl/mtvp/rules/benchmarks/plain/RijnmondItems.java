package nl.mtvp.rules.benchmarks.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** What the items on Rijnmond's menu ask for. */
final class RijnmondItems {

    private static final Set<String> BEFORE_5V = Set.of("RD.AW.5");
    private static final Set<String> BEFORE_7V1 = Set.of("RD.AW.7");
    private static final Set<String> BEFORE_7V2 = Set.of("RD.AW.7", "RD.AW.7V1");

    private RijnmondItems() {
    }

    static void judge(Assessment assessed, PlacedChoice choice, YearFindings findings) {
        PracticePlan plan = assessed.plan();
        Facts facts = choice.facts();
        switch (choice.item()) {
            case "RD.AW.1" -> {
                Integer participants = facts.integer("participants");
                Integer staff = plan.practice().staffCount();
                if (participants != null && staff != null && participants < staff) {
                    findings.add(Rule.R_AW1_ALL, choice, participants, staff);
                }
            }
            case "RD.AW.3" -> findings.addIf(facts.no("sohConsultationPlanned"), Rule.R_AW3_SOH, choice);
            case "RD.AW.4" -> {
                if (!assessed.equivalence().sbe(choice.year())) {
                    flexibleConsultations(assessed, choice, findings);
                }
            }
            case "RD.AW.5V" -> leanBefore(new FollowUp(assessed, choice, "LEAN", BEFORE_5V), findings);
            case "RD.AW.7V1" ->
                    digitalBefore(new FollowUp(assessed, choice, "DIGITAL", BEFORE_7V1), Rule.R_AW7V1_PRE, findings);
            case "RD.AW.7V2" ->
                    digitalBefore(new FollowUp(assessed, choice, "DIGITAL", BEFORE_7V2), Rule.R_AW7V2_PRE, findings);
            case "RD.AW.8" -> findings.addIf(plan.facts().no("usesVipLive"), Rule.R_AW8_PRE, choice);
            case "RD.AW.9" -> findings.addIf(facts.no("implementationPlanned"), Rule.R_AW9_IMPL, choice);
            case "RD.AW.10" -> {
                if (choice.year() == 2 || !assessed.equivalence().czAdmitted()) {
                    chronicCare(choice, findings);
                }
            }
            case "RD.GG.1" -> {
                if (choice.isPriorTraining()) {
                    earlierStartTraining(assessed, choice, findings);
                }
                findings.addIf(facts.no("wholeTeam"), Rule.R_PG_TEAM, choice);
                findings.addIf(facts.no("implementationPlanned"), Rule.R_PG_START, choice);
            }
            case "RD.GG.2" -> {
                boolean undecided = choice.isPriorTraining() && !facts.known("arrangementAgreed");
                findings.openIf(undecided, Rule.R_4D_MAAT, choice, "arrangementAgreed");
                findings.addIf(Boolean.FALSE.equals(plan.practice().highDeprivation()), Rule.R_4D_TARGET, choice);
                findings.addIf(facts.no("wholeTeam"), Rule.R_4D_TEAM, choice);
                findings.addIf(facts.no("implementationPlanned"), Rule.R_4D_START, choice);
            }
            default -> {
            }
        }
    }

    private static void flexibleConsultations(Assessment assessed, PlacedChoice choice, YearFindings findings) {
        Facts facts = choice.facts();
        findings.requireAtLeast(2, Rule.R_AW4_1, choice, "mtvpElementsInUse");
        findings.requireYes(Rule.R_AW4_2, choice, "flexibleConsultationHours");
        Boolean triage = triage(assessed, choice);
        int met = (Boolean.TRUE.equals(triage) ? 1 : 0)
                + (facts.yes("urgentCareDoctor") ? 1 : 0) + (facts.yes("digitalConsultations") ? 1 : 0);
        int failed = (Boolean.FALSE.equals(triage) ? 1 : 0)
                + (facts.no("urgentCareDoctor") ? 1 : 0) + (facts.no("digitalConsultations") ? 1 : 0);
        if (failed > 1) {
            findings.add(Rule.R_AW4_3, choice, met, 2);
        } else if (met < 2) {
            String[] others = {"urgentCareDoctor", "digitalConsultations"};
            String[] all = {"triageByAssistants", "triageCertificateDate", "urgentCareDoctor", "digitalConsultations"};
            findings.open(Rule.R_AW4_3, choice, met, 2, choice.absent(triage == null ? all : others));
        }
        findings.requireYes(Rule.R_AW4_ROOSTER, choice, "weekRoster", "decisionTree");
        findings.requireYes(Rule.R_AW4_TIP, choice, "tip", "pitfall");
    }

    /** Whether assistants do the triage, with a certificate of the past two years; null: unknown. */
    private static @Nullable Boolean triage(Assessment assessed, PlacedChoice choice) {
        Facts facts = choice.facts();
        LocalDate certificate = facts.date("triageCertificateDate");
        LocalDate reference = assessed.referenceDay(choice);
        boolean outOfRange = certificate != null && reference != null
                && (certificate.isAfter(reference) || certificate.isBefore(reference.minusYears(2)));
        if (facts.no("triageByAssistants") || outOfRange) {
            return false;
        }
        return facts.yes("triageByAssistants") && certificate != null ? true : null;
    }

    private static void leanBefore(FollowUp lean, YearFindings findings) {
        if (lean.lacksPredecessor()) {
            List<String> needs = lean.needs();
            if (needs.isEmpty()) {
                findings.add(Rule.R_AW5V_PRE, lean.choice(), null, null);
            } else {
                findings.open(Rule.R_AW5V_PRE, lean.choice(), null, null, needs);
            }
        }
    }

    private static void digitalBefore(FollowUp digital, Rule rule, YearFindings findings) {
        findings.addIf(digital.lacksPredecessor() && digital.needs().isEmpty(), rule, digital.choice());
    }

    private static void chronicCare(PlacedChoice choice, YearFindings findings) {
        Facts facts = choice.facts();
        if (!facts.known("measurements")) {
            findings.open(Rule.R_AW10_MEET, choice, null, 1, choice.absent("measurements"));
        } else if (!facts.hasAny("measurements", "BLOOD_PRESSURE", "GLUCOSE")) {
            findings.add(Rule.R_AW10_MEET, choice, 0, 1);
        }
        findings.requireAtLeast(1, Rule.R_AW10_VL, choice, "questionnaires");
        findings.requireYes(Rule.R_AW10_DENK, choice, "contributesToDevelopment");
        findings.requireYes(Rule.R_AW10_EXP, choice, "experiments");
    }

    /** An earlier start training of Positieve Gezondheid; nothing is asked of it where the training is followed again. */
    private static void earlierStartTraining(Assessment assessed, PlacedChoice choice, YearFindings findings) {
        for (PlacedChoice other : assessed.choices()) {
            if (other.year() == choice.year() && other.item().equals(choice.item()) && other.choice().basis() == ChoiceBasis.NEW) {
                return;
            }
        }
        Facts facts = choice.facts();
        LocalDate training = facts.date("trainingDate");
        LocalDate reference = assessed.referenceDay(choice);
        if (training != null && reference != null && training.isBefore(reference.minusYears(2))) {
            findings.add(Rule.R_PG_2Y_TOO_OLD, choice, training, reference.minusYears(2));
        } else if (training != null && reference != null && training.isAfter(reference)) {
            findings.add(Rule.R_PG_2Y_FUTURE, choice, training, reference);
        } else if (facts.no("certificateShown")) {
            findings.add(Rule.R_PG_EVID, choice, null, null);
        } else if (training == null) {
            findings.open(Rule.R_PG_2Y_UNKNOWN, choice, null, null, choice.absent("trainingDate"));
        } else {
            findings.openIf(!facts.known("certificateShown"), Rule.R_PG_EVID, choice, "certificateShown");
        }
    }
}
