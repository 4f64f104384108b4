package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.mtvp.rules.facts.Contributions;
import nl.mtvp.rules.facts.Findings;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Sessions of a knowledge base, kept for further use: making one costs far more than using one. A session is used by one thread at a
 * time, holds no facts between uses, and is thrown away when a rule broke down in it. Safe for use by several threads.
 */
final class Sessions {

    private final KieBase knowledgeBase;
    private final Set<String> globals;
    private final FactScreen screen;
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

    Sessions(KieBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
        this.screen = new FactScreen(knowledgeBase);
        this.globals = knowledgeBase.getKiePackages().stream()
                .flatMap(rules -> rules.getGlobalVariables().stream())
                .map(Global::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether each rule matches one fact alone, so that it does not matter which facts are judged together. */
    boolean matchFactsAlone() {
        return screen.matchFactsAlone();
    }

    /** Lets the rules that write the menu look at their draft. */
    void write(Object draft) {
        fire(List.of(draft), null, null);
    }

    /** Lets the qualifying rules look at some facts. */
    void qualify(List<?> facts, Contributions contributions) {
        fire(facts, contributions, null);
    }

    /** Lets the judging rules look at some facts. */
    void judge(List<Object> facts, Findings findings) {
        fire(facts, null, findings);
    }

    private void fire(List<?> facts, @Nullable Contributions contributions, @Nullable Findings findings) {
        List<Object> matchable = screen.matchable(facts);
        if (matchable.isEmpty()) {
            return;
        }
        Session session = idle.poll();
        if (session == null) {
            session = newSession();
        }
        boolean sound = false;
        try {
            session.listener().listen(contributions, findings);
            session.fire(matchable);
            session.listener().listen(null, null);
            sound = true;
        } finally {
            if (sound) {
                idle.add(session);
            } else {
                session.rules().dispose();
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

    private record Session(KieSession rules, RuleListener listener) {

        /** Inserts facts, lets rules fire, and takes the facts out again. */
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
    }
}
