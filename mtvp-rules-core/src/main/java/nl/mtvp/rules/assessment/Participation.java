package nl.mtvp.rules.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ProgrammeParticipation;

/** Participation in another programme of the region, as qualifying rules match it. */
public final class Participation {

    private final PlanContext context;
    private final ProgrammeParticipation participation;
    private final int index;

    Participation(PlanContext context, int index) {
        this.context = context;
        this.participation = context.plan().programmes().get(index);
        this.index = index;
    }

    /** Whether the option with this name is in force: a contested point is read so. */
    public boolean reads(String option) {
        return context.reads(option);
    }

    /** Code of the programme. */
    public String getCode() {
        return participation.code();
    }

    /** Whether the practice is known to be admitted to it. */
    public boolean isAdmitted() {
        return Admission.isKnown(context, participation, index);
    }

    /** Whether the practice is known not to be admitted to it. */
    public boolean isTurnedDown() {
        Boolean admitted = participation.admitted();
        return admitted == null ? context.unknowns().ask() && !isAdmitted() : !admitted;
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
        for (Choice choice : context.plan().choices()) {
            if (choice.item().equals(item) && participation.years().contains(choice.year())) {
                years.add(choice.year());
            }
        }
        return years;
    }

    /** Whether it is followed up to and including a day, or still. */
    public boolean followedThrough(int year, int month, int day) {
        LocalDate until = participation.followedUntil();
        return until == null || PlanContext.compare(until, year, month, day) >= 0;
    }

    /** Whether MTVP is known to start for the practice on a day or later. */
    public boolean startFrom(int year, int month, int day) {
        Integer compared = context.startComparedWith(year, month, day);
        return compared == null
                ? context.unknowns().ask() && context.unknowns().answer("start from " + LocalDate.of(year, month, day), PlanContext.START_DATE) : compared >= 0;
    }
}
