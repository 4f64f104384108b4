package nl.mtvp.rules.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.assessment.Contribution;
import nl.mtvp.rules.internal.engine.RuleEngine;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.Severity;

/**
 * Tests one rule of a region in a line that reads as a sentence. Safe for use by several threads.
 *
 * <pre>{@code
 * RuleVerifier region = RuleVerifier.of(new MyRegionModule());
 * region.verifyThat("MR-TEAM").given(plan).inYear(1).reportsViolationAt("/choices/0");
 * region.verifyThat("MR-TEAM").given(otherPlan).inYear(1).reportsNothing();
 * region.verifyThat("MR-PRIOR").given(plan).inYear(1).refuses("/choices/0"); // a qualifying rule
 * }</pre>
 */
public final class RuleVerifier {

    private final PlanValidator validator;
    private final RuleEngine engine;
    private final List<String> rules;

    private RuleVerifier(RegionModule module) {
        validator = PlanValidator.of(List.of(module));
        engine = new RuleEngine(List.of(module));
        rules = Stream.concat(
                        validator.rules().stream().map(RuleDescription::id),
                        validator.qualifyingRules().stream().map(QualifyingRule::id))
                .distinct()
                .toList();
    }

    /**
     * Returns a verifier for the rules of a region, and for those of the Leidraad under it.
     *
     * @param module the region
     * @throws IllegalStateException if its rules cannot be loaded
     */
    public static RuleVerifier of(RegionModule module) {
        return new RuleVerifier(module);
    }

    /**
     * Begins the sentence.
     *
     * @param rule id of the rule
     * @throws AssertionError if there is no such rule
     */
    public Rule verifyThat(String rule) {
        if (!rules.contains(rule)) {
            String nearest = NearestName.among(rules, rule);
            throw new AssertionError("There is no rule " + rule
                    + (nearest == null ? "; the rules are " + rules : "; did you mean " + nearest) + ".");
        }
        return new Rule(rule);
    }

    /** The rule that the sentence is about. */
    public final class Rule {
        private final String id;

        private Rule(String id) {
            this.id = id;
        }

        /** Sets the plan that it looks at. */
        public Given given(PracticePlan plan) {
            return new Given(id, plan);
        }
    }

    /** A rule and the plan that it looks at. */
    public final class Given {
        private final String id;
        private final PracticePlan plan;

        private Given(String id, PracticePlan plan) {
            this.id = id;
            this.plan = plan;
        }

        /**
         * Judges a year of the plan.
         *
         * @param year 1 or 2
         */
        public Outcome inYear(int year) {
            JudgedYears years = year == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2;
            ValidationReport report = validator.judging(years).validate(plan);
            List<Contribution> own = engine.trials(report).inspect(plan).tally().contributions().stream()
                    .filter(contribution -> contribution.ruleId().equals(id))
                    .toList();
            return new Outcome(id, report.years().get(0), own, plan);
        }
    }

    /** What a rule reported on a year of a plan, and what it contributed. */
    public static final class Outcome {
        private final String id;
        private final YearReport report;
        private final Set<String> contributions;

        private Outcome(String id, YearReport report, List<Contribution> contributions, PracticePlan plan) {
            this.id = id;
            this.report = report;
            this.contributions = contributions.stream()
                    .filter(one -> years(one, plan).contains(report.year()))
                    .map(Outcome::words)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Set<Integer> years(Contribution contribution, PracticePlan plan) {
            Integer choice = contribution.choice();
            return choice == null
                    ? contribution.years()
                    : Set.of(plan.choices().get(choice).year());
        }

        private static String words(Contribution contribution) {
            return switch (contribution.kind()) {
                case REFUSE -> "refuses /choices/" + contribution.choice();
                case LEAVE_UNCOUNTED -> "leaves uncounted /choices/" + contribution.choice();
                case CREDIT -> "credits " + contribution.item();
                case WAIVE -> "waives " + contribution.element();
            };
        }

        /** Asserts that the rule refuses the choice at this JSON pointer in this year, and contributes nothing else. */
        public void refuses(String pointer) {
            contributes(Set.of("refuses " + pointer));
        }

        /**
         * Asserts that the rule leaves the choice at this JSON pointer uncounted in this year, and contributes nothing
         * else.
         */
        public void leavesUncounted(String pointer) {
            contributes(Set.of("leaves uncounted " + pointer));
        }

        /** Asserts that the rule credits this item in this year, and contributes nothing else. */
        public void credits(String item) {
            contributes(Set.of("credits " + item));
        }

        /**
         * Asserts that the rule waives the minimum of this kernel element in this year, and contributes nothing else.
         */
        public void waives(KernelElement element) {
            contributes(Set.of("waives " + element));
        }

        /** Asserts that the rule contributes nothing in this year. */
        public void contributesNothing() {
            contributes(Set.of());
        }

        private void contributes(Set<String> expected) {
            if (!contributions.equals(expected)) {
                throw new AssertionError("Expected in year " + report.year() + ": " + id + " " + words(expected)
                        + ". Actual: " + id + " " + words(contributions) + ".");
            }
        }

        private static String words(Set<String> contributions) {
            return contributions.isEmpty() ? "contributes nothing" : String.join(", ", contributions);
        }

        /** Asserts that the rule reports a violation at this JSON pointer, and nothing else. */
        public void reportsViolationAt(String pointer) {
            reportsOnly(Severity.VIOLATION, pointer);
        }

        /** Asserts that the rule reports an open point at this JSON pointer, and nothing else. */
        public void reportsOpenPointAt(String pointer) {
            reportsOnly(Severity.OPEN, pointer);
        }

        /** Asserts that the rule reports advice at this JSON pointer, and nothing else. */
        public void reportsAdviceAt(String pointer) {
            reportsOnly(Severity.ADVICE, pointer);
        }

        /** Asserts that the rule reports nothing. */
        public void reportsNothing() {
            new YearAssert(report).doesNotReport(id);
        }

        private void reportsOnly(Severity severity, String pointer) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.rule().equals(id))
                    .toList();
            boolean asExpected = findings.size() == 1
                    && findings.get(0).severity() == severity
                    && findings.get(0).pointer().equals(pointer);
            if (!asExpected) {
                throw new AssertionError(Difference.ofFinding(id + " " + severity + " " + pointer, report));
            }
        }
    }
}
