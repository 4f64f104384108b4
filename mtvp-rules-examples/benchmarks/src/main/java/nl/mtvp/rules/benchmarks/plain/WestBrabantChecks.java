package nl.mtvp.rules.benchmarks.plain;

import static nl.mtvp.rules.plan.KernelElement.AW;
import static nl.mtvp.rules.plan.KernelElement.GG;
import static nl.mtvp.rules.plan.KernelElement.NW;
import static nl.mtvp.rules.plan.KernelElement.PC;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.benchmarks.plain.PlacedChoice.Status;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/** What West-Brabant asks of a plan. */
final class WestBrabantChecks extends RegionChecks {

    private static final LocalDate FIRST_START = LocalDate.of(2023, 4, 1);
    private static final LocalDate LAST_DAY_FOR_FIRST_START = LocalDate.of(2023, 3, 24);
    private static final Map<String, OfferedItem> MENU = Map.of(
            "WB.AW.1", new OfferedItem(AW, "Anders triëren door middel van triage training"),
            "WB.AW.2", new OfferedItem(AW, "Taakherschikking door de inzet van een Spreekuur Ondersteuner Huisarts (SOH)"),
            "WB.AW.3", new OfferedItem(AW, "Administratieve last verlagen door Lean werken"),
            "WB.GG.1", new OfferedItem(GG, "Training rondom gespreksvoering gericht op SOLK/ALK"),
            "WB.GG.2", new OfferedItem(GG, "Training rondom gespreksvoering gericht op gedragsverandering"),
            "WB.GG.3", new OfferedItem(GG, "Training gespreksvoering op het gebied van leefstijl"),
            "WB.NW.1", new OfferedItem(NW, "MDO/casuïstiektafel met GGZ"),
            "WB.NW.2", new OfferedItem(NW, "MDO/casuïstiektafel met SOG, sociaal domein, wijkverpleging met paramedici"),
            "WB.NW.3", new OfferedItem(NW, "Welzijn op recept"));

    WestBrabantChecks() {
        super(new RuleBook(new RuleSetVersion("west-brabant", "2023-04-25"), "Regioplan MTVP West-Brabant", "W-",
                "/nl/mtvp/rules/regions/westbrabant/"));
    }

    @Override
    PlacedChoice place(int index, Choice choice, boolean isNew) {
        OfferedItem offered = MENU.get(choice.item());
        KernelElement known = offered != null ? offered.element()
                : choice.isStaffExpansion() ? PC : choice.isAddition() ? choice.element() : null;
        String title = offered == null ? null : offered.title();
        if (known == null || choice.element() != null && choice.element() != known) {
            return PlacedChoice.offMenu(index, choice, title);
        }
        boolean counts = choice.basis() == ChoiceBasis.NEW && !(choice.isAddition() && isRefused(choice.facts()));
        return new PlacedChoice(index, choice, known, title, counts ? Status.COUNTED : Status.UNCOUNTED, isNew);
    }

    /** Whether an addition is known to fail a condition. */
    private static boolean isRefused(Facts addition) {
        return addition.no("inLeidraad") || addition.no("newForPractice") || addition.yes("existingFunding");
    }

    @Override
    Equivalence equivalence(PracticePlan plan) {
        return Equivalence.NONE;
    }

    @Override
    void judge(Assessment assessed, int year, YearFindings findings) {
        PracticePlan plan = assessed.plan();
        NationalChecks.declarations(plan, findings);
        NationalChecks.plausibility(plan, findings);
        NationalChecks.startDate(plan, Rule.W_START, findings);
        NationalChecks.growthModel(assessed, year, true, findings);
        intervision(plan.intervision(), findings);
        findings.addIf(plan.facts().no("transparency"), Rule.W_TRANS);
        findings.addIf(plan.facts().no("staffExpansionAnswered"), Rule.W_PC_INV);
        if (plan.intake().lottery() == LotteryResult.NOT_DRAWN) {
            findings.open(Rule.W_LOT, null, NationalChecks.START_DATE);
        }
        completeness(plan, findings);
        notification(assessed, year, findings);
        support(assessed, year, findings);
        if (year == 1) {
            submission(plan, findings);
        }
        for (PlacedChoice choice : assessed.choices()) {
            if (choice.year() == year) {
                choice(plan, choice, findings);
            } else if (year == 2) {
                WestBrabantItems.judgeEarlier(choice, findings);
            }
        }
    }

