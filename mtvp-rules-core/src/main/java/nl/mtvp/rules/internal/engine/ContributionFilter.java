package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.mtvp.rules.facts.Contributions;
import nl.mtvp.rules.facts.PlanAssessment;
import nl.mtvp.rules.facts.PlannedChoice;
import nl.mtvp.rules.internal.engine.Contribution.Kind;
import nl.mtvp.rules.plan.KernelElement;

/** Notes what qualifying rules contribute, and passes on only some of it. */
final class ContributionFilter implements Contributions {

    private final Contributions target;
    private final Predicate<Contribution> passes;
    private final List<Contribution> noted = new ArrayList<>();

    ContributionFilter(Contributions target, Predicate<Contribution> passes) {
        this.target = target;
        this.passes = passes;
    }

    List<Contribution> noted() {
        return noted;
    }

    @Override
    public void refuse(String rule, PlannedChoice choice) {
        note(new Contribution(Kind.REFUSE, PlanAssessment.ruleId(rule), choice.getIndex(), null, null, Set.of()), () -> target.refuse(rule, choice));
    }

    @Override
    public void leaveUncounted(String rule, PlannedChoice choice) {
        note(new Contribution(Kind.LEAVE_UNCOUNTED, PlanAssessment.ruleId(rule), choice.getIndex(), null, null, Set.of()),
                () -> target.leaveUncounted(rule, choice));
    }

    @Override
    public void credit(String rule, String item, Set<Integer> years) {
        note(new Contribution(Kind.CREDIT, PlanAssessment.ruleId(rule), null, item, null, years), () -> target.credit(rule, item, years));
    }

    @Override
    public void waive(String rule, KernelElement element, int year) {
        note(new Contribution(Kind.WAIVE, PlanAssessment.ruleId(rule), null, null, element, Set.of(year)), () -> target.waive(rule, element, year));
    }

    private void note(Contribution contribution, Runnable pass) {
        noted.add(contribution);
        if (passes.test(contribution)) {
            pass.run();
        }
    }
}
