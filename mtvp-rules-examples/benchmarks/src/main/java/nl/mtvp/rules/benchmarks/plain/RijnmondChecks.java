package nl.mtvp.rules.benchmarks.plain;

import static nl.mtvp.rules.plan.KernelElement.AW;
import static nl.mtvp.rules.plan.KernelElement.GG;
import static nl.mtvp.rules.plan.KernelElement.NW;
import static nl.mtvp.rules.plan.KernelElement.PC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.benchmarks.plain.PlacedChoice.Status;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/** What Rijnmond asks of a plan. */
final class RijnmondChecks extends RegionChecks {

    private static final String POSITIVE_HEALTH = "RD.GG.1";
    private static final String FOUR_DOMAINS = "RD.GG.2";
    private static final String CHRONIC_CARE = "RD.AW.10";
    private static final LocalDate FIRST_START = LocalDate.of(2023, 4, 1);
    private static final LocalDate FIRST_START_OF_KBZ = LocalDate.of(2023, 7, 1);
    private static final int AGB_DIGITS = 8;
    private static final List<String> CONTACTS = List.of("/practice/outOfHoursContacts");
    private static final List<String> CONSENT_OR_CONTACTS =
            List.of("/practice/outOfHoursDataConsent", "/practice/outOfHoursContacts");
    private static final Map<String, OfferedItem> MENU = Map.ofEntries(
            Map.entry("RD.AW.1", new OfferedItem(AW, "Workshop: Praktijk in Regie - Meer aandacht voor taakdifferentiatie")),
            Map.entry("RD.AW.2", new OfferedItem(AW, "Triagetraining voor assistentes")),
            Map.entry("RD.AW.3", new OfferedItem(AW, "Opleiding taakherschikking - SOH spreekuur voor assistentes")),
            Map.entry("RD.AW.4", new OfferedItem(AW, "Flexibele consultduur via anders inroosteren")),
            Map.entry("RD.AW.5", new OfferedItem(AW, "Workshop Lean - basis")),
            Map.entry("RD.AW.5V", new OfferedItem(AW, "Lean verdieping - vervolg")),
            Map.entry("RD.AW.6", new OfferedItem(AW, "Workshop organiseer je praktijk Taken, tools en tijd")),
            Map.entry("RD.AW.7", new OfferedItem(AW, "Digitaal contact tussen huisartspraktijk en patiënt - basis")),
            Map.entry("RD.AW.7V1", new OfferedItem(AW, "Digitaal contact verdieping - vervolg")),
            Map.entry("RD.AW.7V2", new OfferedItem(AW, "Digitale ondersteuning voor gevorderden")),
            Map.entry("RD.AW.8", new OfferedItem(AW, "VIPLive voor gevorderden")),
            Map.entry("RD.AW.9", new OfferedItem(AW, "Implementatie Spreekuur.nl")),
            Map.entry(CHRONIC_CARE, new OfferedItem(AW, "Doorontwikkeling chronische zorg")),
            Map.entry(POSITIVE_HEALTH, new OfferedItem(GG, "Positieve Gezondheid (PG)")),
            Map.entry(FOUR_DOMAINS, new OfferedItem(GG, "4Domeinen-model (4D)")),
            Map.entry("RD.NW.P1", new OfferedItem(NW, "Welzijn op Recept")),
            Map.entry("RD.NW.P2", new OfferedItem(NW, "MDO/casuïstiektafel")),
            Map.entry("RD.NW.P3", new OfferedItem(NW, "Wijkgericht werken met de regieverpleegkundige")));

    RijnmondChecks() {
        super(new RuleBook(new RuleSetVersion("rijnmond", "2023-03"), "Regioplan MTVP Rijnmond", "R-",
                "/nl/mtvp/rules/regions/rijnmond/"));
    }

    @Override
    PlacedChoice place(int index, Choice choice, boolean isNew) {
        OfferedItem offered = MENU.get(choice.item());
        KernelElement known = offered != null ? offered.element() : offTheMenu(choice);
        String title = offered == null ? null : offered.title();
        if (known == null || choice.element() != null && choice.element() != known) {
            return PlacedChoice.offMenu(index, choice, title);
        }
        return new PlacedChoice(index, choice, known, title, status(choice, isNew), isNew);
    }

