package nl.mtvp.rules.region;

/**
 * A training followed before MTVP, which a plan can name.
 *
 * @param code code in the plan, such as {@code LEAN}
 * @param name name of the training, in Dutch
 */
public record Training(String code, String name) {}
