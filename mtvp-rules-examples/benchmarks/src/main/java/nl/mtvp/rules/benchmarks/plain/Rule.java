package nl.mtvp.rules.benchmarks.plain;

import static nl.mtvp.rules.plan.KernelElement.AW;
import static nl.mtvp.rules.plan.KernelElement.GG;
import static nl.mtvp.rules.plan.KernelElement.NW;
import static nl.mtvp.rules.plan.KernelElement.PC;
import static nl.mtvp.rules.terms.Severity.ADVICE;
import static nl.mtvp.rules.terms.Severity.OPEN;
import static nl.mtvp.rules.terms.Severity.VIOLATION;

import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** What is asked of a plan: the requirements of the catalogue that bind one plan, one constant for each cause that has a text of its own. */
enum Rule {
    L_AW_J1("L-AW-J1", VIOLATION, "Groeimodel", AW, "/choices"),
    L_AW_J2("L-AW-J2", VIOLATION, "Groeimodel", AW, "/choices"),
    L_GG_J1("L-GG-J1", VIOLATION, "Groeimodel", GG, "/choices"),
    L_GG_J2_DEVELOP("L-GG-J2.develop", VIOLATION, "Groeimodel", GG, "/choices"),
    L_GG_J2_ANY_ITEM("L-GG-J2.anyItem", VIOLATION, "Groeimodel", GG, "/choices"),
    L_NW_2_IN_YEAR_2("L-NW-2.inYear2", VIOLATION, "Groeimodel", NW, "/choices"),
    L_NW_2_WITHIN_TWO_YEARS("L-NW-2.withinTwoYears", VIOLATION, "Groeimodel", NW, "/choices"),
    L_PC_ALONE("L-PC-ALONE", VIOLATION, "Groeimodel, legenda", PC, "/choices"),
    L_PC_RHO("L-PC-RHO", ADVICE, "Groeimodel, legenda", PC, null),
    L_IV("L-IV", VIOLATION, "Minimale horde", null, "/intervision"),
    L_COMMIT("L-COMMIT", VIOLATION, "Minimale horde", null, "/declarations/commitment"),
    L_PLAN("L-PLAN", VIOLATION, "Overige voorwaarden", null, "/choices"),
    L_INFO("L-INFO", VIOLATION, "Overige voorwaarden", null, "/declarations/information"),

