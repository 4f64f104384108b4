package nl.mtvp.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Menu;

/** Creates the facts of one plan, which rules match. For the judge; used by one thread. */
public final class Assessment {

    private final PlanContext context;
    private final Menu menu;

    /**
     * Creates an assessment of a plan.
     *
     * @param plan the plan
     * @param menu menu of its region
     * @param readings names of the options in force: one of each contested point
     * @param startDates days on which a practice of the region can start
     */
    public Assessment(PracticePlan plan, Menu menu, Set<String> readings, SortedSet<LocalDate> startDates) {
        context = new PlanContext(plan, readings, startDates);
        this.menu = menu;
    }

    /** Returns what the plan leaves unknown. */
    public Unknowns unknowns() {
        return context.unknowns();
    }

    /** Returns the other programmes, as qualifying rules match them. */
    public List<Participation> participations() {
        int count = context.plan().programmes().size();
        List<Participation> participations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            participations.add(new Participation(context, i));
        }
        return participations;
    }

    /**
     * Adds the choices of an MTVP year, as qualifying rules match them.
     *
     * @param year 1 or 2
     * @param earlier what counts in earlier years
     */
    public void addChoices(int year, Tally earlier, List<PlannedChoice> choices) {
        int count = context.plan().choices().size();
        for (int i = 0; i < count; i++) {
            if (context.plan().choices().get(i).year() == year) {
                choices.add(new PlannedChoice(new ChoiceContext(context, i, menu, earlier)));
            }
        }
    }

    /** Returns how many choices the plan holds. */
    public int choiceCount() {
        return context.plan().choices().size();
    }

    /** Returns whether the plan develops something further. */
    public boolean develops() {
        List<Choice> choices = context.plan().choices();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).mode() == ChoiceMode.DEVELOP) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the facts that judging rules match for an MTVP year: the year, its choices, and those of earlier years.
     *
     * @param year 1 or 2
     * @param choices the choices of both years
     * @param tally the outcome of qualifying
     */
    public List<Judged> toJudge(int year, List<PlannedChoice> choices, Tally tally) {
        List<Judged> facts = new ArrayList<>(choices.size() + 1);
        facts.add(new AssessedYear(year, context, menu, tally));
        boolean additionSeen = false;
        Set<String> taken = Set.of();
        boolean takenKnown = false;
        for (int i = 0; i < choices.size(); i++) {
            PlannedChoice choice = choices.get(i);
            if (choice.getChoiceYear() == year) {
                if (choice.isPriorTraining() && !takenKnown) {
                    taken = taken(year, choices);
                    takenKnown = true;
                }
                boolean countedAddition = choice.isAddition() && !tally.isUncounted(choice.getIndex());
                facts.add(new AssessedChoice(
                        choice,
                        tally,
                        countedAddition && !additionSeen,
                        choice.isPriorTraining() && taken.contains(choice.getItem())));
                additionSeen |= countedAddition;
            } else if (choice.getChoiceYear() < year) {
                facts.add(new EarlierChoice(choice, tally));
            }
        }
        return facts;
    }

    /** Returns the items that are chosen in a year without an earlier training being put forward for them. */
    private static Set<String> taken(int year, List<PlannedChoice> choices) {
        Set<String> taken = new HashSet<>();
        for (PlannedChoice choice : choices) {
            if (choice.getBasis() == ChoiceBasis.NEW && choice.getChoiceYear() == year) {
                taken.add(choice.getItem());
            }
        }
        return taken;
    }
}