    private static Status status(Choice choice, boolean isNew) {
        if (choice.basis() == ChoiceBasis.PRIOR_TRAINING && !mayBePutForward(choice)) {
            return Status.PRIOR_TRAINING;
        }
        boolean drawn = !isNew || !choice.item().equals(CHRONIC_CARE) || !choice.facts().no("admitted");
        return drawn ? Status.COUNTED : Status.NOT_DRAWN;
    }

    /** Whether an earlier training counts: of Positieve Gezondheid, or of 4D unless nothing was agreed about it. */
    private static boolean mayBePutForward(Choice choice) {
        return choice.mode() == ChoiceMode.NEW && (choice.item().equals(POSITIVE_HEALTH)
                || choice.item().equals(FOUR_DOMAINS) && !choice.facts().no("arrangementAgreed"));
    }

    /** What counts though the menu does not name it: expansion of staff, the network, and what is still to be published for year 2. */
    private static @Nullable KernelElement offTheMenu(Choice choice) {
        if (choice.isStaffExpansion()) {
            return PC;
        }
        if (begins(choice, "RD.NW.") || choice.isAddition() && choice.element() == NW) {
            return NW;
        }
        if (choice.year() == 2) {
            return begins(choice, "RD.AW.") ? AW : begins(choice, "RD.GG.") ? GG : null;
        }
        return null;
    }

    private static boolean begins(Choice choice, String prefix) {
        return choice.item().startsWith(prefix) && choice.item().length() > prefix.length();
    }

    @Override
    Equivalence equivalence(PracticePlan plan) {
        return Equivalence.of(plan);
    }

    @Override
    void judge(Assessment assessed, int year, YearFindings findings) {
        PracticePlan plan = assessed.plan();
        NationalChecks.declarations(plan, findings);
        NationalChecks.plausibility(plan, findings);
        NationalChecks.startDate(plan, Rule.R_START, findings);
        NationalChecks.growthModel(assessed, year, false, findings);
        findings.addIf(plan.intervision() != null && plan.intervision().isEmpty(), Rule.R_IV_WISH);
        programmes(assessed, findings);
        if (FIRST_START.equals(plan.startDate()) && plan.intake().lottery() == LotteryResult.NOT_DRAWN) {
            findings.open(Rule.R_LOT, null, NationalChecks.START_DATE);
        }
        identity(plan.practice(), findings);
        if (year == 1) {
            year1(assessed, findings);
        } else {
            year2(assessed, findings);
        }
        boolean network = false;
        for (PlacedChoice choice : assessed.choices()) {
            if (choice.year() == year) {
                choice(assessed, choice, findings);
                network |= choice.counts(NW, year);
            }
        }
        findings.addIf(network, Rule.R_NW_MENU);
    }

    private static void programmes(Assessment assessed, YearFindings findings) {
        PracticePlan plan = assessed.plan();
        LocalDate start = plan.startDate();
        if (assessed.equivalence().kbz() && start != null && start.isBefore(FIRST_START_OF_KBZ)) {
            findings.add(Rule.R_KBZ_2, start, FIRST_START_OF_KBZ);
        }
        LocalDate kbzUntil = plan.facts().date("kbzTariffUntil");
        LocalDate mtvpFrom = plan.facts().date("mtvpTariffFrom");
        if (kbzUntil != null && mtvpFrom != null && !kbzUntil.isBefore(mtvpFrom)) {
            findings.add(Rule.R_KBZ_3, kbzUntil, mtvpFrom.minusDays(1));
        }
    }

    private static void identity(Practice practice, YearFindings findings) {
        findings.openIf(practice.name() == null || isBlank(practice.name()), Rule.R_DATA_ID_NAME);
        String agbCode = practice.agbCode();
        if (agbCode == null || isBlank(agbCode)) {
            findings.openIf(true, Rule.R_DATA_ID_AGB_CODE);
        } else if (!isAgbCode(agbCode)) {
            findings.add(Rule.R_DATA_ID_AGB_FORMAT, agbCode, AGB_DIGITS);
        }
    }