    R_Y2_PLAN("R-Y2-PLAN", ADVICE, "1.2"),
    R_KBZ_2("R-KBZ-2", VIOLATION, "1.2 item 2", null, "/startDate"),
    R_KBZ_3("R-KBZ-3", ADVICE, "1.2 item 2", null, "/facts/kbzTariffUntil"),
    R_CZ_ADM("R-CZ-ADM", OPEN, "1.2 item 4", null, "/programmes"),
    R_CZ_3("R-CZ-3", ADVICE, "1.2 item 4", null, "/choices"),
    R_START("R-START", VIOLATION, "1.3", null, "/startDate"),
    R_LOT("R-LOT", OPEN, "1.3", null, "/intake/lottery"),
    R_YEAR("R-YEAR", VIOLATION, "1.3"),
    R_PRIOR("R-PRIOR", VIOLATION, "3.1"),
    R_MENU("R-MENU.offMenu", VIOLATION, "3.2"),
    R_MENU_ADDITION("R-MENU.addition", ADVICE, "3.2"),
    R_AW1_ALL("R-AW1-ALL", ADVICE, "3.2.1 item 1"),
    R_AW3_SOH("R-AW3-SOH", ADVICE, "3.2.1 item 3"),
    R_AW4_1("R-AW4-1", VIOLATION, "3.2.1 item 4"),
    R_AW4_2("R-AW4-2", VIOLATION, "3.2.1 item 4"),
    R_AW4_3("R-AW4-3", VIOLATION, "3.2.1 item 4"),
    R_AW4_ROOSTER("R-AW4-ROOSTER", VIOLATION, "3.2.1 item 4"),
    R_AW4_TIP("R-AW4-TIP", VIOLATION, "3.2.1 item 4"),
    R_AW5V_PRE("R-AW5V-PRE", VIOLATION, "3.2.1 item 5V"),
    R_AW7V1_PRE("R-AW7V1-PRE", ADVICE, "3.2.1 item 7V1"),
    R_AW7V2_PRE("R-AW7V2-PRE", ADVICE, "3.2.1 item 7V2"),
    R_AW8_PRE("R-AW8-PRE", ADVICE, "3.2.1 item 8"),
    R_AW9_IMPL("R-AW9-IMPL", ADVICE, "3.2.1 item 9"),
    R_AW10_MEET("R-AW10-MEET", VIOLATION, "3.2.1 item 10"),
    R_AW10_VL("R-AW10-VL", VIOLATION, "3.2.1 item 10"),
    R_AW10_DENK("R-AW10-DENK", VIOLATION, "3.2.1 item 10"),
    R_AW10_EXP("R-AW10-EXP", VIOLATION, "3.2.1 item 10"),
    R_AW10_Q("R-AW10-Q", ADVICE, "3.2.1 item 10"),
    R_PG_ADV("R-PG-ADV", ADVICE, "3.2.2", GG, "/choices"),
    R_PG_2Y_TOO_OLD("R-PG-2Y.tooOld", VIOLATION, "3.2.2"),
    R_PG_2Y_FUTURE("R-PG-2Y.future", VIOLATION, "3.2.2"),
    R_PG_2Y_UNKNOWN("R-PG-2Y.unknown", OPEN, "3.2.2"),
    R_PG_EVID("R-PG-EVID", VIOLATION, "3.2.2"),
    R_4D_MAAT("R-4D-MAAT", OPEN, "3.2.2"),
    R_PG_TEAM("R-PG-TEAM", ADVICE, "3.2.2 item 1"),
    R_PG_START("R-PG-START", ADVICE, "3.2.2 item 1"),
    R_GG_ONE("R-GG-ONE", ADVICE, "3.2.2", GG, "/choices"),
    R_4D_TARGET("R-4D-TARGET", ADVICE, "3.2.2 item 2"),
    R_4D_TEAM("R-4D-TEAM", ADVICE, "3.2.2 item 2"),
    R_4D_START("R-4D-START", ADVICE, "3.2.2 item 2"),
    R_NW_MENU("R-NW-MENU", ADVICE, "3.2.3", NW, "/choices"),
    R_DL_2W("R-DL-2W", ADVICE, "4.1", null, "/submittedOn"),
    R_EXEC("R-EXEC", ADVICE, "5"),
    R_MEAS_2("R-MEAS-2", VIOLATION, "5", null, "/facts/secondMeasurement"),
    R_DATA_HAP("R-DATA-HAP", OPEN, "5", null, "/practice/outOfHoursDataConsent"),
    R_DATA_STOP("R-DATA-STOP", OPEN, "5", null, "/practice/patientStop"),
    R_IV_WISH("R-IV-WISH", ADVICE, "Bijlage", null, "/intervision"),
    R_DATA_ID_NAME("R-DATA-ID.name", OPEN, "Bijlage", null, "/practice/name"),
    R_DATA_ID_AGB_CODE("R-DATA-ID.agbCode", OPEN, "Bijlage", null, "/practice/agbCode"),
    R_DATA_ID_AGB_FORMAT("R-DATA-ID.agbFormat", ADVICE, "Bijlage", null, "/practice/agbCode"),
    R_DATA_WAIT("R-DATA-WAIT", OPEN, "Bijlage", null, "/practice/waitingList"),
    R_DATA_WAITN("R-DATA-WAITN", OPEN, "Bijlage", null, "/practice/waitingListSize"),

