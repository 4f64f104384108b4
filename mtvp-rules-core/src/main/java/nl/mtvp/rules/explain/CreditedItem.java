package nl.mtvp.rules.explain;

/**
 * An item that counts because of something else that the practice does.
 *
 * @param item code of the item
 * @param by id of the rule that credits it
 * @param forTheTimeBeing whether something unknown can still take that away
 */
public record CreditedItem(String item, String by, boolean forTheTimeBeing) {}
