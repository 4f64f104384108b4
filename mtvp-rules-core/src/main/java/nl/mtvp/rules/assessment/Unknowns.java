package nl.mtvp.rules.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a plan leaves unknown, while rules ask for it. A question about an unknown fact is answered in one of two ways:
 *
 * <ul>
 * <li><em>As told</em>: the answer is no. Nobody has said it, so no rule may take it for granted.
 * <li><em>Supposed</em>: {@link #explore} asks a rule again and again, each time under other answers, until all have been tried.
 * </ul>
 *
 * <p>A finding is a violation only if no answers take it away. So no rule can blame a practice for what nobody has said, whichever
 * way its conditions are written. Used by one thread.
 */
public final class Unknowns {

    private static final int MOST_WORLDS = 4096;
    private static final BitSet NONE = new BitSet(0);
    /** The outcomes of a rule that asks for nothing unknown. */
    public static final Outcomes ALWAYS = new Outcomes(true, true, false, List.of(), Map.of());

    /** The questions about what is unknown that were asked in this world, in their order. */
    private List<String> supposed = List.of();
    /** Which of them are answered yes. */
    private BitSet yes = NONE;
    private List<String> absent = List.of();
    private Map<String, Object> known = Map.of();
    private boolean supposing;
    private boolean noting;
    private boolean readRaw;
    private int questions;

    Unknowns() {
    }

    /**
     * The outcomes of a rule under all answers to what is unknown.
     *
     * @param always whether it matches under all of them
     * @param ever   whether it matches under some of them
     * @param raw    whether it reads an unknown value itself, so that these may not be all its outcomes
     * @param needs  JSON pointers of the absent facts that it asked for, in the order in which it asked
     * @param known  the values that it asked for and that the plan states, by JSON pointer
     */
    public record Outcomes(boolean always, boolean ever, boolean raw, List<String> needs, Map<String, Object> known) {
    }

    /**
     * The outcomes of a rule that matches as told, without the known values that it asks for.
     *
     * @param rule matches as told
     */
    public Outcomes outcomes(BooleanSupplier rule) {
        int before = questions;
        rule.getAsBoolean();
        return questions == before ? ALWAYS : explore(rule, false);
    }

    /**
     * Asks a rule under all answers to what is unknown.
     *
     * @param rule matches, or does not
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
            } while (supposeOtherwise() && worlds < MOST_WORLDS);
            // A rule with more unknown answers than that is never taken to be known to match.
            return new Outcomes(always && supposed.isEmpty(), ever, raw, absent, known);
        } finally {
            supposing = false;
            noting = false;
        }
    }

    /** Goes on to the next answers, as an odometer does: the last no becomes a yes, and what was asked behind it is forgotten. */
    private boolean supposeOtherwise() {
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

    /** How often something unknown was asked for so far. */
    public int questions() {
        return questions;
    }

    /** Whether known values that are asked for are noted. */
    boolean isNoting() {
        return noting;
    }

    /** Notes a known value that is asked for, while answers are supposed. */
    void note(String pointer, Object value) {
        known.put(pointer, value);
    }

    /**
     * Answers a question that only unknown facts decide: no as told; otherwise as supposed.
     *
     * @param question tells it from other questions; the same question has the same answer under the same suppositions
     * @param pointers JSON pointers of the unknown facts
     */
    boolean answer(String question, String... pointers) {
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

    /** Answers whether an unknown fact is known: no as told; under any supposition somebody has said it. */
    boolean isKnown(String pointer) {
        if (ask()) {
            need(pointer);
        }
        return supposing;
    }

    /** Counts a question about something unknown; tells whether an answer is supposed. */
    boolean ask() {
        questions++;
        return supposing;
    }

    /** Notes that a rule reads an unknown value itself, so that there is no question to suppose an answer to. */
    void readRaw(String pointer) {
        if (ask()) {
            need(pointer);
            readRaw = true;
        }
    }

    private void need(String... pointers) {
        for (String pointer : pointers) {
            if (!absent.contains(pointer)) {
                absent.add(pointer);
            }
        }
    }
}
