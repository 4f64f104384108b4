package nl.mtvp.rules.benchmarks.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Plans of West-Brabant, and what can be wrong with them. */
final class WestBrabantPlans {

    private static final String ADDITION = "X.EIGEN";
    private static final List<String> ELEMENTS = List.of("AW", "NW", "GG");
    private static final List<Integer> YEARS = List.of(1, 2);

    /** What can be wrong or unknown; a few of them only draw advice. */
    static final List<Consumer<Draft>> FAULTS = List.of(
            // conditions, intake and practice
            draft -> draft.declarations = new Declarations(false, true),
            draft -> draft.declarations = new Declarations(true, false),
            draft -> draft.intervision = Set.of(),
            draft -> draft.intervision = null,
            draft -> draft.intervision = Set.of(IntervisionForm.EXISTING_GROUP),
            draft -> draft.plan.fact("transparency", false),
            draft -> draft.plan.fact("staffExpansionAnswered", false),
            draft -> draft.plan.startingOn(draft.random.nextBoolean() ? draft.start.plusMonths(1) : null),
            draft -> draft.intake = new Intake(null, LotteryResult.NOT_DRAWN, null),
            draft -> draft.intake = new Intake(null, null, false),
            draft -> draft.practice.name(null),
            draft -> draft.plan.submittedOn(draft.start.plusDays(1)),
            draft -> draft.plan.startingOn(LocalDate.of(2023, 4, 1)).submittedOn(LocalDate.of(2023, 3, 28)),
            draft -> {
                draft.again("AW", 1).carriedOut(false);
                draft.plan.fact("regionalOrganisationNotified", draft.anyAnswer())
                        .fact("insurerNotified", draft.anyAnswer());
            },
            // the growth model
            draft -> draft.replaceAllByStaff("AW", 1),
            draft -> draft.replaceAllByStaff("GG", 1),
            draft -> draft.replaceAllByStaff(Draft.ANY, 1),
            draft -> draft.replaceAllByStaff("AW", 2),
            draft -> draft.again("GG", 2).mode(ChoiceMode.NEW),
            draft -> {
                draft.replaceAllByStaff("GG", 1);
                draft.replaceAllByStaff("GG", 2);
            },
            draft -> {
                draft.replaceAllByStaff("NW", 1);
                draft.replaceAllByStaff("NW", 2);
            },
            draft -> {
                draft.plan.staffExpansionAgreed(false);
                draft.replaceOne("NW", 1, "PC.POH");
            },
            // any choice
            draft -> draft.replace(draft.oneOf(List.of("RD.AW.1", "WB.AW.4", "RD.NW.P1")), 1),
            draft -> draft.again("AW", 1).element(KernelElement.NW),
            draft -> draft.again("AW", 1).plannedStart(draft.start.plusYears(1)),
            draft -> draft.again("AW", 1).basis(ChoiceBasis.PRIOR_TRAINING).plannedStart(draft.start.minusDays(1)),
            draft -> draft.answerAnyhow(draft.again(draft.oneOf(ELEMENTS), draft.oneOf(YEARS)))
                    .mode(ChoiceMode.DEVELOP),
            draft -> draft.again("GG", 1).carriedOut(draft.anyAnswer()),
            // additions
            draft -> draft.replaceOne("NW", 2, ADDITION).fact("inLeidraad", false),
            draft -> draft.replaceOne("NW", 2, ADDITION).fact("newForPractice", false),
            draft -> draft.replaceOne("NW", 2, ADDITION).fact("existingFunding", true),
            draft -> draft.answerAnyhow(draft.replaceOne("AW", 1, ADDITION)).element(KernelElement.GG),
            draft -> Draft.forget(draft.replaceOne("NW", 1, ADDITION)).element(KernelElement.NW),
            // items of 'anders werken'
            draft -> draft.replace("WB.AW.1", 1).fact("assistantsOffered", 1),
            draft -> draft.replace("WB.AW.1", 1).fact("assistantsOffered", 5),
            draft -> draft.replace("WB.AW.2", 1).fact("sohTrainees", 0),
            draft -> draft.replace("WB.AW.2", 1).fact("sohHalfDaysPerWeek", new BigDecimal("0.5")),
            draft -> draft.replace("WB.AW.3", 1).fact("improvementPlan", false),
            draft -> draft.replace("WB.AW.3", 1).fact("changesImplemented", 0),
            draft -> draft.replace("WB.AW.3", 1).fact("goals", List.of("FEWER_PHONE_CALLS")),
            // items of 'samenwerken in het netwerk'
            draft -> draft.replace("WB.NW.1", 1).fact("digitalConsultations", false),
            draft -> draft.replace("WB.NW.2", 1).fact("functionalities", List.of("CHAT")),
            draft -> welfareFromTheFirstDay(draft).plannedStart(LocalDate.of(2023, 6, 30)),
            draft -> welfareFromTheFirstDay(draft).plannedStart(null),
            draft -> draft.replace("WB.NW.3", 2).fact("municipalFunding", null),
            draft -> draft.replace("WB.NW.3", 2).fact("referralsPerWeek", new BigDecimal("0.5")),
            // items of 'het goede gesprek'
            draft -> draft.replace("WB.GG.1", 1).fact("trainedRoles", List.of("POH")),
            draft -> draft.replace("WB.GG.1", 1).fact("approachPlanned", false),
            draft -> draft.replace("WB.GG.2", 1).fact("trainingStart", draft.start.plusMonths(7)),
            draft -> draft.replace("WB.GG.2", 1).fact("personalPoints", 2),
            draft -> draft.replace("WB.GG.1", 1).fact("pointsEvaluationPlanned", false),
            draft -> draft.replace("WB.GG.3", 1).fact("trainedRoles", List.of()),
            draft -> draft.replace("WB.GG.2", 1).fact("trainedStaffPercentage", 40),
            draft -> draft.replace("WB.GG.3", 1).fact("pohTrainingDay", false),
            // any item
            draft -> draft.answerAnyhow(draft.again(draft.oneOf(ELEMENTS), draft.oneOf(YEARS))),
            draft -> draft.answerAnyhow(draft.again(draft.oneOf(ELEMENTS), draft.oneOf(YEARS))));

