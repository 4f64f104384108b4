package nl.mtvp.rules.benchmarks.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import org.jspecify.annotations.Nullable;

/** Plans of Rijnmond, and what can be wrong with them. */
final class RijnmondPlans {

    private static final List<String> WORKING_DIFFERENTLY = List.of("RD.AW.1", "RD.AW.2", "RD.AW.3", "RD.AW.4", "RD.AW.5", "RD.AW.5V", "RD.AW.6",
            "RD.AW.7", "RD.AW.7V1", "RD.AW.7V2", "RD.AW.8", "RD.AW.9", "RD.AW.10");
    private static final List<String> BY_CONDITION = List.of("RD.AW.4", "RD.AW.5V", "RD.AW.10");
    private static final List<String> NETWORK = List.of("RD.NW.P1", "RD.NW.P2", "RD.NW.P3", "RD.NW.EIGEN");
    private static final List<LocalDate> FOLLOWED_UNTIL =
            List.of(LocalDate.of(2023, 12, 30), LocalDate.of(2023, 12, 31));
    private static final List<Integer> YEARS = List.of(1, 2);
    private static final List<Set<Integer>> ONE_YEAR = List.of(Set.of(1), Set.of(2));
    private static final List<KernelElement> OWN = List.of(KernelElement.AW, KernelElement.GG, KernelElement.NW);
    private static final List<@Nullable Integer> NONE_OR_UNKNOWN = Arrays.asList(0, null);

