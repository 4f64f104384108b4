package nl.mtvp.rules.benchmarks.plain;

import java.time.LocalDate;
import java.util.Set;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import org.jspecify.annotations.Nullable;

/** What the items on Rijnmond's menu ask for. */
final class RijnmondItems {

    private static final Set<String> MEASUREMENTS = Set.of("BLOOD_PRESSURE", "GLUCOSE");

    private RijnmondItems() {
    }

    static void judge(Assessment assessed, PlacedChoice choice, YearFindings findings) {
        if (choice.item().equals("RD.GG.1") && choice.choice().basis() == ChoiceBasis.PRIOR_TRAINING) {
            earlierStartTraining(assessed, choice, findings);
        }
        if (!choice.isNew()) {
            return;
        }
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
            case "RD.AW.5V" -> findings.addIf(!followed(plan, "LEAN") && !precedes(assessed, choice, "RD.AW.5", null), Rule.R_AW5V_PRE, choice);
            case "RD.AW.7V1" -> findings.addIf(!followed(plan, "DIGITAL") && !precedes(assessed, choice, "RD.AW.7", null), Rule.R_AW7V1_PRE,
                    choice);
            case "RD.AW.7V2" -> findings.addIf(!followed(plan, "DIGITAL") && !precedes(assessed, choice, "RD.AW.7", "RD.AW.7V1"),
                    Rule.R_AW7V2_PRE, choice);
            case "RD.AW.8" -> findings.addIf(plan.facts().no("usesVipLive"), Rule.R_AW8_PRE, choice);
            case "RD.AW.9" -> findings.addIf(facts.no("implementationPlanned"), Rule.R_AW9_IMPL, choice);
            case "RD.AW.10" -> chronicCare(choice, findings);
            case "RD.GG.1" -> {
                findings.addIf(facts.no("wholeTeam"), Rule.R_PG_TEAM, choice);
                findings.addIf(facts.no("implementationPlanned"), Rule.R_PG_START, choice);
            }
            case "RD.GG.2" -> {
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
        Integer elements = facts.integer("mtvpElementsInUse");
        if (elements == null) {
            findings.add(Rule.R_AW4_1_UNKNOWN, choice, null, 2);
        } else if (elements < 2) {
            findings.add(Rule.R_AW4_1_TOO_FEW, choice, elements, 2);
        }
        findings.addIf(!facts.yes("flexibleConsultationHours"), Rule.R_AW4_2, choice);
        int conditions = (facts.yes("triageByAssistants") && hasTriageCertificate(assessed, choice) ? 1 : 0)
                + (facts.yes("urgentCareDoctor") ? 1 : 0) + (facts.yes("digitalConsultations") ? 1 : 0);
        if (conditions < 2) {
            findings.add(Rule.R_AW4_3, choice, conditions, 2);
        }
        findings.addIf(facts.no("weekRoster") || facts.no("decisionTree"), Rule.R_AW4_ROOSTER, choice);
        findings.addIf(facts.no("tip") || facts.no("pitfall"), Rule.R_AW4_TIP, choice);
    }

    private static boolean hasTriageCertificate(Assessment assessed, PlacedChoice choice) {
        LocalDate certificate = choice.facts().date("triageCertificateDate");
        LocalDate reference = assessed.referenceDay(choice);
        return certificate != null
                && (reference == null || !certificate.isAfter(reference) && !certificate.isBefore(reference.minusYears(2)));
    }

    private static void chronicCare(PlacedChoice choice, YearFindings findings) {
        Facts facts = choice.facts();
        boolean measures = false;
        for (String measurement : facts.set("measurements")) {
            measures |= MEASUREMENTS.contains(measurement);
        }
        if (!measures) {
            findings.add(Rule.R_AW10_MEET, choice, 0, 1);
        }
        Integer questionnaires = facts.integer("questionnaires");
        if (questionnaires == null || questionnaires < 1) {
            findings.add(Rule.R_AW10_VL, choice, questionnaires, 1);
        }
        findings.addIf(!facts.yes("contributesToDevelopment"), Rule.R_AW10_DENK, choice);
        findings.addIf(!facts.yes("experiments"), Rule.R_AW10_EXP, choice);
        findings.addIf(facts.no("admitted"), Rule.R_AW10_Q, choice);
    }

    /** An earlier start training of Positieve Gezondheid; nothing is asked of it where the training is followed anew. */
    private static void earlierStartTraining(Assessment assessed, PlacedChoice choice, YearFindings findings) {
        for (PlacedChoice other : assessed.choices()) {
            if (other.year() == choice.year() && other.item().equals(choice.item()) && other.choice().basis() == ChoiceBasis.NEW) {
                return;
            }
        }
        LocalDate training = choice.facts().date("trainingDate");
        LocalDate reference = assessed.referenceDay(choice);
        if (training == null) {
            findings.add(Rule.R_PG_2Y_UNKNOWN, choice, null, null);
        } else if (reference != null && training.isBefore(reference.minusYears(2))) {
            findings.add(Rule.R_PG_2Y_TOO_OLD, choice, training, reference.minusYears(2));
        } else if (reference != null && training.isAfter(reference)) {
            findings.add(Rule.R_PG_2Y_FUTURE, choice, training, reference);
        } else {
            findings.addIf(!choice.facts().yes("certificateShown"), Rule.R_PG_EVID, choice);
        }
    }

    private static boolean followed(PracticePlan plan, String training) {
        for (PriorTraining prior : plan.practice().priorTrainings()) {
            if (prior.training().equals(training)) {
                return true;
            }
        }
        return false;
    }

    private static boolean precedes(Assessment assessed, PlacedChoice choice, String item, @Nullable String otherItem) {
        for (PlacedChoice other : assessed.choices()) {
            if ((other.item().equals(item) || other.item().equals(otherItem)) && comesBefore(other, choice)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesBefore(PlacedChoice basis, PlacedChoice followUp) {
        if (Boolean.FALSE.equals(basis.choice().carriedOut())) {
            return false;
        }
        if (basis.choice().basis() == ChoiceBasis.PRIOR_TRAINING || basis.year() < followUp.year()) {
            return true;
        }
        LocalDate first = basis.choice().plannedStart();
        LocalDate second = followUp.choice().plannedStart();
        return basis.year() == followUp.year() && first != null && second != null && first.isBefore(second);
    }
}
