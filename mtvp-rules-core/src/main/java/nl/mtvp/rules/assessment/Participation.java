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

    /** Returns whether the option with this name is in force, so that its contested point is read that way. */
    public boolean reads(String option) {
        return context.reads(option);
    }

    /** Returns the code of the programme. */
    public String getCode() {
        return participation.code();
    }

    /** Returns whether the practice is known to be admitted to it. */
    @Asks("admitted")
    public boolean isAdmitted() {
        return Admission.isKnown(context, participation, index);
    }

    /** Returns whether the practice is known not to be admitted to it. */
    @Asks("admitted")
    public boolean isAdmissionRefused() {
        Boolean admitted = participation.admitted();
        return admitted == null ? context.unknowns().ask() && !isAdmitted() : !admitted;
    }

    /** Returns the MTVP years for which it is put forward. */
    public Set<Integer> getYears() {
        return participation.years();
    }

    /** Returns whether it is put forward for MTVP year 2. */
    public boolean isInYear2() {
        return participation.years().contains(2);
    }

    /** Returns the MTVP years for which it is put forward and in which the plan chooses an item. */
    public Set<Integer> yearsChoosing(String item) {
        Set<Integer> years = new HashSet<>();
        for (Choice choice : context.plan().choices()) {
            if (choice.item().equals(item) && participation.years().contains(choice.year())) {
                years.add(choice.year());
            }
        }
        return years;
    }

    /** Returns whether it was followed until a day or longer (inclusive), or is still followed. */
    @Asks("followedUntil")
    public boolean followedThrough(int year, int month, int day) {
        LocalDate until = participation.followedUntil();
        return until == null || PlanContext.compare(until, year, month, day) >= 0;
    }

    /** Returns whether MTVP is known to start for the practice on a day, or after it. */
    @Asks(PlanContext.START_DATE)
    public boolean startFrom(int year, int month, int day) {
        Integer compared = context.startComparedWith(year, month, day);
        return compared == null ? context.answerOfStart("start from", year, month, day) : compared >= 0;
    }
}