    /** What can be wrong or unknown; a few of them only draw advice. */
    static final List<Consumer<Draft>> FAULTS = List.of(
            // programmes, intake and practice
            draft -> draft.declarations = new Declarations(false, true),
            draft -> draft.declarations = new Declarations(true, false),
            draft -> draft.plan.startingOn(draft.random.nextBoolean() ? draft.start.plusMonths(1) : null),
            draft -> draft.plan.startingOn(LocalDate.of(2023, 4, 1)).following(new ProgrammeParticipation("KBZ")),
            draft -> {
                draft.plan.following(
                        new ProgrammeParticipation("KBZ", draft.oneOf(FOLLOWED_UNTIL), null, Set.of(1, 2)));
                draft.replaceAllByStaff("AW", 1);
            },
            draft -> draft.plan.fact("kbzTariffUntil", draft.start.plusDays(30)).fact("mtvpTariffFrom", draft.start),
            draft -> draft.replaceAllByStaff("GG", 1),
            draft -> {
                draft.plan.following(new ProgrammeParticipation("CZ", null, draft.anyAnswer(), Set.of(1)));
                draft.replaceAllByStaff(draft.oneOf(List.of("AW", "GG", Draft.ANY)), 1);
            },
            draft -> {
                draft.plan.following(new ProgrammeParticipation("CZ", null, draft.anyAnswer(), Set.of(1)));
                draft.answerAnyhow(draft.replace("RD.AW.10", 1));
            },
            draft -> {
                draft.plan.following(new ProgrammeParticipation("SBE", null, null, draft.oneOf(ONE_YEAR)));
                draft.replaceAllByStaff("AW", 1);
            },
            draft -> {
                draft.plan.following(new ProgrammeParticipation("SBE"));
                Draft.forget(draft.replace("RD.AW.4", 1));
            },
            draft -> {
                draft.plan.startingOn(LocalDate.of(2023, 4, 1));
                draft.intake = new Intake(null, LotteryResult.NOT_DRAWN, null);
            },
            draft -> {
                draft.plan.submittedOn(draft.start.plusDays(14L + draft.random.nextInt(3)));
                draft.intake = new Intake(draft.anyAnswer(), null, null);
            },
            draft -> draft.practice.name(" "),
            draft -> draft.practice.agbCode(null),
            draft -> draft.practice.agbCode("0100"),
            draft -> draft.practice.agbCode("00000000"),
            draft -> draft.plan.submittedOn(draft.start.minusMonths(14)),
            draft -> draft.practice.waitingList(false),
            draft -> draft.practice.outOfHoursDataConsent(draft.oneOf(Arrays.asList(false, null)))
                    .outOfHoursContacts(draft.oneOf(NONE_OR_UNKNOWN)),
            draft -> draft.practice.patientStop(null),
            draft -> draft.practice.waitingList(draft.oneOf(Arrays.asList(true, null)))
                    .waitingListSize(draft.oneOf(NONE_OR_UNKNOWN)),
            draft -> draft.intervision = Set.of(),
            draft -> draft.intervision = draft.oneOf(Arrays.asList(Set.of(IntervisionForm.PRACTICE), null)),
            draft -> draft.plan.fact("secondMeasurement", draft.anyAnswer()),
            // the growth model
            draft -> draft.replaceAllByStaff("AW", 1),
            draft -> draft.replaceAllByStaff(Draft.ANY, 1),
            draft -> draft.replaceAllByStaff("AW", 2),
            draft -> draft.again("GG", 2).mode(ChoiceMode.NEW),
            draft -> {
                draft.replaceAllByStaff("GG", 1);
                draft.replaceAllByStaff("GG", 2);
            },
            draft -> draft.replaceAllByStaff("NW", 2),
            draft -> {
                draft.plan.staffExpansionAgreed(false);
                draft.replaceOne("AW", 1, "PC.POH");
            },
            // any choice
            draft -> draft.replaceOne("AW", 1, draft.oneOf(List.of("WB.AW.1", "RD.AW.11"))),
            draft -> draft.replace("RD.AW.11", 2),
            draft -> draft.again("AW", 1).element(KernelElement.NW),
            draft -> draft.replaceOne("AW", 1, "X.EIGEN").element(draft.oneOf(OWN)),
            draft -> draft.replaceOne("NW", 2, "X.EIGEN").element(draft.oneOf(OWN)),
            draft -> draft.again("AW", 1).basis(ChoiceBasis.PRIOR_TRAINING),
            draft -> draft.again("AW", 1).plannedStart(draft.start.plusYears(1)),
            draft -> draft.replace(draft.oneOf(List.of("RD.AW.2", "RD.AW.4")), 1)
                    .plannedStart(draft.start.minusDays(1)),
            draft -> draft.again("AW", 1).carriedOut(false),
            // what is told as continued, and is not
            draft -> draft.answerAnyhow(draft.replace(draft.oneOf(BY_CONDITION), 1)).mode(ChoiceMode.DEVELOP),
            draft -> draft.answerAnyhow(draft.replace(draft.oneOf(BY_CONDITION), 2)).mode(ChoiceMode.DEVELOP),
            draft -> draft.again("NW", 2).mode(ChoiceMode.DEVELOP),
            draft -> draft.again("GG", 1).carriedOut(false),
            draft -> {
                String item = draft.oneOf(BY_CONDITION);
                draft.replace(item, 1).carriedOut(draft.anyAnswer());
                Draft.forget(draft.replaceOne("AW", 2, item)).mode(ChoiceMode.DEVELOP);
            },
            // items of 'anders werken'
            draft -> draft.replace("RD.AW.1", 1).fact("participants", 2),
            draft -> draft.replace("RD.AW.3", 1).fact("sohConsultationPlanned", false),
            draft -> draft.replace("RD.AW.4", 1).fact("mtvpElementsInUse", 1),
            draft -> draft.replace("RD.AW.4", 1).fact("flexibleConsultationHours", false),
            draft -> draft.replace("RD.AW.4", 1).fact("triageCertificateDate", draft.start.minusYears(3))
                    .fact("urgentCareDoctor", false).fact("digitalConsultations", draft.anyAnswer()),
            draft -> draft.answerAnyhow(draft.replace("RD.AW.4", 1)),
            draft -> Draft.forget(draft.replace("RD.AW.4", 1)),
            draft -> followUp(draft, List.of(), "RD.AW.5V", "RD.AW.5"),
            draft -> followUp(draft, List.of(), "RD.AW.7V1", "RD.AW.7"),
            draft -> followUp(draft, List.of(), "RD.AW.7V2", "RD.AW.7V1"),
            draft -> followUp(draft, null, draft.oneOf(List.of("RD.AW.5V", "RD.AW.7V1")), "RD.AW.5"),
            draft -> {
                draft.plan.fact("usesVipLive", false);
                draft.replace("RD.AW.8", 1);
            },
            draft -> draft.replace("RD.AW.9", 1).fact("implementationPlanned", false),
            draft -> draft.replace("RD.AW.10", 1).fact("measurements", List.of("WEIGHT")),
            draft -> draft.replace("RD.AW.10", 1).fact("contributesToDevelopment", false),
            draft -> draft.answerAnyhow(draft.replace("RD.AW.10", 1))
                    .fact("admitted", draft.oneOf(Arrays.asList(true, null))),
            draft -> draft.replace("RD.AW.10", draft.oneOf(YEARS)).fact("admitted", false),
            // items of 'het andere gesprek'
            draft -> draft.replace("RD.GG.1", 1).fact("wholeTeam", false),
            draft -> draft.replace("RD.GG.1", 1).fact("implementationPlanned", false),
            draft -> earlierStartTraining(draft).fact("trainingDate", draft.start.minusYears(3)),
            draft -> earlierStartTraining(draft).fact("trainingDate", draft.start.plusDays(60)),
            draft -> earlierStartTraining(draft).fact("trainingDate", null).fact("certificateShown", draft.anyAnswer()),
            draft -> earlierStartTraining(draft).fact("certificateShown", draft.anyAnswer()),
            draft -> draft.again("GG", 2).mode(ChoiceMode.DEVELOP).basis(ChoiceBasis.PRIOR_TRAINING),
            draft -> draft.replace("RD.GG.2", draft.oneOf(YEARS)).basis(ChoiceBasis.PRIOR_TRAINING)
                    .fact("arrangementAgreed", draft.anyAnswer()),
            draft -> {
                draft.practice.highDeprivation(draft.random.nextBoolean());
                draft.replace("RD.GG.2", 1);
            },
            draft -> draft.replace("RD.GG.2", 1).fact("wholeTeam", false),
            draft -> draft.replace("RD.GG.2", 1).fact("implementationPlanned", false),
            draft -> draft.replaceOne("AW", 1, "RD.GG.2"));

