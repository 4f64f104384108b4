package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ReteooBuilder;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.TerminalNode;
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
 * What the rules of a knowledge base ask of a fact: their constraints, as Drools compiled them. They are asked of many facts side by side, one
 * constraint after the other, since the processor is quicker at asking one thing of many facts than many things of one. Safe for use by several threads.
 *
 * <p>A rule that looks at one fact, and at nothing but what its constraints say of it, is <em>lone</em>: whether it matches follows from its tests. Of
 * what other rules ask, tests are only the beginning: whatever else a pattern holds counts as met.
 */
final class RuleTests {

    private final List<Asked> asked = new ArrayList<>();
    private final Map<Class<?>, ClassTests> byClass = new ConcurrentHashMap<>();
    private final boolean decisive;

    RuleTests(KieBase knowledgeBase) {
        ReteooBuilder network = ((InternalRuleBase) knowledgeBase).getReteooBuilder();
        boolean lone = true;
        for (KiePackage rules : knowledgeBase.getKiePackages()) {
            for (Rule rule : rules.getRules()) {
                lone &= add((RuleImpl) rule, network.getTerminalNodes(((RuleImpl) rule).getFullyQualifiedName()));
            }
        }
        decisive = lone;
    }

    /** Adds what a rule asks; gives whether it is lone. */
    private boolean add(RuleImpl rule, TerminalNode[] ends) {
        boolean lone = !rule.hasNamedConsequences() && ends.length == 1 && rule.getLhs().getChildren().size() == 1;
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            if (!(element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType type)) {
                throw new IllegalStateException("rule \"" + rule.getName() + "\" holds " + element + ", which is no pattern of a class");
            }
            List<SingleConstraint1<?>> tests = new ArrayList<>();
            for (Constraint constraint : pattern.getConstraints()) {
                if (constraint instanceof LambdaConstraint lambda && lambda.getEvaluator().getConstraint() instanceof SingleConstraint1<?> single
                        && lambda.getRequiredDeclarations().length == 0) {
                    tests.add(single);
                } else {
                    lone = false;
                }
            }
            lone &= pattern.getSource() == null && pattern.getBehaviors().isEmpty() && !pattern.hasXPath();
            asked.add(new Asked(type.getClassType(), tests, (RuleTerminalNode) ends[0]));
        }
        return lone;
    }

    /** Whether every rule is lone, so that its tests decide. */
    boolean areDecisive() {
        return decisive;
    }

    /** Asks everything of all the facts. */
    Matches match(List<?> facts) {
        Asking asking = new Asking(facts);
        List<Class<?>> seen = new ArrayList<>();
        Class<?> last = null; // facts of a class mostly stand together
        for (int i = 0; i < facts.size(); i++) {
            Class<?> factClass = facts.get(i).getClass();
            if (factClass != last && !seen.contains(factClass)) {
                seen.add(factClass);
                int[] places = asking.places(0);
                tests(factClass).match(asking, places, placesOf(factClass, facts, i, places));
            }
            last = factClass;
        }
        return asking.matches;
    }

    private static int placesOf(Class<?> factClass, List<?> facts, int from, int[] places) {
        int count = 0;
        for (int i = from; i < facts.size(); i++) {
            if (facts.get(i).getClass() == factClass) {
                places[count++] = i;
            }
        }
        return count;
    }

    /** The facts that some rule may match, in their order. */
    List<Object> matchable(List<?> facts) {
        Matches matches = match(facts);
        boolean[] matched = new boolean[facts.size()];
        matches.found.forEach(match -> matched[match.fact()] = true);
        matches.unclear.forEach(fact -> matched[fact] = true);
        List<Object> matchable = new ArrayList<>();
        for (int i = 0; i < matched.length; i++) {
            if (matched[i]) {
                matchable.add(facts.get(i));
            }
        }
        return matchable;
    }

    private ClassTests tests(Class<?> factClass) {
        ClassTests tests = byClass.get(factClass);
        return tests != null ? tests : byClass.computeIfAbsent(factClass, this::newTests);
    }

    private ClassTests newTests(Class<?> factClass) {
        ClassTests tests = new ClassTests();
        for (Asked one : asked) {
            if (one.factClass().isAssignableFrom(factClass)) {
                tests.add(one);
            }
        }
        return tests;
    }

    /** What a rule asks of a fact. */
    private record Asked(Class<?> factClass, List<SingleConstraint1<?>> tests, RuleTerminalNode rule) {
    }

    /** A fact, by its place among those that were asked, meets all that a rule asks of it. */
    record Match(RuleTerminalNode rule, int fact) {
    }

    /** What came of asking. */
    static final class Matches {

        private final List<Match> found = new ArrayList<>(0);
        private final List<Integer> unclear = new ArrayList<>(0);

        /** What matches, in no order that means anything. */
        List<Match> found() {
            return found;
        }

        /** The places of facts for which a test broke down. */
        List<Integer> unclear() {
            return unclear;
        }
    }

    /** The facts that are asked, what came of it so far, and for each depth of tests some places of facts that met those before. */
    private static final class Asking {

        private final List<?> facts;
        private final Matches matches = new Matches();
        private final List<int[]> places = new ArrayList<>();

        Asking(List<?> facts) {
            this.facts = facts;
        }

        int[] places(int depth) {
            if (depth == places.size()) {
                places.add(new int[facts.size()]);
            }
            return places.get(depth);
        }

        boolean isMet(Predicate1<Object> test, int place) {
            try {
                return test.test(facts.get(place));
            } catch (Exception | AssertionError | LinkageError | StackOverflowError e) { // a session meets it again, and says of which rule it is
                matches.unclear.add(place);
                return false;
            }
        }

        @Nullable Object valueOf(Function1<Object, Object> property, int place) {
            try {
                return property.apply(facts.get(place));
            } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
                matches.unclear.add(place);
                return null;
            }
        }
    }

    /** The patterns of a class; those that begin by asking for one value of the same property, such as {@code item == "RD.AW.1"}, are found by it. */
    private static final class ClassTests {

        private final Tests all = new Tests();
        private @Nullable Function1<Object, Object> key;
        private final Map<Object, Integer> numbers = new HashMap<>();
        private final List<Tests> byNumber = new ArrayList<>();

        @SuppressWarnings("unchecked") // a constraint of a pattern takes facts of the pattern's class
        void add(Asked asked) {
            Tests tests = all;
            for (SingleConstraint1<?> constraint : asked.tests()) {
                if (tests == all && constraint.getIndex() instanceof AlphaIndex<?, ?> index && index.getConstraintType() == Index.ConstraintType.EQUAL
                        && index.getIndexedClass() == String.class && index.getRightValue() instanceof String value) {
                    Function1<Object, Object> property = (Function1<Object, Object>) index.getLeftOperandExtractor();
                    key = key == null ? property : key;
                    if (key == property) {
                        tests = keyed(value);
                        continue;
                    }
                }
                Predicate1<?> test = constraint.getPredicate1();
                tests = tests.and((Predicate1<Object>) (test instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : test));
            }
            tests.endWith(asked.rule());
        }

        private Tests keyed(String value) {
            return byNumber.get(numbers.computeIfAbsent(value, any -> {
                byNumber.add(new Tests());
                return byNumber.size() - 1;
            }));
        }

        void match(Asking asking, int[] places, int count) {
            all.match(asking, places, count, 1);
            if (key != null) {
                matchByKey(asking, places, count);
            }
        }

        /** Lets the facts of one key be asked together: chained by their order, where 0 is the end of a chain. */
        private void matchByKey(Asking asking, int[] places, int count) {
            int[] first = new int[byNumber.size()];
            int[] next = new int[count + 1];
            for (int i = count; i > 0; i--) {
                Integer number = numbers.get(asking.valueOf(key, places[i - 1]));
                if (number != null) {
                    next[i] = first[number];
                    first[number] = i;
                }
            }
            int[] own = asking.places(1);
            for (int number = 0; number < first.length; number++) {
                int size = 0;
                for (int i = first[number]; i != 0; i = next[i]) {
                    own[size++] = places[i - 1];
                }
                if (size > 0) {
                    byNumber.get(number).match(asking, own, size, 2);
                }
            }
        }
    }

    /** What rules ask further once the tests before are met; what several ask alike is asked once. */
    private static final class Tests {

        private Test[] tests = {};
        private RuleTerminalNode[] rules = {};

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

        void endWith(RuleTerminalNode rule) {
            rules = Arrays.copyOf(rules, rules.length + 1);
            rules[rules.length - 1] = rule;
        }

        /** Goes on with some facts: those at so many of the places. */
        void match(Asking asking, int[] places, int count, int depth) {
            for (RuleTerminalNode rule : rules) {
                for (int i = 0; i < count; i++) {
                    asking.matches.found.add(new Match(rule, places[i]));
                }
            }
            for (Test test : tests) {
                int[] met = asking.places(depth);
                int size = 0;
                for (int i = 0; i < count; i++) {
                    if (asking.isMet(test.predicate, places[i])) {
                        met[size++] = places[i];
                    }
                }
                if (size > 0) {
                    test.then.match(asking, met, size, depth + 1);
                }
            }
        }

        private record Test(Predicate1<Object> predicate, Tests then) {
        }
    }
}