    private WestBrabantPlans() {
    }

    static Draft inGoodOrder(Random random, String name) {
        Draft draft = new Draft(random, "west-brabant", WestBrabantPlans::state);
        draft.plan.submittedOn(draft.start.minusDays(20L + random.nextInt(20)));
        draft.plan.fact("transparency", true).fact("staffExpansionAnswered", true);
        draft.practice.name(name).agbCode("0200%04d".formatted(random.nextInt(10_000))).enrolledPatients(2000 + random.nextInt(4000));
        List<String> working = shuffled(random, "WB.AW.1", "WB.AW.2", "WB.AW.3");
        List<String> network = shuffled(random, "WB.NW.1", "WB.NW.2", "WB.NW.3");
        List<String> conversation = shuffled(random, "WB.GG.1", "WB.GG.2", "WB.GG.3");
        draft.choose(working.get(0), 1);
        draft.choose(working.get(1), 1);
        draft.choose(conversation.get(0), 1);
        draft.choose(network.get(0), 1);
        draft.choose(working.get(2), 2);
        draft.choose(conversation.get(0), 2).mode(ChoiceMode.DEVELOP);
        draft.choose(network.get(1), 2);
        draft.choose(draft.oneOf(List.of("PC.POH", ADDITION, network.get(2))), 2);
        if (random.nextBoolean()) {
            draft.choose(draft.oneOf(List.of("PC.ASSISTENT", conversation.get(1))), 1);
        }
        return draft;
    }

    private static List<String> shuffled(Random random, String... items) {
        List<String> list = new ArrayList<>(List.of(items));
        Collections.shuffle(list, random);
        return list;
    }

    private static void state(Draft draft, String item, int year, Choice.Builder choice) {
        switch (item) {
            case "WB.AW.1" -> choice.fact("assistantsOffered", 2 + draft.random.nextInt(2)).fact("assistantsTotal", 4);
            case "WB.AW.2" -> choice.fact("sohTrainees", 1).fact("sohHalfDaysPerWeek", new BigDecimal("1.5"));
            case "WB.AW.3" -> choice.fact("leanTraining", true).fact("improvementPlan", true)
                    .fact("goals", draft.some(2, List.of("QUALITY_AND_ACCESS", "JOB_SATISFACTION", "CARE_COSTS")));
            case "WB.NW.1" -> choice.fact("digitalConsultations", true);
            case "WB.NW.2" -> choice.fact("functionalities", draft.some(3, List.of("CARE_PLAN", "CHAT", "ACP", "VIDEO_CALL")));
            case "WB.NW.3" -> choice.plannedStart(draft.firstDay(year).plusDays(100)).fact("municipalFunding", true)
                    .fact("referralsPerWeek", 1);
            case "WB.GG.1" -> training(draft, choice).fact("approachPlanned", true);
            case "WB.GG.2" -> training(draft, choice).fact("trainedStaffPercentage", 50);
            case "WB.GG.3" -> training(draft, choice).fact("trainedStaffPercentage", 75).fact("pohTrainingDay", true);
            case ADDITION -> choice.element(KernelElement.AW).fact("inLeidraad", true).fact("newForPractice", true)
                    .fact("existingFunding", false);
            default -> {
            }
        }
    }

    private static Choice.Builder training(Draft draft, Choice.Builder choice) {
        return choice.fact("trainedRoles", List.of("GP", "POH")).fact("trainingStart", draft.start.plusMonths(3)).fact("personalPoints", 3)
                .fact("pointsEvaluationPlanned", true);
    }

    private static Choice.Builder welfareFromTheFirstDay(Draft draft) {
        draft.plan.startingOn(LocalDate.of(2023, 4, 1));
        return draft.replace("WB.NW.3", 1);
    }
}
