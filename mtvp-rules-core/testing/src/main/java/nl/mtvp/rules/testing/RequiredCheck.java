package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mtvp.rules.internal.engine.ChangedRules;
import nl.mtvp.rules.internal.engine.MovedLimit;
import nl.mtvp.rules.internal.engine.RuleChange;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * Compares what findings ask for with the limits in the conditions of their rules, by judging the worked cases with
 * each limit moved by one. A number that a rule writes twice can be corrected in one place and forgotten in the other.
 */
final class RequiredCheck {

    private final Map<String, List<Evidence>> byRule = new LinkedHashMap<>();

    /** A finding that a moved limit takes away or adds. */
    private record Evidence(RuleChange change, MovedLimit limit, Finding finding, boolean vanishes) {

        private boolean isAskedFor() {
            return limit.isAskedFor(observed(), required(), vanishes);
        }

        private Object observed() {
            return Objects.requireNonNull(finding.observed());
        }

        private Object required() {
            return Objects.requireNonNull(finding.required());
        }

        private long distance() {
            return limit.distance(required());
        }

        private String sentence() {
            return "Rule " + change.ruleWithPlace() + " asks for " + required()
                    + " in its finding, and its condition " + change.text() + " has the limit " + limit.stated()
                    + ". Correct one of them; a function that returns the number writes it once.";
        }
    }

    /** Judges worked cases with each limit moved. */
    void judge(ChangedRules rules, List<PlanCase> cases, List<RuleChange> changes) {
        for (RuleChange change : changes) {
            MovedLimit limit = change.limit();
            if (limit != null) {
                cases.stream()
                        .filter(example -> example.rule().equals(change.id()))
                        .forEach(example -> {
                            List<Finding> before = findings(rules, null, example);
                            List<Finding> after = findings(rules, change, example);
                            collect(change, limit, before, after, true);
                            collect(change, limit, after, before, false);
                        });
            }
        }
    }

    /** Returns a sentence for each rule whose findings ask for none of its limits, by the id of the rule. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        byRule.values().stream()
                .filter(all -> all.stream().noneMatch(Evidence::isAskedFor))
                .flatMap(all -> all.stream().min(Comparator.comparingLong(Evidence::distance)).stream())
                .forEach(nearest -> errors.put(nearest.change().id(), nearest.sentence()));
        return errors;
    }

    private static List<Finding> findings(ChangedRules rules, @Nullable RuleChange change, PlanCase example) {
        return rules.findings(change, example.plan(), example.year(), example.readings());
    }

    private void collect(
            RuleChange change, MovedLimit limit, List<Finding> findings, List<Finding> others, boolean vanishes) {
        findings.stream()
                .filter(finding -> name(finding).equals(change.ruleName())
                        && limit.isOfKind(finding.observed(), finding.required())
                        && !others.contains(finding))
                .forEach(finding -> byRule.computeIfAbsent(change.ruleName(), any -> new ArrayList<>())
                        .add(new Evidence(change, limit, finding, vanishes)));
    }

    private static String name(Finding finding) {
        return finding.rule() + ": " + finding.description().title(Language.ENGLISH);
    }
}
