package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.function.Supplier;
import nl.mtvp.rules.assessment.Contributions;
import nl.mtvp.rules.assessment.Findings;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** A rule that has its own session, so that no questions of other rules are asked when it is evaluated. */
final class SessionRule extends CompiledRule {

    private final Supplier<Model> model;
    private @Nullable RuleSession session;

    /**
     * Creates a rule.
     *
     * @param model returns a new model that holds the rule, at each call
     */
    SessionRule(RuleSet ruleSet, Rule rule, Supplier<Model> model) {
        super(ruleSet, rule);
        this.model = model;
    }

    @Override
    boolean matches(Object fact) {
        return !session().matching(fact).isEmpty();
    }

    @Override
    void run(Object fact, @Nullable Findings findings, @Nullable Contributions contributions) {
        if (factClass().getSimpleName().equals("MenuDraft")) {
            super.run(fact, findings, contributions);
        } else {
            session().run(fact, findings, contributions);
        }
    }

    private RuleSession session() {
        RuleSession current = session;
        if (current == null) {
            Model whole = model.get();
            Rule own = whole.getRules().stream()
                    .filter(rule -> rule.getName().equals(name()))
                    .findFirst()
                    .orElseThrow();
            current = new RuleSession(List.of(RuleIndex.withRules(List.of(own), whole)));
            session = current;
        }
        return current;
    }
}
