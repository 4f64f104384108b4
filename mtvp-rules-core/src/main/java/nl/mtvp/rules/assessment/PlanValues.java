package nl.mtvp.rules.assessment;

import java.util.List;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** The values of a plan, by JSON pointer. */
final class PlanValues {

    private static final String FACTS = "/facts/";
    private static final List<String> POINTERS = List.of(
            "/startDate",
            "/submittedOn",
            "/intake/extensionRequested",
            "/intake/lottery",
            "/intake/checkedComplete",
            "/declarations/commitment",
            "/declarations/information",
            "/intervision",
            "/staffExpansionAgreed",
            "/practice/name",
            "/practice/agbCode",
            "/practice/enrolledPatients",
            "/practice/staffCount",
            "/practice/highDeprivation",
            "/practice/patientStop",
            "/practice/waitingList",
            "/practice/waitingListSize",
            "/practice/outOfHoursDataConsent",
            "/practice/outOfHoursContacts",
            "/practice/priorTrainings");

    private PlanValues() {}

    /**
     * Returns the value at a JSON pointer; null: unknown, or a blank text.
     *
     * @throws IllegalArgumentException if no plan holds such a value
     */
    static @Nullable Object find(PracticePlan plan, String pointer) {
        if (pointer.startsWith(FACTS)) {
            return fact(plan, pointer);
        }
        return switch (pointer) {
            case "/startDate" -> plan.startDate();
            case "/submittedOn" -> plan.submittedOn();
            case "/intake/extensionRequested" -> plan.intake().extensionRequested();
            case "/intake/lottery" -> plan.intake().lottery();
            case "/intake/checkedComplete" -> plan.intake().checkedComplete();
            case "/declarations/commitment" -> plan.declarations().commitment();
            case "/declarations/information" -> plan.declarations().information();
            case "/intervision" -> plan.intervision();
            case "/staffExpansionAgreed" -> plan.staffExpansionAgreed();
            case "/practice/name" -> unlessBlank(plan.practice().name());
            case "/practice/agbCode" -> unlessBlank(plan.practice().agbCode());
            case "/practice/enrolledPatients" -> plan.practice().enrolledPatients();
            case "/practice/staffCount" -> plan.practice().staffCount();
            case "/practice/highDeprivation" -> plan.practice().highDeprivation();
            case "/practice/patientStop" -> plan.practice().patientStop();
            case "/practice/waitingList" -> plan.practice().waitingList();
            case "/practice/waitingListSize" -> plan.practice().waitingListSize();
            case "/practice/outOfHoursDataConsent" -> plan.practice().outOfHoursDataConsent();
            case "/practice/outOfHoursContacts" -> plan.practice().outOfHoursContacts();
            case "/practice/priorTrainings" -> plan.practice().priorTrainings();
            default ->
                throw new IllegalArgumentException("a rule asks for " + pointer + ", which no plan holds.\n"
                        + "Maybe it means " + NearestName.among(POINTERS, pointer) + ".");
        };
    }

    /** Compares the names of the facts with the end of the pointer, which is faster than cutting the name out of it. */
    private static @Nullable Object fact(PracticePlan plan, String pointer) {
        List<String> names = plan.facts().names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (pointer.length() == FACTS.length() + name.length() && pointer.endsWith(name)) {
                return plan.facts().values().get(i);
            }
        }
        return null;
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
