package nl.mtvp.rules.internal.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.FactChange;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.internal.engine.Trials;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Severity;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.Verdict;
import nl.mtvp.rules.report.YearReport;

/**
 * Searches for the fewest changes with which a plan complies, by judging changed plans. Every violation needs a change that can help against it, so
 * the search branches on these alone, with one more change at a time. Used once, by one thread.
 */
public final class RemedySearch {

    private static final int MOST_PROPOSALS = 5;
    private static final int MOST_CHANGES = 12;
    private static final int MOST_COLLECTED = 40;
    /** Up to so many changes every way is tried; beyond, only ways on which each change helps against a violation of its own. */
    private static final int EXACTLY_SEARCHED = 3;
    private static final int MOST_JUDGEMENTS = 60_000;

    private final Trials trials;
    private final Function<PracticePlan, ValidationReport> judge;
    private final ValidationReport report;
    private final List<Integer> years;
    private final Map<Set<String>, ChangedPlan> found = new LinkedHashMap<>();
    private final Set<Set<String>> visited = new HashSet<>();
    /** What was found with some changes: a search with a higher limit comes by again. */
    private final Map<Set<String>, List<Finding>> judged = new HashMap<>();
    private int limit;
    private boolean cut;

    /**
     * A search.
     *
     * @param trials the rules of the plan's region
     * @param judge  judges a plan for the years of the report
     * @param report the judgement to mend
     */
    public RemedySearch(Trials trials, Function<PracticePlan, ValidationReport> judge, ValidationReport report) {
        this.trials = trials;
        this.judge = judge;
        this.report = report;
        years = report.years().stream().map(YearReport::year).toList();
    }

    /** Searches. */
    public Proposals search() {
        if (report.verdict() != Verdict.NON_COMPLIANT) {
            return new Proposals(Result.NOTHING_TO_MEND, List.of(), List.of());
        }
        ChangedPlan start = ChangedPlan.of(report.plan());
        List<Finding> violations = violations(start);
        List<Map<String, Supplier<ChangedPlan>>> candidates = candidates(start, violations);
        List<Finding> unmendable = IntStream.range(0, violations.size()).filter(i -> candidates.get(i).isEmpty()).mapToObj(violations::get).toList();
        if (!unmendable.isEmpty()) {
            return new Proposals(Result.NONE_EXISTS, List.of(), unmendable);
        }
        int least = leastChanges(violations, candidates);
        do {
            limit = limit < EXACTLY_SEARCHED ? limit + 1 : Math.max(limit + 1, least);
            visited.clear();
            cut = false;
            explore(start);
        } while (found.isEmpty() && cut && limit < MOST_CHANGES && judged.size() < MOST_JUDGEMENTS);
        int fewest = found.values().stream().mapToInt(state -> state.changes().size()).min().orElse(0);
        List<Proposal> proposals = found.values().stream().filter(state -> state.changes().size() == fewest).map(this::proposal)
                .sorted(Comparator.comparingInt(proposal -> proposal.advice().size())).limit(MOST_PROPOSALS).toList();
        return new Proposals(!proposals.isEmpty() ? Result.FOUND : cut || judged.size() >= MOST_JUDGEMENTS ? Result.GIVEN_UP : Result.NONE_EXISTS,
                proposals, List.of());
    }

    private void explore(ChangedPlan state) {
        if (found.size() >= MOST_COLLECTED || judged.size() >= MOST_JUDGEMENTS || !visited.add(stateKeys(state))) {
            return;
        }
        List<Finding> violations = violations(state);
        if (violations.isEmpty()) {
            if (judge.apply(state.plan()).isCompliant()) {
                found.putIfAbsent(state.changes().keySet(), state);
            }
            return;
        }
        List<Map<String, Supplier<ChangedPlan>>> candidates = candidates(state, violations);
        if (candidates.stream().anyMatch(Map::isEmpty)) {
            return;
        }
        int least = limit <= EXACTLY_SEARCHED ? 1 : leastChanges(violations, candidates);
        if (state.changes().size() + least > limit) {
            cut = true;
            return;
        }
        // Year 1 first: what can be developed further in year 2 depends on it.
        int first = violations.get(0).year();
        IntStream.range(0, violations.size()).filter(i -> violations.get(i).year() == first).mapToObj(candidates::get)
                .min(Comparator.comparingInt(Map::size)).orElseThrow()
                .values().stream().map(Supplier::get).filter(next -> !isForbidden(next)).forEach(this::explore);
    }

    /** What tells a changed plan from others, in whichever order the changes were made. */
    private static Set<String> stateKeys(ChangedPlan state) {
        Set<String> keys = new HashSet<>();
        state.changes().forEach((key, change) -> keys.add(change instanceof FactChange fact ? key + "=" + fact.after()
                : change instanceof AddedChoice added ? key + " " + added.mode() : key));
        return keys;
    }

    private List<Map<String, Supplier<ChangedPlan>>> candidates(ChangedPlan state, List<Finding> violations) {
        Candidates candidates = new Candidates(trials, years, state);
        return violations.stream().map(violation -> candidates.against(violation, violations)).toList();
    }

    /** How many changes it takes if each helps against the violations for which it is a candidate alone. */
    private static int leastChanges(List<Finding> violations, List<Map<String, Supplier<ChangedPlan>>> candidates) {
        Set<String> taken = new HashSet<>();
        int least = 0;
        for (int i = 0; i < violations.size(); i++) {
            Set<String> keys = candidates.get(i).keySet();
            if (Collections.disjoint(keys, taken)) {
                least += missing(violations.get(i));
            }
            taken.addAll(keys);
        }
        return least;
    }

    private static int missing(Finding violation) {
        return violation.item() == null && violation.observed() instanceof Integer observed && violation.required() instanceof Integer required
                ? Math.max(1, required - observed) : 1;
    }

    private List<Finding> violations(ChangedPlan state) {
        return findings(state).stream().filter(finding -> finding.severity() == Severity.VIOLATION).toList();
    }

    private List<Finding> findings(ChangedPlan state) {
        return judged.computeIfAbsent(stateKeys(state), keys -> trials.findings(state.plan(), years));
    }

    /** Whether an item was added whose preconditions do not hold: an advice on it that stating a missing fact cannot take away. */
    private boolean isForbidden(ChangedPlan state) {
        int last = state.plan().choices().size() - 1;
        if (last < 0 || state.isHandedIn(last)) {
            return false;
        }
        PlanProperties properties = new PlanProperties(trials.region(), state.plan());
        return findings(state).stream()
                .filter(finding -> finding.pointer().equals("/choices/" + last) && !finding.description().needs().isEmpty())
                .anyMatch(finding -> finding.description().needs().stream()
                        .noneMatch(need -> properties.find(need, last).isMissingIn(state.plan())));
    }

    private Proposal proposal(ChangedPlan state) {
        List<Finding> advice = new ArrayList<>();
        Set<String> known = new HashSet<>();
        report.findings().forEach(finding -> known.add(finding.year() + finding.rule() + finding.item()));
        judge.apply(state.plan()).findings().stream()
                .filter(finding -> known.add(finding.year() + finding.rule() + finding.item())).forEach(advice::add);
        return new Proposal(state.changes().values().stream()
                .sorted(Comparator.comparing(AddedChoice.class::isInstance)).toList(), state.plan(), advice);
    }
}
