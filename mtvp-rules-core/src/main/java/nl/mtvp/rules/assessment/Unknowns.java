package nl.mtvp.rules.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

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
    private static final Outcomes ALWAYS = new Outcomes(true, true, false, List.of(), Map.of());

    private final Map<String, Boolean> supposed = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> asked = new LinkedHashMap<>();
    private boolean supposing;
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
     * The outcomes of a rule that matches as told; of one that asks for nothing unknown they are plain at once.
     *
     * @param rule matches as told
     */
    public Outcomes outcomes(BooleanSupplier rule) {
        int before = questions;
        rule.getAsBoolean();
        return questions == before ? ALWAYS : explore(rule);
    }

    /**
     * Asks a rule under all answers to what is unknown.
     *
     * @param rule matches, or does not
     */
    public Outcomes explore(BooleanSupplier rule) {
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
            return outcomes(always && supposed.isEmpty(), ever, raw);
        } finally {
            supposing = false;
            supposed.clear();
            asked.clear();
        }
    }

    /** Goes on to the next answers, as an odometer does: the last no becomes a yes, and what was asked behind it is forgotten. */
    private boolean supposeOtherwise() {
        List<String> questions = new ArrayList<>(supposed.keySet());
        for (int i = questions.size() - 1; i >= 0; i--) {
            if (supposed.get(questions.get(i))) {
                supposed.remove(questions.get(i));
            } else {
                supposed.put(questions.get(i), true);
                return true;
            }
        }
        return false;
    }

    private Outcomes outcomes(boolean always, boolean ever, boolean raw) {
        List<String> needs = new ArrayList<>();
        Map<String, Object> known = new LinkedHashMap<>();
        asked.forEach((pointer, value) -> {
            if (value == null) {
                needs.add(pointer);
            } else {
                known.put(pointer, value);
            }
        });
        return new Outcomes(always, ever, raw, needs, known);
    }

    /** How often something unknown was asked for so far. */
    public int questions() {
        return questions;
    }

    /** Whether answers are supposed, so that it is worth while to say what is asked. */
    boolean isSupposing() {
        return supposing;
    }

    /** Notes a known value that is asked for, while answers are supposed. */
    void note(String pointer, Object value) {
        asked.put(pointer, value);
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
        return supposed.computeIfAbsent(question, any -> false);
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
            asked.put(pointer, null);
        }
    }
}
