package nl.mtvp.rules.benchmarks.subset;

import java.time.LocalDate;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;

/** Taking part in another programme of Rijnmond. */
public record Participant(PracticePlan plan, ProgrammeParticipation programme) {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    public String getCode() {
        return programme.code();
    }

    public boolean isAdmitted() {
        return Boolean.TRUE.equals(programme.admitted());
    }

    public boolean isThrough2023() {
        boolean starts = plan.startDate() == null || !plan.startDate().isAfter(END_OF_2023);
        return starts && (programme.followedUntil() == null || !programme.followedUntil().isBefore(END_OF_2023));
    }

    public boolean isInYear1() {
        return programme.years().contains(1);
    }

    public boolean isInYear2() {
        return programme.years().contains(2);
    }
}
