package nl.mtvp.rules.benchmarks.subset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;

/** Makes the facts of a plan. */
public final class SubsetFacts {

    private static final JudgedYear YEAR_1 = new JudgedYear(1);
    private static final JudgedYear YEAR_2 = new JudgedYear(2);

    private final Map<String, List<OnMenu>> menus;

    /**
     * Facts for plans of some regions.
     *
     * @param regions the regions
     */
    public SubsetFacts(Regions regions) {
        menus = regions.all().stream().collect(Collectors.toMap(Region::id, region ->
                region.menu().items().stream().map(item -> new OnMenu(item.code(), item.element())).toList()));
    }

    /** The menu of the plan's region, its choices and programmes, the years to judge, and the plan itself. */
    public List<Object> of(PracticePlan plan) {
        List<Object> facts = new ArrayList<>(menus.get(plan.region()));
        facts.add(plan);
        facts.add(YEAR_1);
        if (plan.hasChoiceFor(2)) {
            facts.add(YEAR_2);
        }
        for (ProgrammeParticipation programme : plan.programmes()) {
            facts.add(new Participant(plan, programme));
        }
        List<Choice> choices = plan.choices();
        for (int i = 0; i < choices.size(); i++) {
            facts.add(new Chosen(i, choices.get(i)));
        }
        return facts;
    }
}
