package nl.mtvp.rules.report;

import nl.mtvp.rules.region.ReadingOption;

/**
 * How a contested point was read in a judgement.
 *
 * @param option the option that was in force
 * @param isDefault whether it is the reading of the plan's region; false: that reading was overridden
 */
public record ReadingInForce(ReadingOption option, boolean isDefault) {}
