package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Tells which facts no rule can match, so that they need not be handed to a session: of some twenty facts of a plan, rules match two or three, and
 * inserting and deleting a fact costs more than testing it.
 *
 * <p>A fact is left out only if each pattern of its class has a constraint on that fact alone which says no. Constraints that look further, and whatever
 * else a pattern may hold, count as met; so does one that breaks down, for the session to report. The session tests again what it gets: it alone decides
 * what matches. Safe for use by several threads.
 */
final class FactScreen {

    private final List<Pattern> patterns = new ArrayList<>();
    private boolean factsAlone = true;
    private final Map<Class<?>, ClassScreen> screens = new ConcurrentHashMap<>();

    FactScreen(KieBase knowledgeBase) {
        for (KiePackage rules : knowledgeBase.getKiePackages()) {
            for (Rule rule : rules.getRules()) {
                add((RuleImpl) rule);
            }
        }
    }

    private void add(RuleImpl rule) {
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            if (!(element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType)) {
                throw new IllegalStateException("rule \"" + rule.getName() + "\" holds " + element + ", which is no pattern of a class");
            }
            patterns.add(pattern);
            factsAlone &= rule.getLhs().getChildren().size() == 1 && pattern.getSource() == null;
        }
    }

    /** Whether each rule matches one fact alone. */
    boolean matchFactsAlone() {
        return factsAlone;
    }

    /** The facts that some rule may match, in their order. */
    List<Object> matchable(List<?> facts) {
        List<Object> matchable = new ArrayList<>();
        Class<?> factClass = null; // facts of a class mostly stand together
        ClassScreen screen = null;
        for (Object fact : facts) {
            if (screen == null || fact.getClass() != factClass) {
                factClass = fact.getClass();
                screen = screens.computeIfAbsent(factClass, this::screen);
            }
            if (screen.passes(fact)) {
                matchable.add(fact);
            }
        }
        return matchable;
    }

    private ClassScreen screen(Class<?> factClass) {
        ClassScreen screen = new ClassScreen();
        for (Pattern pattern : patterns) {
            if (((ClassObjectType) pattern.getObjectType()).getClassType().isAssignableFrom(factClass)) {
                screen.add(pattern.getConstraints());
            }
        }
        return screen;
    }

    /** The patterns of a class; those that begin by asking for one value of the same property, such as {@code item == "RD.AW.1"}, are found by it. */
    private static final class ClassScreen {

        private final Tests all = new Tests();
        private @Nullable Function1<Object, Object> key;
        private final Map<Object, Tests> byKey = new HashMap<>();

        @SuppressWarnings("unchecked") // a constraint of a pattern takes facts of the pattern's class
        void add(List<Constraint> constraints) {
            Tests tests = all;
            for (Constraint constraint : constraints) {
                if (!(constraint instanceof LambdaConstraint lambda && lambda.getEvaluator().getConstraint() instanceof SingleConstraint1<?> single
                        && lambda.getRequiredDeclarations().length == 0)) {
                    break;
                }
                if (tests == all && single.getIndex() instanceof AlphaIndex<?, ?> index && index.getConstraintType() == Index.ConstraintType.EQUAL
                        && index.getRightValue() instanceof String value) {
                    Function1<Object, Object> property = (Function1<Object, Object>) index.getLeftOperandExtractor();
                    key = key == null ? property : key;
                    if (key == property) {
                        tests = byKey.computeIfAbsent(value, any -> new Tests());
                        continue;
                    }
                }
                Predicate1<Object> test = single.getPredicate1();
                tests = tests.and(test instanceof IntrospectableLambda wrapped ? (Predicate1<Object>) wrapped.getLambda() : test);
            }
            tests.end();
        }

        boolean passes(Object fact) {
            try {
                if (all.passes(fact)) {
                    return true;
                }
                Tests own = key == null ? null : byKey.get(key.apply(fact));
                return own != null && own.passes(fact);
            } catch (Exception | AssertionError | LinkageError | StackOverflowError e) { // the session meets it again, and says of which rule it is
                return true;
            }
        }
    }

    /** What constraints ask further once those before are met; what several patterns ask alike is asked once. */
    private static final class Tests {

        private Test[] tests = {};
        private boolean end;

        Tests and(Predicate1<Object> predicate) {
            for (Test test : tests) {
                if (test.predicate == predicate) {
                    return test.then;
                }
            }
            Test test = new Test(predicate, new Tests());
            tests = Arrays.copyOf(tests, tests.length + 1);
            tests[tests.length - 1] = test;
            return test.then;
        }

        void end() {
            end = true;
        }

        boolean passes(Object fact) throws Exception {
            if (end) {
                return true;
            }
            for (Test test : tests) {
                if (test.predicate.test(fact) && test.then.passes(fact)) {
                    return true;
                }
            }
            return false;
        }

        private record Test(Predicate1<Object> predicate, Tests then) {
        }
    }
}