    private static void intervision(@Nullable Set<IntervisionForm> forms, YearFindings findings) {
        if (forms == null) {
            findings.openIf(true, Rule.L_IV);
        } else if (forms.isEmpty()) {
            findings.add(Rule.L_IV, null, null);
        } else {
            findings.addIf(!forms.contains(IntervisionForm.BETWEEN_PRACTICES), Rule.W_IV_FORM);
        }
    }

    private static void completeness(PracticePlan plan, YearFindings findings) {
        String name = plan.practice().name();
        if (Boolean.FALSE.equals(plan.intake().checkedComplete())) {
            findings.add(Rule.W_COMPLETE_CHECKED, null, null);
        } else {
            findings.openIf(name == null || isBlank(name), Rule.W_COMPLETE_NAME);
        }
    }

    private static void support(Assessment assessed, int year, YearFindings findings) {
        for (PlacedChoice choice : assessed.choices()) {
            if (choice.year() == year && choice.counted() && choice.choice().isAddition()) {
                findings.add(Rule.W_ADD_SUP, choice, null, null);
                return;
            }
        }
    }

    private static void notification(Assessment assessed, int year, YearFindings findings) {
        Facts facts = assessed.plan().facts();
        if (!isLeftUndone(assessed, year)) {
            return;
        }
        if (facts.no("regionalOrganisationNotified") || facts.no("insurerNotified")) {
            findings.add(Rule.W_NOTIFY, null, null);
            return;
        }
        List<String> needs = Absent.among(facts, "/facts", "regionalOrganisationNotified", "insurerNotified");
        if (!needs.isEmpty()) {
            findings.open(Rule.W_NOTIFY, null, needs);
        }
    }

    private static boolean isLeftUndone(Assessment assessed, int year) {
        for (PlacedChoice choice : assessed.choices()) {
            if (choice.year() <= year && choice.notCarriedOut()) {
                return true;
            }
        }
        return false;
    }

    private static void submission(PracticePlan plan, YearFindings findings) {
        LocalDate submitted = plan.submittedOn();
        if (submitted == null || plan.startDate() == null) {
            return;
        }
        if (plan.startDate().equals(FIRST_START) && submitted.isAfter(LAST_DAY_FOR_FIRST_START)) {
            findings.add(Rule.W_DL_24, submitted, LAST_DAY_FOR_FIRST_START);
        } else if (submitted.isAfter(plan.startDate())) {
            findings.add(Rule.W_LISTED, submitted, plan.startDate());
        }
    }

    private static void choice(PracticePlan plan, PlacedChoice choice, YearFindings findings) {
        NationalChecks.plannedStart(plan, choice, choice.isPriorTraining(), Rule.W_YEAR, findings);
        NationalChecks.staffExpansion(plan, choice, findings);
        if (choice.item().equals("WB.AW.1")) {
            WestBrabantItems.assistants(choice, findings);
        }
        if (choice.offMenu()) {
            findings.add(Rule.W_MENU, choice, null, null);
        } else if (choice.choice().isAddition()) {
            Facts facts = choice.facts();
            findings.requireYes(Rule.W_ADD_LEI, choice, "inLeidraad");
            findings.requireYes(Rule.W_ADD_NEW, choice, "newForPractice");
            findings.addIf(facts.yes("existingFunding"), Rule.W_ADD_FUND, choice);
            findings.openIf(!facts.known("existingFunding"), Rule.W_ADD_FUND, choice, "existingFunding");
        } else if (choice.conditionsDue()) {
            WestBrabantItems.judge(plan, choice, findings);
        }
    }
}
