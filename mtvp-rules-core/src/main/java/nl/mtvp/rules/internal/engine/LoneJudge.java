package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.mtvp.rules.internal.engine.RuleTests.Match;
import nl.mtvp.rules.internal.engine.RuleTests.Matches;
import nl.mtvp.rules.internal.engine.Sessions.Session;

/**
 * Judges plans by rules that are all {@linkplain RuleTests lone}, and so need no network that joins facts: their tests are asked, and the
 * consequences of those that match are run, both as Drools compiled them. Several plans are judged side by side, which is quicker than one after the
 * other and comes to the same. Safe for use by several threads.
 */
final class LoneJudge {

    private static final int FACTS_OF_A_PLAN = 20; // on average

    private final RuleTests tests;
    private final Sessions sessions;

    LoneJudge(RuleTests tests, Sessions sessions) {
        this.tests = tests;
        this.sessions = sessions;
    }

    /** Judges plans. One on which a rule breaks down is not concluded; the others are none the worse for it. */
    void judge(List<Judgement> judgements) {
        run(judgements, LoneJudge::addToQualify, (session, judgement) -> session.listener().listen(judgement.contributions(), null));
        run(judgements, LoneJudge::addToJudge, (session, judgement) -> session.listener().listen(null, judgement.findings()));
        judgements.forEach(Judgement::conclude);
    }

    private static void addToQualify(Judgement judgement, List<Object> facts) {
        facts.addAll(judgement.assessment().toQualify());
    }

    private static void addToJudge(Judgement judgement, List<Object> facts) {
        if (!judgement.isBroken()) {
            judgement.assessment().count();
            for (int year : judgement.years()) {
                judgement.assessment().addJudged(year, facts);
            }
        }
    }

    /** Lets the rules look at the facts of all plans, each rule with the plan listening whose fact it matches. */
    private void run(List<Judgement> judgements, BiConsumer<Judgement, List<Object>> adder, BiConsumer<Session, Judgement> listening) {
        List<Object> facts = new ArrayList<>(judgements.size() * FACTS_OF_A_PLAN);
        int[] ends = new int[judgements.size()];
        for (int i = 0; i < ends.length; i++) {
            adder.accept(judgements.get(i), facts);
            ends[i] = facts.size();
        }
        Matches matches = tests.match(facts);
        matches.unclear().forEach(fact -> judgements.get(owner(fact, ends)).breakDown());
        if (!matches.found().isEmpty()) {
            sessions.use(session -> {
                for (Match match : matches.found()) {
                    Judgement judgement = judgements.get(owner(match.fact(), ends));
                    listening.accept(session, judgement);
                    run(session, match, facts.get(match.fact()), judgement);
                }
            });
        }
    }

    /** Which plan a fact belongs to: the first that ends behind it. */
    private static int owner(int fact, int[] ends) {
        int first = 0;
        int last = ends.length - 1;
        while (first < last) {
            int middle = (first + last) / 2;
            if (ends[middle] > fact) {
                last = middle;
            } else {
                first = middle + 1;
            }
        }
        return first;
    }

    private static void run(Session session, Match match, Object fact, Judgement judgement) {
        try {
            session.run(match.rule(), fact);
        } catch (Exception | AssertionError | LinkageError | StackOverflowError e) { // told by whoever judges the plan anew
            judgement.breakDown();
        }
    }
}
