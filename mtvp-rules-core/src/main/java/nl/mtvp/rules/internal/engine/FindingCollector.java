package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.mtvp.rules.assessment.Findings;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.assessment.QualifiedChoice;
import nl.mtvp.rules.assessment.Unknowns;
import nl.mtvp.rules.assessment.Unknowns.Outcomes;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** Applies the rules to the facts of one MTVP year of one plan, and collects what they report. Used by one thread. */
final class FindingCollector implements Findings, BiConsumer<JudgingRule, Object> {

    private final PracticePlan plan;
    private final int year;
    /** Created with the first finding: most years have none. */
    private List<Finding> findings = List.of();

    private final Unknowns unknowns;
    private final Menu menu;
    private int questionsBefore;
    private @Nullable RuleDescription rule;
    private Severity severity = Severity.VIOLATION;
    private List<String> needs = List.of();

    FindingCollector(PracticePlan plan, int year, Unknowns unknowns, Menu menu) {
        this.plan = plan;
        this.year = year;
        this.unknowns = unknowns;
        this.menu = menu;
    }

    /**
     * Applies rules to a fact.
     *
     * @throws RuleFailure if a rule throws
     */
    void ask(RuleMatcher<JudgingRule> matcher, Judged fact) {
        questionsBefore = unknowns.questions();
        matcher.ask(fact, this);
    }

    /** Lets a rule report if a fact meets its conditions as stated. */
    @Override
    public void accept(JudgingRule matching, Object fact) {
        boolean certain = unknowns.questions() == questionsBefore;
        Outcomes outcomes = certain
                ? Unknowns.ALWAYS
                : unknowns.outcomes(() -> matching.rule().matches(fact));
        Severity weight = matching.severity(outcomes);
        if (weight != null) {
            rule = matching.description();
            severity = weight;
            needs = weight == Severity.OPEN ? matching.needs(outcomes) : List.of();
            matching.rule().run(fact, this, null);
        }
    }

    @Override
    public void report(Judged fact, @Nullable Object observed, @Nullable Object required) {
        add(finding(fact).observed(observed).required(required).build());
    }

    @Override
    public void reportNotOffered(QualifiedChoice choice) {
        MenuItem nearest = choice.getMenuItem() == null ? menu.nearest(choice.getItem()) : null;
        add(finding(choice)
                .nearest(nearest == null ? null : nearest.code() + " " + nearest.title())
                .build());
    }

    private void add(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(1);
        }
        findings.add(finding);
    }

    private Finding.Builder finding(Judged fact) {
        RuleDescription reporting = rule;
        if (reporting == null) {
            throw new IllegalStateException("only a judging rule reports");
        }
        QualifiedChoice choice = fact instanceof QualifiedChoice found ? found : null;
        String pointer = reporting.pointer();
        if (pointer == null) {
            if (choice == null) {
                throw new IllegalStateException("it reports on year " + year + " and has no @pointer");
            }
            pointer = "/choices/" + choice.getIndex();
        }
        Finding.Builder finding = Finding.of(reporting, severity, year, pointer)
                .startDate(plan.startDate())
                .element(reporting.element())
                .needs(needs);
        if (choice != null) {
            MenuItem item = choice.getMenuItem();
            finding.item(choice.getItem()).itemTitle(item == null ? null : item.title());
            if (reporting.element() == null) {
                finding.element(choice.getElement());
            }
        }
        return finding;
    }

    /**
     * Returns the findings in the order of a report.
     *
     * @throws RuleFailure if one requirement is reported twice at one place, since two rules overlap then
     */
    List<Finding> inOrder() {
        if (findings.isEmpty()) {
            return findings;
        }
        findings.sort(Finding.ORDER);
        for (int i = 1; i < findings.size(); i++) {
            if (Finding.ORDER.compare(findings.get(i - 1), findings.get(i)) == 0) {
                RuleDescription twice = findings.get(i).description();
                throw new RuleFailure(
                        new Fault(
                                twice.id(),
                                twice.ruleSet().id(),
                                twice.id() + " was reported twice at "
                                        + findings.get(i).pointer()
                                        + ".\nMaybe two rules of this id overlap, or one rule reports twice."),
                        null);
            }
        }
        return findings;
    }
}
