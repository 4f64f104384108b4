package nl.mtvp.rules.report;

import nl.mtvp.rules.region.ReadingOption;

/**
 * How a contested point was read in a judgement.
 *
 * @param option    the option that was in force
 * @param isDefault whether it is how the plan's region reads the point itself; false: another reading was asked for
 */
public record ReadingInForce(ReadingOption option, boolean isDefault) {
}
