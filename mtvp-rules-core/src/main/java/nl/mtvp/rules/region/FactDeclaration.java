package nl.mtvp.rules.region;

import java.util.List;
import java.util.Objects;

/**
 * A fact that a region asks of a plan, or that a menu item asks of a choice.
 *
 * @param name its name in the plan
 * @param type its type
 * @param knownValues for a {@link FactType#SET}: the strings that rules know; others are allowed
 * @param nature whether the practice can still change it
 */
public record FactDeclaration(String name, FactType type, List<String> knownValues, Nature nature) {

    /** Whether the practice can still change a fact, and whether rules judge it. */
    public enum Nature {
        /** What the practice plans or does, and can still decide differently. */
        PLANNED,
        /** A state of affairs that a plan can only report. */
        GIVEN,
        /** Only recorded: no rule judges it. */
        RECORDED
    }

    /** Checks and copies the values. */
    public FactDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        knownValues = List.copyOf(knownValues);
        Objects.requireNonNull(nature, "nature");
    }

    /** Declares a fact that the practice plans, with no values known in advance. */
    public static FactDeclaration of(String name, FactType type) {
        return new FactDeclaration(name, type, List.of(), Nature.PLANNED);
    }

    /** Declares a state of affairs, with no values known in advance. */
    public static FactDeclaration given(String name, FactType type) {
        return new FactDeclaration(name, type, List.of(), Nature.GIVEN);
    }

    /** Returns whether it is only recorded, so that no rule judges it. */
    public boolean recorded() {
        return nature == Nature.RECORDED;
    }
}
