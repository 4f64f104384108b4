package nl.mtvp.rules.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.ReadingOption;

/** Participation in another programme of the region, as qualifying rules see it. */
public final class Participation {

    private final PracticePlan plan;
    private final ProgrammeParticipation participation;
    private final Set<ReadingOption> readings;

    Participation(PracticePlan plan, ProgrammeParticipation participation, Set<ReadingOption> readings) {
        this.plan = plan;
        this.participation = participation;
        this.readings = readings;
    }

    /** Whether a contested point is read so. */
    public boolean reads(ReadingOption option) {
        return readings.contains(option);
    }

    /** Code of the programme. */
    public String getCode() {
        return participation.code();
    }

    /** Whether the practice is known to be admitted to it. */
    public boolean isAdmitted() {
        return Boolean.TRUE.equals(participation.admitted());
    }

    /** MTVP years for which it is put forward. */
    public Set<Integer> getYears() {
        return participation.years();
    }

    /** Whether it is put forward for MTVP year 2. */
    public boolean isInYear2() {
        return participation.years().contains(2);
    }

    /** MTVP years for which it is put forward and the plan chooses an item. */
    public Set<Integer> yearsChoosing(String item) {
        Set<Integer> years = new HashSet<>();
        for (Choice choice : plan.choices()) {
            if (choice.item().equals(item) && participation.years().contains(choice.year())) {
                years.add(choice.year());
            }
        }
        return years;
    }

    /** Whether it is followed up to and including a day, or still. */
    public boolean followedThrough(int year, int month, int day) {
        LocalDate until = participation.followedUntil();
        return until == null || Days.compare(until, year, month, day) >= 0;
    }

    /** Whether MTVP starts for the practice on a day or later; false where the start date is unknown. */
    public boolean startFrom(int year, int month, int day) {
        LocalDate start = plan.startDate();
        return start != null && Days.compare(start, year, month, day) >= 0;
    }
}
