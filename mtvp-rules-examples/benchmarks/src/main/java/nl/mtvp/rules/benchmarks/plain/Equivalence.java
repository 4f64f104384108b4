package nl.mtvp.rules.benchmarks.plain;

import java.time.LocalDate;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;

/**
 * What taking part in other programmes of Rijnmond is worth.
 *
 * @param kbz         takes part in Krachtige basiszorg
 * @param kbzWaives   and thereby needs no AW in year 1
 * @param czAdmitted  is known to be admitted to the pilot Chronische Zorg anno nu
 * @param czWaives    is admitted or, for the time being, not known to be refused, and needs neither AW nor GG in year 1
 * @param sbeYear1    puts SBE forward for year 1: item RD.AW.4 counts
 * @param sbeYear2    the same for year 2
 */
record Equivalence(boolean kbz, boolean kbzWaives, boolean czAdmitted, boolean czWaives, boolean sbeYear1,
        boolean sbeYear2) {

    static final String SBE_ITEM = "RD.AW.4";
    static final String PILOT = "CZ";
    static final Equivalence NONE = new Equivalence(false, false, false, false, false, false);
    private static final LocalDate FIRST_DAY_OF_2024 = LocalDate.of(2024, 1, 1);

    static Equivalence of(PracticePlan plan) {
        if (plan.programmes().isEmpty()) {
            return NONE;
        }
        boolean kbz = false;
        boolean kbzFollowed = false;
        boolean czAdmitted = false;
        boolean czWaives = false;
        boolean sbeYear1 = false;
        boolean sbeYear2 = false;
        for (ProgrammeParticipation programme : plan.programmes()) {
            switch (programme.code()) {
                case "KBZ" -> {
                    kbz = true;
                    LocalDate until = programme.followedUntil();
                    kbzFollowed |= until == null || !until.isBefore(FIRST_DAY_OF_2024.minusDays(1));
                }
                case PILOT -> {
                    czAdmitted |= Boolean.TRUE.equals(programme.admitted());
                    czWaives |= !Boolean.FALSE.equals(programme.admitted());
                }
                case "SBE" -> {
                    sbeYear1 |= programme.years().contains(1);
                    sbeYear2 |= programme.years().contains(2);
                }
                default -> {
                }
            }
        }
        boolean startsIn2023 = plan.startDate() == null || plan.startDate().isBefore(FIRST_DAY_OF_2024);
        return new Equivalence(kbz, kbzFollowed && startsIn2023, czAdmitted, czWaives, sbeYear1, sbeYear2);
    }

    boolean sbe(int year) {
        return year == 1 ? sbeYear1 : sbeYear2;
    }

    boolean any(int year) {
        return sbe(year) || year == 1 && (kbzWaives || czWaives);
    }
}
