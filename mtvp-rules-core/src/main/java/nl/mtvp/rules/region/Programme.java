package nl.mtvp.rules.region;

/**
 * Another programme of the region, which a plan can name.
 *
 * @param code code in the plan, such as {@code KBZ}
 * @param name name of the programme, in Dutch
 */
public record Programme(String code, String name) {
}
