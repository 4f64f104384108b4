package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
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
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    Sessions(KieBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
        this.globals = knowledgeBase.getKiePackages().stream()
                .flatMap(rules -> rules.getGlobalVariables().stream())
                .map(Global::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lets the rules look at some facts.
     *
     * @param facts        the facts, gone from the session afterwards
     * @param globalValues objects that the rules call, by name
     */
    void fire(Collection<?> facts, Map<String, Object> globalValues) {
        KieSession session = idle.poll();
        if (session == null) {
            session = knowledgeBase.newKieSession();
        }
        boolean sound = false;
        try {
            fire(session, facts, globalValues);
            sound = true;
        } finally {
            if (sound) {
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }

    private void fire(KieSession session, Collection<?> facts, Map<String, Object> globalValues) {
        globalValues.forEach((name, value) -> {
            if (globals.contains(name)) {
                session.setGlobal(name, value);
            }
        });
        List<FactHandle> handles = new ArrayList<>(facts.size());
        for (Object fact : facts) {
            handles.add(session.insert(fact));
        }
        session.fireAllRules();
        handles.forEach(session::delete);
    }
}