    W_IV_FORM("W-IV-FORM", ADVICE, "1.4", null, "/intervision"),
    W_ADD_LEI("W-ADD-LEI", VIOLATION, "1.4"),
    W_ADD_NEW("W-ADD-NEW", VIOLATION, "1.4"),
    W_ADD_FUND("W-ADD-FUND", VIOLATION, "1.4"),
    W_TRANS("W-TRANS", VIOLATION, "1.4", null, "/facts/transparency"),
    W_NOTIFY("W-NOTIFY", VIOLATION, "1.4", null, "/facts"),
    W_YEAR("W-YEAR", ADVICE, "1.4"),
    W_MENU("W-MENU", VIOLATION, "2"),
    W_AW1_50("W-AW1-50", VIOLATION, "2.1 item 1"),
    W_AW2_TRAIN("W-AW2-TRAIN", VIOLATION, "2.1 item 2"),
    W_AW2_DAGDEEL("W-AW2-DAGDEEL", VIOLATION, "2.1 item 2"),
    W_AW3_TRAIN("W-AW3-TRAIN", VIOLATION, "2.1 item 3"),
    W_AW3_IMPL("W-AW3-IMPL", VIOLATION, "2.1 item 3"),
    W_AW3_GOAL("W-AW3-GOAL", VIOLATION, "2.1 item 3"),
    W_NW1_DIG("W-NW1-DIG", VIOLATION, "2.2 item 1"),
    W_NW2_2F("W-NW2-2F", VIOLATION, "2.2 item 2"),
    W_NW3_FROM_TOO_EARLY("W-NW3-FROM.tooEarly", VIOLATION, "2.2 item 3"),
    W_NW3_FROM_UNKNOWN("W-NW3-FROM.unknown", ADVICE, "2.2 item 3"),
    W_NW3_FUND("W-NW3-FUND", ADVICE, "2.2 item 3"),
    W_NW3_REF("W-NW3-REF", VIOLATION, "2.2 item 3"),
    W_PC_INV("W-PC-INV", ADVICE, "2.3", null, "/facts/staffExpansionAnswered"),
    W_GG1_HA("W-GG1-HA", VIOLATION, "2.4 item 1"),
    W_GG1_WERK("W-GG1-WERK", VIOLATION, "2.4 item 1"),
    W_GG_6M("W-GG-6M", VIOLATION, "2.4"),
    W_GG_3PT("W-GG-3PT", VIOLATION, "2.4"),
    W_GG_EV6("W-GG-EV6", VIOLATION, "2.4"),
    W_GG2_WHO("W-GG2-WHO", VIOLATION, "2.4"),
    W_GG_50("W-GG-50", ADVICE, "2.4"),
    W_GG3_POH("W-GG3-POH", ADVICE, "2.4 item 3"),
    W_LOT("W-LOT", OPEN, "3.4", null, "/intake/lottery"),
    W_ADD_SUP("W-ADD-SUP", ADVICE, "3.5"),
    W_COMPLETE_CHECKED("W-COMPLETE.checked", OPEN, "3.6", null, "/intake/checkedComplete"),
    W_COMPLETE_NAME("W-COMPLETE.name", OPEN, "3.6", null, "/practice/name"),
    W_LISTED("W-LISTED", ADVICE, "3.6", null, "/submittedOn"),
    W_DL_24("W-DL-24", ADVICE, "3.6", null, "/submittedOn"),
    W_START("W-START", VIOLATION, "3.6", null, "/startDate"),

    P_WAIT("P-WAIT", ADVICE, "plausibility", null, "/practice/waitingListSize"),
    P_SUBMITTED("P-SUBMITTED", ADVICE, "plausibility", null, "/submittedOn"),
    P_AGB("P-AGB", ADVICE, "plausibility", null, "/practice/agbCode"),
    P_ASSISTANTS("P-ASSISTANTS", ADVICE, "plausibility");

    /** Id, and behind a point the cause, if the id has several. */
    final String stem;
    /** What a finding weighs, unless an unknown fact leaves it open. */
    final Severity severity;
    /** Section of the document, and item in it. */
    final String place;
    /** Null: that of the choice, or none. */
    final @Nullable KernelElement element;
    /** Null: that of the choice. */
    final @Nullable String pointer;

    /** A requirement of a choice. */
    Rule(String stem, Severity severity, String place) {
        this(stem, severity, place, null, null);
    }

    Rule(String stem, Severity severity, String place, @Nullable KernelElement element, @Nullable String pointer) {
        this.stem = stem;
        this.severity = severity;
        this.place = place;
        this.element = element;
        this.pointer = pointer;
    }
}
