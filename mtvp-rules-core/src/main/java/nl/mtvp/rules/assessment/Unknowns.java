package nl.mtvp.rules.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a plan leaves unknown, as rules ask for it. A question about an unknown fact is answered in one of two ways:
 *
 * <ul>
 *   <li><em>As stated</em>: the answer is no. Nobody has said it, so no rule may take it for granted.
 *   <li><em>Supposed</em>: {@link #explore} evaluates a rule repeatedly, each time under other answers, until all have
 *       been tried.
 * </ul>
 *
 * <p>A finding is a violation only if it is found under all answers. So no rule can blame a practice for what nobody
 * has said, however its conditions are written. Used by one thread.
 */
public final class Unknowns {

    private static final int MOST_WORLDS = 4096;
    private static final BitSet NONE = new BitSet(0);
    /** The outcomes of a rule that asks for nothing unknown. */
    public static final Outcomes ALWAYS = new Outcomes(true, true, false, List.of(), Map.of());

    /** The questions about unknown facts that were asked under the present answers, in their order. */
    private List<String> supposed = List.of();
    /** Which of them are answered yes. */
    private BitSet yes = NONE;

    private List<String> absent = List.of();
    private Map<String, Object> known = Map.of();
    private boolean supposing;
    private boolean noting;
    private boolean readRaw;
    private int questions;

    Unknowns() {}

    /**
     * The outcomes of a rule under all answers to what is unknown.
     *
     * @param always whether it matches under all of them
     * @param ever whether it matches under some of them
     * @param raw whether it reads an unknown value directly, so that it may have other outcomes, too
     * @param needs JSON pointers of the absent facts that it asked for, in the order in which it asked
     * @param known the values that it asked for and that the plan states, by JSON pointer
     */
    public record Outcomes(boolean always, boolean ever, boolean raw, List<String> needs, Map<String, Object> known) {}

    /**
     * Returns the outcomes of a rule that matches as stated, without the known values that it asks for.
     *
     * @param rule matches as stated
     */
    public Outcomes outcomes(BooleanSupplier rule) {
        int before = questions;
        rule.getAsBoolean();
        return questions == before ? ALWAYS : explore(rule, false);
    }

    /**
     * Evaluates a rule under all answers to what is unknown.
     *
     * @param rule whether the rule matches
     */
    public Outcomes explore(BooleanSupplier rule) {
        return explore(rule, true);
    }

    private Outcomes explore(BooleanSupplier rule, boolean withKnown) {
        noting = withKnown;
        supposed = new ArrayList<>();
        yes = new BitSet();
        absent = new ArrayList<>();
        known = withKnown ? new LinkedHashMap<>() : Map.of();
        boolean always = true;
        boolean ever = false;
        boolean raw = false;
        int worlds = 0;
        supposing = true;
        try {
            do {
                readRaw = false;
                boolean matches = rule.getAsBoolean();
                always &= matches && !readRaw;
                ever |= matches;
                raw |= readRaw;
                worlds++;
            } while (supposeNext() && worlds < MOST_WORLDS);
            // If there are more answers than were tried, it is not known that the rule always matches.
            return new Outcomes(always && supposed.isEmpty(), ever, raw, absent, known);
        } finally {
            supposing = false;
            noting = false;
        }
    }

    /**
     * Moves on to the next answers, as an odometer does: the last no becomes a yes, and later questions are forgotten.
     */
    private boolean supposeNext() {
        for (int last = supposed.size() - 1; last >= 0; last--) {
            if (!yes.get(last)) {
                yes.set(last);
                return true;
            }
            yes.clear(last);
            supposed.remove(last);
        }
        return false;
    }

    /** Returns how often something unknown was asked for so far. */
    public int questions() {
        return questions;
    }

    /** Returns whether known values that are asked for are noted. */
    boolean isNoting() {
        return noting;
    }

    /** Notes a known value that is asked for, while answers are supposed. */
    void note(String pointer, Object value) {
        known.put(pointer, value);
    }

    /**
     * Answers a question that only unknown facts decide: no if answers are as stated, else the supposed answer.
     *
     * @param question identifies the question; the same question has the same answer under the same suppositions
     * @param pointers JSON pointers of the facts; null in place of one that is known
     */
    boolean answer(String question, @Nullable String... pointers) {
        if (!ask()) {
            return false;
        }
        need(pointers);
        int index = supposed.indexOf(question);
        if (index < 0) {
            supposed.add(question);
        }
        return index >= 0 && yes.get(index);
    }

    /** Answers whether an unknown fact is known: no as stated, yes while answers are supposed. */
    boolean isKnown(String pointer) {
        if (ask()) {
            need(pointer);
        }
        return supposing;
    }

    /** Counts a question about something unknown. Returns whether its answer is supposed. */
    boolean ask() {
        questions++;
        return supposing;
    }

    /** Notes that a rule reads an unknown value directly, so that no answer can be supposed. */
    void readRaw(String pointer) {
        if (ask()) {
            need(pointer);
            readRaw = true;
        }
    }

    private void need(@Nullable String... pointers) {
        for (String pointer : pointers) {
            if (pointer != null && !absent.contains(pointer)) {
                absent.add(pointer);
            }
        }
    }
}
