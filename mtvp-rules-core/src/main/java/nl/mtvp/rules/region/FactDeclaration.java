package nl.mtvp.rules.region;

import java.util.List;
import java.util.Objects;

/**
 * A fact that a region asks of a plan, or that a menu item asks of a choice.
 *
 * @param name        its name in the plan
 * @param type        its type
 * @param knownValues for a {@link FactType#SET}: the strings that rules know; others are allowed
 * @param recorded    whether it is only recorded, so that no rule judges it
 */
public record FactDeclaration(String name, FactType type, List<String> knownValues, boolean recorded) {

    /** Checks and copies the values. */
    public FactDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        knownValues = List.copyOf(knownValues);
    }

    /** A fact that rules judge, of which no values are known in advance. */
    public static FactDeclaration of(String name, FactType type) {
        return new FactDeclaration(name, type, List.of(), false);
    }
}
