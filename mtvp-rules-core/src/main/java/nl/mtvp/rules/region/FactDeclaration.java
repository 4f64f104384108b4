package nl.mtvp.rules.region;

import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.internal.text.Identifier;

/**
 * A fact that a region asks of a plan, or that a menu item asks of a choice.
 *
 * @param name its name in the plan
 * @param type its type
 * @param knownValues for a {@link FactType#SET} or a {@link FactType#TEXT}: the strings that rules know; others are
 *     allowed
 * @param nature whether the practice can still change it
 * @param yearly for a fact of the plan: whether it is told of each MTVP year, see {@link #ofEachYear}
 */
public record FactDeclaration(String name, FactType type, List<String> knownValues, Nature nature, boolean yearly) {

    /** Whether the practice can still change a fact, and whether rules judge it. */
    public enum Nature {
        /** What the practice plans or does, and can still decide differently. */
        PLANNED,
        /** A state of affairs that a plan can only report. */
        GIVEN,
        /** Only recorded: no rule judges it. */
        RECORDED
    }

    /**
     * Checks and copies the values.
     *
     * @throws IllegalStateException if the name holds more than letters, digits, hyphens, dots and underscores
     */
    public FactDeclaration {
        boolean ofOneYear = yearly && (name.endsWith("/1") || name.endsWith("/2"));
        Identifier.requireSound(ofOneYear ? name.substring(0, name.length() - 2) : name, "the name of a fact");
        Objects.requireNonNull(type, "type");
        knownValues = List.copyOf(knownValues);
        Objects.requireNonNull(nature, "nature");
    }

    /** Declares a fact that is told once. */
    public FactDeclaration(String name, FactType type, List<String> knownValues, Nature nature) {
        this(name, type, knownValues, nature, false);
    }

    /** Declares a fact that the practice plans, with no values known in advance. */
    public static FactDeclaration of(String name, FactType type) {
        return new FactDeclaration(name, type, List.of(), Nature.PLANNED);
    }

    /** Declares a state of affairs, with no values known in advance. */
    public static FactDeclaration given(String name, FactType type) {
        return new FactDeclaration(name, type, List.of(), Nature.GIVEN);
    }

    /**
     * Returns the same fact, told of each MTVP year: {@code "hours": {"1": 12, "2": 16}} in a plan. It is two facts, by
     * the names {@code hours/1} and {@code hours/2}; a rule asks {@code facts.below("hours", 12)} of the year that is
     * judged, or {@code plan.below("/facts/hours/1", 12)} of a certain one.
     */
    public FactDeclaration ofEachYear() {
        return new FactDeclaration(name, type, knownValues, nature, true);
    }

    /** Returns the facts by the names that a plan holds them under. */
    List<FactDeclaration> byYear() {
        return yearly ? List.of(ofYear(1), ofYear(2)) : List.of(this);
    }

    private FactDeclaration ofYear(int year) {
        return new FactDeclaration(name + "/" + year, type, knownValues, nature, true);
    }

    /** Returns whether it is only recorded, so that no rule judges it. */
    public boolean recorded() {
        return nature == Nature.RECORDED;
    }
}
