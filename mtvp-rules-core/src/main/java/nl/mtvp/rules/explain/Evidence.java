package nl.mtvp.rules.explain;

/**
 * A known fact on which an outcome depends.
 *
 * @param pointer its JSON pointer in the plan
 * @param value its value
 */
public record Evidence(String pointer, Object value) {}
