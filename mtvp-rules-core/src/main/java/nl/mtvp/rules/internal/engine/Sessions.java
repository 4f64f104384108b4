package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Sessions of a knowledge base, kept for further use: making one costs far more than using one. A session is used by one thread at a
 * time, and is thrown away when a rule broke down in it or left a fact behind. Safe for use by several threads.
 */
final class Sessions {

    private final KieBase knowledgeBase;
    private final Set<String> globals;
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

    Sessions(KieBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
        this.globals = knowledgeBase.getKiePackages().stream()
                .flatMap(rules -> rules.getGlobalVariables().stream())
                .map(Global::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Does something with a session. */
    void use(Consumer<Session> work) {
        Session session = idle.poll();
        if (session == null) {
            session = newSession();
        }
        boolean sound = false;
        try {
            work.accept(session);
            sound = session.letGo();
        } finally {
            if (sound) {
                idle.add(session);
            } else {
                session.rules.dispose();
            }
        }
    }

    private Session newSession() {
        KieSession rules = knowledgeBase.newKieSession();
        RuleListener listener = new RuleListener();
        for (String name : List.of("contributions", "findings")) {
            if (globals.contains(name)) {
                rules.setGlobal(name, listener);
            }
        }
        return new Session(rules, listener);
    }

    /** Runs rules; what they contribute and find goes to those who listen. */
    static final class Session {

        private final KieSession rules;
        private final RuleListener listener;
        private final KnowledgeHelper helper;

        private Session(KieSession rules, RuleListener listener) {
            this.rules = rules;
            this.listener = listener;
            helper = new DefaultKnowledgeHelper((ReteEvaluator) rules);
        }

        /** What the rules call. */
        RuleListener listener() {
            return listener;
        }

        /** Inserts facts, lets the rules that match them fire, and takes the facts out again. */
        void fire(List<Object> facts) {
            List<FactHandle> handles = new ArrayList<>(facts.size());
            for (Object fact : facts) {
                handles.add(rules.insert(fact));
            }
            rules.fireAllRules();
            for (FactHandle handle : handles) {
                rules.delete(handle);
            }
        }

        /**
         * Runs the consequence of a lone rule, as its session would for a fact that matches.
         *
         * @throws Exception what the consequence throws
         */
        @SuppressWarnings("unchecked")
        void run(RuleTerminalNode rule, Object fact) throws Exception {
            ReteEvaluator evaluator = (ReteEvaluator) rules;
            InternalFactHandle handle = evaluator.createFactHandle(fact, null, null);
            helper.setActivation(new RuleTerminalNodeLeftTuple(handle, rule, false));
            Consequence<KnowledgeHelper> consequence = rule.getRule().getConsequence();
            consequence.evaluate(helper, evaluator);
        }

        /** Lets go of what it was used for; gives whether no fact is left in it. */
        private boolean letGo() {
            listener.listen(null, null);
            helper.reset();
            return rules.getFactCount() == 0;
        }
    }
}
