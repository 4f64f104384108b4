package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.mtvp.rules.assessment.Assessment;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.assessment.Contribution.Kind;
import nl.mtvp.rules.assessment.Contributions;
import nl.mtvp.rules.assessment.Participation;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.assessment.Tally;
import nl.mtvp.rules.assessment.Unknowns;
import nl.mtvp.rules.assessment.Unknowns.Outcomes;
import nl.mtvp.rules.internal.engine.PlanJudge.QualifyingRules;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;

/**
 * Qualifies one plan: applies the qualifying rules to its choices and programmes, and collects what they contribute.
 * Used once, by one thread.
 *
 * <p>Contributions that depend on something unknown are collected separately. For the time being they are made if they
 * help the practice, and left out if they do not.
 */
final class Qualifying implements Contributions, BiConsumer<CompiledRule, Object> {

    private final Menu menu;
    private final Unknowns unknowns;
    private final List<PlannedChoice> choices;
    private List<Contribution> certain = List.of();
    private List<Doubt> doubts = List.of();
    private final Tally tally;
    /** The rules that the present fact matches. */
    private final List<CompiledRule> matching = new ArrayList<>(0);

    private String ruleId = "";
    private Certainty certainty = Certainty.CERTAIN;
    private List<String> needs = List.of();

    /** How sure it is that a rule matches. */
    private enum Certainty {
        /** It matches whatever the unknown facts are. */
        CERTAIN,
        /** It matches as stated, but not under every answer about them. */
        AS_STATED,
        /** It does not match as stated, but matches under some answers about them. */
        POSSIBLE
    }

    /**
     * Qualifies a plan.
     *
     * @param ofProgrammes the rules that match programmes
     * @param ofChoices the rules that match choices
     * @param assessment makes the facts
     * @param menu menu of the region
     * @throws RuleFailure if a rule throws
     */
    Qualifying(QualifyingRules ofProgrammes, QualifyingRules ofChoices, Assessment assessment, Menu menu) {
        this.menu = menu;
        choices = new ArrayList<>(assessment.choiceCount());
        unknowns = assessment.unknowns();
        for (Participation participation : assessment.participations()) {
            ask(ofProgrammes, participation);
        }
        Tally earlier = Tally.EMPTY;
        for (int year = 1; year <= 2; year++) {
            int first = choices.size();
            assessment.addChoices(year, earlier, choices);
            for (int i = first; i < choices.size(); i++) {
                ask(ofChoices, choices.get(i));
            }
            if (year == 2 || assessment.develops()) {
                earlier = Tally.of(choices, inFavour());
            }
        }
        tally = earlier;
    }

    private void ask(QualifyingRules rules, Object fact) {
        int questions = unknowns.questions();
        matching.clear();
        rules.matcher().ask(fact, this);
        if (unknowns.questions() == questions) {
            certainty = Certainty.CERTAIN;
            for (int i = 0; i < matching.size(); i++) {
                run(matching.get(i), fact);
            }
        } else {
            // What is unknown can decide on any of them, so each is asked by itself.
            rules.rules().forEach(rule -> ask(rule, fact));
        }
    }

    @Override
    public void accept(CompiledRule rule, Object fact) {
        matching.add(rule);
    }

    private void run(CompiledRule rule, Object fact) {
        ruleId = rule.id();
        rule.run(fact, null, this);
    }

    private void ask(CompiledRule rule, Object fact) {
        int questions = unknowns.questions();
        boolean asStated = rule.matches(fact);
        boolean matches = asStated;
        certainty = Certainty.CERTAIN;
        if (unknowns.questions() > questions) {
            Outcomes outcomes = unknowns.outcomes(() -> rule.matches(fact));
            matches = asStated || outcomes.ever();
            certainty = outcomes.always() ? Certainty.CERTAIN : asStated ? Certainty.AS_STATED : Certainty.POSSIBLE;
            needs = outcomes.needs();
        }
        if (matches) {
            run(rule, fact);
        }
    }

    /** Returns what counts, with the benefit of the doubt. */
    Tally tally() {
        return tally;
    }

    /** Returns the contributions that something unknown decides. */
    List<Doubt> doubts() {
        return doubts;
    }

    /** Returns JSON pointers of the unknown facts that can take a contribution away; empty: it is certain. */
    List<String> needs(Contribution contribution) {
        return certain.contains(contribution)
                ? List.of()
                : doubts.stream()
                        .filter(doubt -> doubt.contribution().equals(contribution))
                        .flatMap(doubt -> doubt.needs().stream())
                        .distinct()
                        .toList();
    }

    /** Returns what would count if some doubts were settled against the practice, and the others in its favour. */
    Tally tallyAgainst(List<Doubt> settled) {
        List<Contribution> contributions = new ArrayList<>(certain);
        Set<Doubt> against = Set.copyOf(settled);
        for (Doubt doubt : doubts) {
            if (doubt.isInFavour() != against.contains(doubt)) {
                contributions.add(doubt.contribution());
            }
        }
        return Tally.of(choices, contributions);
    }

    private List<Contribution> inFavour() {
        if (doubts.isEmpty()) {
            return certain;
        }
        List<Contribution> contributions = new ArrayList<>(certain);
        doubts.stream().filter(Doubt::isInFavour).map(Doubt::contribution).forEach(contributions::add);
        return contributions;
    }

    /** Returns the choices of both years. */
    List<PlannedChoice> choices() {
        return choices;
    }

    @Override
    public void refuse(PlannedChoice choice) {
        add(new Contribution(Kind.REFUSE, ruleId, choice.getIndex(), null, null, Set.of()));
    }

    @Override
    public void leaveUncounted(PlannedChoice choice) {
        add(new Contribution(Kind.LEAVE_UNCOUNTED, ruleId, choice.getIndex(), null, null, Set.of()));
    }

    @Override
    public void credit(String item, Set<Integer> years) {
        MenuItem credited = menu.item(item);
        if (credited == null) {
            throw new IllegalStateException("it credits " + item + ", which is not on the menu");
        }
        years.forEach(Qualifying::requireYear);
        add(new Contribution(Kind.CREDIT, ruleId, null, item, credited.element(), Set.copyOf(years)));
    }

    @Override
    public void waive(KernelElement element, int year) {
        requireYear(year);
        add(new Contribution(Kind.WAIVE, ruleId, null, null, element, Set.of(year)));
    }

    private void add(Contribution contribution) {
        if (certainty == Certainty.CERTAIN) {
            certain = with(contribution, certain);
        } else if (certainty == Certainty.AS_STATED || contribution.kind().isInFavour()) {
            doubts = with(new Doubt(contribution, needs), doubts);
        }
    }

    /** Adds to a list that is created with its first element: most plans have none. */
    private static <E> List<E> with(E element, List<E> elements) {
        List<E> more = elements.isEmpty() ? new ArrayList<>(1) : elements;
        more.add(element);
        return more;
    }

    private static void requireYear(int year) {
        if (year != 1 && year != 2) {
            throw new IllegalStateException("it contributes to year " + year + "; MTVP has a year 1 and a year 2");
        }
    }

    /**
     * A contribution that something unknown decides.
     *
     * @param needs JSON pointers of the unknown facts
     */
    record Doubt(Contribution contribution, List<String> needs) {

        /** Returns whether it helps the practice, so that it is made for the time being. */
        boolean isInFavour() {
            return contribution.kind().isInFavour();
        }
    }
}
