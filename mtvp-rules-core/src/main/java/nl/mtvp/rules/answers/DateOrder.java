package nl.mtvp.rules.answers;

/** The order of day, month and year in dates that are written with slashes. */
public enum DateOrder {
    /** Day, month, year, as in the Netherlands. */
    DMY,
    /** Month, day, year, as in the United States. */
    MDY,
    /** Year, month, day. */
    YMD
}
