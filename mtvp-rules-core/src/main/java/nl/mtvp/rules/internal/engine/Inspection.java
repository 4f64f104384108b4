package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.mtvp.rules.assessment.Assessment;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.assessment.QualifiedChoice;
import nl.mtvp.rules.assessment.Tally;
import nl.mtvp.rules.assessment.Unknowns.Outcomes;
import nl.mtvp.rules.internal.engine.Qualifying.Doubt;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;

/** A look into the judgement of a plan: what counts, and what the rules ask. Used by one thread. */
public final class Inspection {

    private final PlanJudge judge;
    private final PracticePlan plan;
    private final Assessment assessment;
    private final Qualifying qualified;

    Inspection(PlanJudge judge, PracticePlan plan, Assessment assessment, Qualifying qualified) {
        this.judge = judge;
        this.plan = plan;
        this.assessment = assessment;
        this.qualified = qualified;
    }

    /** Returns the choices: those of year 1, then those of year 2, each in the order of the plan. */
    public List<PlannedChoice> choices() {
        return qualified.choices();
    }

    /** Returns what counts. */
    public Tally tally() {
        return qualified.tally();
    }

    /** Returns JSON pointers of the unknown facts that can take a contribution away; empty: it is certain. */
    public List<String> needs(Contribution contribution) {
        return qualified.needs(contribution);
    }

    /**
     * Returns the contributions that would count against the practice, and are left out because something is unknown.
     */
    public List<Contribution> withheld() {
        return qualified.doubts().stream()
                .filter(doubt -> !doubt.isInFavour())
                .map(Doubt::contribution)
                .toList();
    }

    /**
     * Returns what rules ask of every fact that they are about, and of every other fact that they match. A judging rule
     * may report what qualifying rules of the same id contribute. What these ask of a choice comes after what the
     * judging rule itself asks.
     *
     * @param year MTVP year that is judged, 1 or 2
     * @param without kinds of contributions that are left out
     * @param which the judging rules to ask, of those that apply in the year under the readings in force
     * @throws IllegalStateException if a condition throws, although all conditions before it are met
     */
    public List<RuleTrace> traces(int year, Set<Kind> without, Predicate<RuleDescription> which) {
        List<RuleTrace> traces = new ArrayList<>();
        Tally tally = tally(without, qualified.choices());
        for (Judged fact : assessment.toJudge(year, qualified.choices(), tally)) {
            for (JudgingRule rule : judge.judging()) {
                RuleDescription description = rule.description();
                boolean asked = description.years().contains(year) && which.test(description);
                if (asked && rule.rule().factClass() == fact.getClass()) {
                    trace(rule, fact, traces);
                }
            }
        }
        return traces;
    }

    private void trace(JudgingRule judging, Judged fact, List<RuleTrace> traces) {
        CompiledRule rule = judging.rule();
        QualifiedChoice choice = fact instanceof QualifiedChoice found ? found : null;
        if (choice != null && !isAbout(judging.description(), choice) && !rule.matches(fact)) {
            return;
        }
        traces.add(new RuleTrace(judging.description(), choice, ask(rule, fact, judging)));
        if (choice != null) {
            PlannedChoice planned = planned(choice);
            for (CompiledRule contributor :
                    judge.qualifyingChoices(judging.description().id())) {
                traces.add(new RuleTrace(judging.description(), choice, ask(contributor, planned, judging)));
            }
        }
    }

    /** Returns whether a rule is about the item of a choice, or about its kernel element if the rule names no item. */
    private static boolean isAbout(RuleDescription rule, QualifiedChoice choice) {
        return rule.items().isEmpty()
                ? rule.element() == null || rule.element() == choice.getElement()
                : rule.items().contains(choice.getItem());
    }

    private PlannedChoice planned(QualifiedChoice choice) {
        for (PlannedChoice planned : qualified.choices()) {
            if (planned.getIndex() == choice.getIndex()) {
                return planned;
            }
        }
        throw new IllegalArgumentException(choice + " is no choice of this plan");
    }

    private List<AskedCondition> ask(CompiledRule rule, Object fact, JudgingRule judging) {
        List<AskedCondition> asked = new ArrayList<>();
        for (RuleCondition condition : rule.conditions()) {
            try {
                asked.add(ask(rule, condition, fact, judging));
            } catch (RuleFailure e) {
                if (areMet(asked)) {
                    throw e;
                }
                break; // It relies on an earlier condition that is not met. The judge never evaluates it.
            }
        }
        return asked;
    }

    private static boolean areMet(List<AskedCondition> conditions) {
        for (AskedCondition condition : conditions) {
            if (!condition.isMet()) {
                return false;
            }
        }
        return true;
    }

    private AskedCondition ask(CompiledRule rule, RuleCondition condition, Object fact, JudgingRule judging) {
        boolean met = rule.isMet(condition, fact);
        Outcomes outcomes = assessment.unknowns().explore(() -> rule.isMet(condition, fact));
        boolean sure = met ? outcomes.always() : !outcomes.ever() && !outcomes.raw();
        return new AskedCondition(
                condition.text(), met, sure, judging.asksForNeeds(outcomes), outcomes.needs(), outcomes.known());
    }

    /**
     * Returns what would be found if some choices did not count, and no contribution helped the practice.
     *
     * @param leftOut the choices that do not count
     * @param year MTVP year that is judged, 1 or 2
     * @throws IllegalStateException if a rule throws
     */
    public List<Finding> findingsWithout(Predicate<PlannedChoice> leftOut, int year) {
        List<PlannedChoice> others = new ArrayList<>(qualified.choices());
        others.removeIf(leftOut);
        return judge.findings(plan, year, assessment, others, tally(EnumSet.of(Kind.CREDIT, Kind.WAIVE), others));
    }

    private Tally tally(Set<Kind> without, List<PlannedChoice> choices) {
        return without.isEmpty() ? qualified.tally() : qualified.tally().without(without, choices);
    }
}
