package nl.mtvp.rules.report;

/**
 * How a contested point was read in a judgement.
 *
 * @param point     id of the point, such as {@code A-01}
 * @param option    name of the option that was in force
 * @param isDefault whether it is how the plan's region reads the point itself; false: another reading was asked for
 */
public record ReadingInForce(String point, String option, boolean isDefault) {
}
