package nl.mtvp.rules.benchmarks.plain;

import static nl.mtvp.rules.plan.KernelElement.AW;
import static nl.mtvp.rules.plan.KernelElement.GG;
import static nl.mtvp.rules.plan.KernelElement.NW;
import static nl.mtvp.rules.plan.KernelElement.PC;

import java.time.LocalDate;
import java.util.Map;
import nl.mtvp.rules.benchmarks.plain.PlacedChoice.Status;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/** What Rijnmond asks of a plan. */
final class RijnmondChecks extends RegionChecks {

    private static final String POSITIVE_HEALTH = "RD.GG.1";
    private static final LocalDate FIRST_START = LocalDate.of(2023, 4, 1);
    private static final LocalDate FIRST_START_OF_KBZ = LocalDate.of(2023, 7, 1);
    private static final int AGB_DIGITS = 8;
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
            Map.entry("RD.AW.10", new OfferedItem(AW, "Doorontwikkeling chronische zorg")),
            Map.entry(POSITIVE_HEALTH, new OfferedItem(GG, "Positieve Gezondheid (PG)")),
            Map.entry("RD.GG.2", new OfferedItem(GG, "4Domeinen-model (4D)")),
            Map.entry("RD.NW.P1", new OfferedItem(NW, "Welzijn op Recept")),
            Map.entry("RD.NW.P2", new OfferedItem(NW, "MDO/casuïstiektafel")),
            Map.entry("RD.NW.P3", new OfferedItem(NW, "Wijkgericht werken met de regieverpleegkundige")));

    RijnmondChecks() {
        super(new RuleBook(new RuleSetVersion("rijnmond", "2023-03"), "Regioplan MTVP Rijnmond", "R-",
                "/nl/mtvp/rules/regions/rijnmond/"));
    }

    @Override
    PlacedChoice place(int index, Choice choice) {
        OfferedItem offered = MENU.get(choice.item());
        KernelElement known = offered != null ? offered.element() : offTheMenu(choice);
        String title = offered == null ? null : offered.title();
        if (known == null || choice.element() != null && choice.element() != known) {
            return PlacedChoice.offMenu(index, choice, title);
        }
        boolean priorTraining = choice.basis() == ChoiceBasis.PRIOR_TRAINING && !choice.item().equals(POSITIVE_HEALTH);
        return new PlacedChoice(index, choice, known, title, priorTraining ? Status.REFUSED : Status.COUNTED);
    }

    /** What counts though the menu does not name it: expansion of staff, the network, and what is still to be published for year 2. */
    private static @Nullable KernelElement offTheMenu(Choice choice) {
        if (choice.isStaffExpansion()) {
            return PC;
        }
        if (begins(choice, "RD.NW.")) {
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
        NationalChecks.startDate(plan, Rule.R_START, findings);
        NationalChecks.growthModel(assessed, year, false, findings);
        findings.addIf(plan.intervision().isEmpty(), Rule.R_IV_WISH);
        programmes(assessed, findings);
        intake(plan, findings);
        practice(plan.practice(), findings);
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

    private static void intake(PracticePlan plan, YearFindings findings) {
        findings.addIf(FIRST_START.equals(plan.startDate()) && plan.intake().lottery() == LotteryResult.NOT_DRAWN, Rule.R_LOT);
    }

    private static void practice(Practice practice, YearFindings findings) {
        findings.addIf(practice.name() == null || practice.name().isBlank(), Rule.R_DATA_ID_NAME);
        String agbCode = practice.agbCode();
        if (agbCode == null || agbCode.isBlank()) {
            findings.add(Rule.R_DATA_ID_AGB_CODE, null, null);
        } else if (!isAgbCode(agbCode)) {
            findings.add(Rule.R_DATA_ID_AGB_FORMAT, agbCode, AGB_DIGITS);
        }
        findings.addIf(!Boolean.TRUE.equals(practice.outOfHoursDataConsent()) && practice.outOfHoursContacts() == null, Rule.R_DATA_HAP);
        findings.addIf(practice.patientStop() == null, Rule.R_DATA_STOP);
        findings.addIf(practice.waitingList() == null, Rule.R_DATA_WAIT);
        Integer waiting = practice.waitingListSize();
        if (Boolean.TRUE.equals(practice.waitingList()) && (waiting == null || waiting < 1)) {
            findings.add(Rule.R_DATA_WAITN, waiting, 1);
        }
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
        int conversations = assessed.distinct(GG, 1);
        findings.addIf(equivalence.cz() && (conversations == 0 || !assessed.countsForAw(1) && !equivalence.kbzWaives()), Rule.R_CZ_3);
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

    private static void year2(Assessment assessed, YearFindings findings) {
        findings.addIf(assessed.plan().facts().no("secondMeasurement"), Rule.R_MEAS_2);
        for (PlacedChoice choice : assessed.choices()) {
            findings.addIf(choice.year() == 1 && Boolean.FALSE.equals(choice.choice().carriedOut()), Rule.R_EXEC, choice);
        }
    }

    private static void choice(Assessment assessed, PlacedChoice choice, YearFindings findings) {
        NationalChecks.plannedStart(assessed.plan(), choice, Rule.R_YEAR, findings);
        NationalChecks.staffExpansion(assessed.plan(), choice, findings);
        switch (choice.status()) {
            case OFF_MENU -> findings.add(Rule.R_MENU, choice, null, null);
            case REFUSED -> {
                findings.add(Rule.R_PRIOR, choice, null, null);
                findings.addIf(choice.item().equals("RD.GG.2"), Rule.R_4D_MAAT, choice);
            }
            default -> {
                findings.addIf(choice.year() == 2 && choice.title() == null && (choice.element() == AW || choice.element() == GG),
                        Rule.R_Y2_PLAN, choice);
                RijnmondItems.judge(assessed, choice, findings);
            }
        }
    }
}
