package nl.mtvp.rules.internal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.mtvp.rules.assessment.Contributions;
import nl.mtvp.rules.assessment.Findings;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.assessment.QualifiedChoice;
import nl.mtvp.rules.plan.KernelElement;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A Drools session that is asked about one fact at a time. Used by one thread. */
final class RuleSession {

    private final KieBase knowledgeBase;
    private final Set<String> globals = new HashSet<>();
    private final Listener listener = new Listener();
    private KieSession session;

    /**
     * Builds a knowledge base and begins a session.
     *
     * @param models compiled rules, not used before: building changes them
     */
    RuleSession(List<Model> models) {
        for (Model model : models) {
            for (Global<?> global : model.getGlobals()) {
                globals.add(global.getName());
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Drools finds its services through the context class loader, once for the whole life of its classes.
        thread.setContextClassLoader(KieBase.class.getClassLoader());
        try {
            knowledgeBase = KieBaseBuilder.createKieBaseFromModel(models);
            session = newSession();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private KieSession newSession() {
        KieSession fresh = knowledgeBase.newKieSession();
        globals.forEach(name -> fresh.setGlobal(name, listener));
        return fresh;
    }

    /** Returns the rules that a fact matches, each as package and name. */
    Set<String> matching(Object fact) {
        Set<String> names = new HashSet<>();
        fire(fact, name -> {
            names.add(name);
            return false;
        });
        return names;
    }

    /**
     * Runs the consequences of the rules that a fact matches.
     *
     * @param findings receives what they report; null: they may not report
     * @param contributions receives what they contribute; null: they may not contribute
     */
    void run(Object fact, @Nullable Findings findings, @Nullable Contributions contributions) {
        listener.findings = findings;
        listener.contributions = contributions;
        fire(fact, name -> true);
    }

    private void fire(Object fact, Predicate<String> fires) {
        boolean sound = false;
        try {
            FactHandle handle = session.insert(fact);
            session.fireAllRules(match -> fires.test(
                    match.getRule().getPackageName() + "/" + match.getRule().getName()));
            session.delete(handle);
            sound = true;
        } finally {
            if (!sound) { // after a rule threw, later results of the session would be wrong
                session.dispose();
                session = newSession();
            }
        }
    }

    /** The globals of the session: they pass on what a rule reports or contributes. */
    private static final class Listener implements Findings, Contributions {

        private @Nullable Findings findings;
        private @Nullable Contributions contributions;

        @Override
        public void report(Judged fact, @Nullable Object observed, @Nullable Object required) {
            findings.report(fact, observed, required);
        }

        @Override
        public void reportNotOffered(QualifiedChoice choice) {
            findings.reportNotOffered(choice);
        }

        @Override
        public void refuse(PlannedChoice choice) {
            contributions.refuse(choice);
        }

        @Override
        public void leaveUncounted(PlannedChoice choice) {
            contributions.leaveUncounted(choice);
        }

        @Override
        public void credit(String item, Set<Integer> years) {
            contributions.credit(item, years);
        }

        @Override
        public void waive(KernelElement element, int year) {
            contributions.waive(element, year);
        }
    }
}