    /** What is measured at the start. */
    private static void measurement(Practice practice, YearFindings findings) {
        Boolean consent = practice.outOfHoursDataConsent();
        if (!Boolean.TRUE.equals(consent) && practice.outOfHoursContacts() == null) {
            findings.open(Rule.R_DATA_HAP, null, consent == null ? CONSENT_OR_CONTACTS : CONTACTS);
        }
        findings.openIf(practice.patientStop() == null, Rule.R_DATA_STOP);
        findings.openIf(practice.waitingList() == null, Rule.R_DATA_WAIT);
        boolean waiting = Boolean.TRUE.equals(practice.waitingList());
        findings.openIf(waiting && practice.waitingListSize() == null, Rule.R_DATA_WAITN);
    }

    private static boolean isAgbCode(String code) {
        if (code.length() != AGB_DIGITS) {
            return false;
        }
        for (int i = 0; i < AGB_DIGITS; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static void year1(Assessment assessed, YearFindings findings) {
        PracticePlan plan = assessed.plan();
        Equivalence equivalence = assessed.equivalence();
        measurement(plan.practice(), findings);
        int conversations = assessed.distinct(GG, 1);
        if (equivalence.czWaives() && (conversations == 0 || !assessed.countsForAw(1) && !equivalence.kbzWaives())) {
            if (equivalence.czAdmitted()) {
                findings.add(Rule.R_CZ_3, null, null);
            } else {
                findings.open(Rule.R_CZ_ADM, null, unknownAdmissions(plan.programmes()));
            }
        }
        findings.addIf(conversations > 0 && !assessed.counts(GG, 1, POSITIVE_HEALTH)
                && !Boolean.TRUE.equals(plan.practice().highDeprivation()), Rule.R_PG_ADV);
        if (conversations == 2) {
            findings.add(Rule.R_GG_ONE, conversations, 1);
        }
        if (plan.startDate() != null && plan.submittedOn() != null && !Boolean.TRUE.equals(plan.intake().extensionRequested())) {
            LocalDate lastDay = plan.startDate().plusDays(14);
            if (plan.submittedOn().isAfter(lastDay)) {
                findings.add(Rule.R_DL_2W, plan.submittedOn(), lastDay);
            }
        }
    }

    private static List<String> unknownAdmissions(List<ProgrammeParticipation> programmes) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < programmes.size(); i++) {
            if (programmes.get(i).code().equals(Equivalence.PILOT) && programmes.get(i).admitted() == null) {
                unknown.add("/programmes/" + i + "/admitted");
            }
        }
        return unknown;
    }

    private static void year2(Assessment assessed, YearFindings findings) {
        findings.addIf(assessed.plan().facts().no("secondMeasurement"), Rule.R_MEAS_2);
        for (PlacedChoice choice : assessed.choices()) {
            findings.addIf(choice.year() == 1 && choice.notCarriedOut(), Rule.R_EXEC, choice);
        }
    }

    private static void choice(Assessment assessed, PlacedChoice choice, YearFindings findings) {
        boolean maybeEarlier = choice.isPriorTraining() || choice.item().equals(Equivalence.SBE_ITEM);
        NationalChecks.plannedStart(assessed.plan(), choice, maybeEarlier, Rule.R_YEAR, findings);
        NationalChecks.staffExpansion(assessed.plan(), choice, findings);
        switch (choice.status()) {
            case OFF_MENU -> findings.add(isOwn(choice) ? Rule.R_MENU_ADDITION : Rule.R_MENU, choice, null, null);
            case PRIOR_TRAINING -> findings.add(Rule.R_PRIOR, choice, null, null);
            case NOT_DRAWN -> findings.add(Rule.R_AW10_Q, choice, null, null);
            default -> {
                findings.addIf(choice.year() == 2 && choice.title() == null && (choice.element() == AW || choice.element() == GG),
                        Rule.R_Y2_PLAN, choice);
                if (choice.conditionsDue()) {
                    RijnmondItems.judge(assessed, choice, findings);
                }
            }
        }
    }

    /** Whether it is an intervention of the practice's own, which may come on top. */
    private static boolean isOwn(PlacedChoice choice) {
        return choice.choice().isAddition() && (choice.element() == AW || choice.element() == GG);
    }
}