    private RijnmondPlans() {
    }

    static Draft inGoodOrder(Random random, String name) {
        Draft draft = new Draft(random, "rijnmond", RijnmondPlans::state);
        draft.plan.submittedOn(draft.start.plusDays(random.nextInt(15)));
        draft.practice.name(name).agbCode("0100%04d".formatted(random.nextInt(10_000))).staffCount(4 + random.nextInt(12))
                .enrolledPatients(2000 + random.nextInt(4000)).patientStop(random.nextBoolean()).waitingList(true).waitingListSize(12)
                .outOfHoursDataConsent(true).priorTrainings(List.of(new PriorTraining("LEAN", null), new PriorTraining("DIGITAL", null)));
        List<String> items = new ArrayList<>(WORKING_DIFFERENTLY);
        Collections.shuffle(items, random);
        draft.choose(items.get(0), 1);
        draft.choose(items.get(1), 1);
        draft.choose(items.get(2), 1);
        draft.choose("RD.GG.1", 1);
        draft.choose(items.get(3), 2);
        draft.choose("RD.GG.1", 2).mode(ChoiceMode.DEVELOP);
        draft.some(2, NETWORK).forEach(item -> draft.choose(item, 2));
        if (random.nextBoolean()) {
            draft.choose(draft.oneOf(List.of("PC.POH", items.get(4))), 2);
        }
        return draft;
    }

    private static void state(Draft draft, String item, int year, Choice.Builder choice) {
        switch (item) {
            case "RD.AW.1" -> choice.fact("participants", 16);
            case "RD.AW.3" -> choice.fact("sohConsultationPlanned", true);
            case "RD.AW.4" -> choice.fact("mtvpElementsInUse", 3).fact("flexibleConsultationHours", true).fact("triageByAssistants", true)
                    .fact("triageCertificateDate", draft.firstDay(year).minusDays(200)).fact("urgentCareDoctor", true)
                    .fact("weekRoster", true).fact("decisionTree", true).fact("tip", true).fact("pitfall", true);
            case "RD.AW.9" -> choice.fact("implementationPlanned", true);
            case "RD.AW.10" -> choice.fact("measurements", List.of("BLOOD_PRESSURE", "GLUCOSE")).fact("questionnaires", 1)
                    .fact("contributesToDevelopment", true).fact("experiments", true).fact("admitted", true);
            case "RD.GG.1", "RD.GG.2" -> choice.fact("wholeTeam", true).fact("implementationPlanned", true);
            default -> {
            }
        }
    }

    /** A follow-up in a practice that does not tell of earlier training, with or without its basis in the same year. */
    private static void followUp(Draft draft, @Nullable List<PriorTraining> trainings, String item, String basis) {
        List<@Nullable LocalDate> days = Arrays.asList(draft.start.plusDays(30), draft.start.plusDays(90), null);
        draft.practice.priorTrainings(trainings);
        draft.replace(item, 1).plannedStart(draft.oneOf(days));
        if (draft.random.nextBoolean()) {
            draft.replaceOne("AW", 1, basis).plannedStart(draft.oneOf(days));
        }
    }

    private static Choice.Builder earlierStartTraining(Draft draft) {
        return draft.replace("RD.GG.1", 1).basis(ChoiceBasis.PRIOR_TRAINING).fact("trainingDate", draft.start.minusMonths(6))
                .fact("certificateShown", true);
    }
}
