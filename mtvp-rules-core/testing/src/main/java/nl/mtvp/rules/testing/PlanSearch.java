package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.engine.ChangedRules;
import nl.mtvp.rules.internal.engine.RuleChange;
import nl.mtvp.rules.internal.engine.StatedOutcome;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Searches a plan that is judged differently after a change of a rule: it varies the worked cases, those first that
 * come closest.
 */
final class PlanSearch {

    private static final int MOST_SEEDS = 60;

    private final ChangedRules rules;
    private final Regions regions;
    private final List<PlanCase> cases;

    PlanSearch(ChangedRules rules, List<PlanCase> cases) {
        this.rules = rules;
        regions = new Regions(List.of(rules.region()));
        this.cases = cases;
    }

    /**
     * A plan that is judged.
     *
     * @param steps how many changes it is away from a worked case
     * @param closeness how close the rule comes to a difference
     */
    private record Candidate(PracticePlan plan, int year, Set<String> readings, int steps, int closeness) {

        private Candidate with(PracticePlan otherPlan, int otherYear, Set<String> otherReadings) {
            return new Candidate(otherPlan, otherYear, otherReadings, steps + 1, closeness);
        }
    }

    /**
     * Returns a case that would notice a change, as text to be pasted; null: none was found.
     *
     * @param most how many plans are tried
     */
    @Nullable
    String caseFor(RuleChange change, int most) {
        Candidate found = find(change, most);
        return found == null ? null : text(found, change);
    }

    private String text(Candidate found, RuleChange change) {
        StatedOutcome now = rules.judge(null, found.plan(), found.year(), found.readings());
        StatedOutcome then = rules.judge(change, found.plan(), found.year(), found.readings());
        Reported about = reported(now, then, change.id());
        String readings = found.readings().isEmpty() ? "" : ", \"readings\": " + list(found.readings());
        return "  {\"rule\": \"" + about.rule() + "\", \"severity\": \"" + about.severity() + "\", \"raises\": "
                + now.of(about.severity()).contains(about.rule()) + ", \"description\": \""
                + (change.text() + " counts in " + change.ruleName())
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                + ".\", \"year\": "
                + found.year() + readings + ", \"violations\": " + list(now.violations()) + ", \"open\": "
                + list(now.open()) + ", \"advice\": " + list(now.advice()) + "," + System.lineSeparator()
                + "   \"plan\": " + new PlanWriter(false).write(found.plan()) + "},";
    }

    private static String list(Set<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    /** What a rule reports in one of two outcomes. */
    private record Reported(String rule, Severity severity) {}

    /** Returns what is reported in one of two outcomes and not in the other, by the rule itself if possible. */
    private static Reported reported(StatedOutcome now, StatedOutcome then, String id) {
        List<Reported> all = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Set<String> both = new TreeSet<>(now.of(severity));
            both.addAll(then.of(severity));
            both.removeIf(rule -> then.isJudged()
                    && now.of(severity).contains(rule)
                    && then.of(severity).contains(rule));
            both.forEach(rule -> all.add(new Reported(rule, severity)));
        }
        return all.stream()
                .filter(one -> one.rule().equals(id))
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? new Reported(id, Severity.VIOLATION) : all.get(0));
    }

    private @Nullable Candidate find(RuleChange change, int most) {
        PlanVariations variations = new PlanVariations(
                rules.region(), cases.stream().map(PlanCase::plan).toList(), change.text());
        PriorityQueue<Candidate> queue = new PriorityQueue<>(
                Comparator.comparingInt(Candidate::closeness).reversed().thenComparingInt(Candidate::steps));
        Set<Object> seen = new HashSet<>();
        int tried = 0;
        List<Candidate> next = new ArrayList<>();
        Stream.of(true, false)
                .flatMap(aboutIt ->
                        cases.stream().filter(example -> example.rule().equals(change.id()) == aboutIt))
                .limit(MOST_SEEDS)
                .flatMap(example -> Stream.of(example.readings(), with(example.readings(), change.options()))
                        .map(readings -> new Candidate(example.plan(), example.year(), readings, 0, 0)))
                .forEach(next::add);
        while (!next.isEmpty() && tried < most) {
            for (Candidate candidate : next) {
                if (isPossible(candidate.plan())
                        && seen.add(List.of(candidate.plan(), candidate.year(), candidate.readings()))) {
                    tried++;
                    int closeness = rules.closeness(change, candidate.plan(), candidate.year(), candidate.readings());
                    if (closeness == ChangedRules.NOTICED) {
                        return candidate;
                    }
                    queue.add(new Candidate(
                            candidate.plan(), candidate.year(), candidate.readings(), candidate.steps(), closeness));
                }
            }
            next.clear();
            Candidate best = queue.poll();
            if (best != null) {
                next.add(best.with(best.plan(), 3 - best.year(), best.readings()));
                otherReadings(best.readings()).forEach(other -> next.add(best.with(best.plan(), best.year(), other)));
                variations.of(best.plan()).forEach(plan -> next.add(best.with(plan, best.year(), best.readings())));
            }
        }
        return null;
    }

    /** Returns whether a case can hold a plan: of facts that no item declares it would hold nothing. */
    private boolean isPossible(PracticePlan plan) {
        return regions.problemsIn(plan, rules.region()).isEmpty()
                && plan.choices().stream()
                        .allMatch(choice -> choice.facts().names().isEmpty()
                                || rules.region().factsOf(choice) != null);
    }

    /** Returns readings with other options, which replace those of the same points. */
    private Set<String> with(Set<String> readings, Set<String> options) {
        Set<String> all = new TreeSet<>(readings);
        for (String option : options) {
            rules.region().points().all().stream()
                    .filter(point -> point.options().stream()
                            .anyMatch(other -> other.name().equals(option)))
                    .forEach(point -> point.options().forEach(other -> all.remove(other.name())));
            all.add(option);
        }
        return all;
    }

    private Stream<Set<String>> otherReadings(Set<String> readings) {
        return rules.region().points().optionNames().stream()
                .filter(option -> !readings.contains(option))
                .map(option -> with(readings, Set.of(option)));
    }
}
