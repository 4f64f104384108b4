package nl.mtvp.rules.assessment;

import java.util.List;
import nl.mtvp.rules.plan.ProgrammeParticipation;

/** Answers whether a practice is known to be admitted to another programme. */
final class Admission {

    private Admission() {}

    static boolean isKnown(PlanContext context, String programme) {
        List<ProgrammeParticipation> programmes = context.plan().programmes();
        boolean admitted = false;
        for (int i = 0; i < programmes.size(); i++) {
            if (programmes.get(i).code().equals(programme)) {
                admitted |= isKnown(context, programmes.get(i), i);
            }
        }
        return admitted;
    }

    static boolean isKnown(PlanContext context, ProgrammeParticipation participation, int index) {
        Boolean admitted = participation.admitted();
        if (admitted == null) {
            return context.unknowns().ask() && context.unknowns().answer("admitted " + index, pointer(index));
        }
        context.note(pointer(index), admitted);
        return admitted;
    }

    static String pointer(int index) {
        return "/programmes/" + index + "/admitted";
    }
}
