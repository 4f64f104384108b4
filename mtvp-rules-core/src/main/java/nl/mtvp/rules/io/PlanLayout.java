package nl.mtvp.rules.io;

/** How plans are laid out in an input. */
public enum PlanLayout {
    /** One JSON document: a plan, or an array of plans. It is held in memory and is at most 16 MiB. */
    DOCUMENT,
    /** One plan a line, of at most 1 MiB each; any number of lines, of which one at a time is held in memory. Blank lines are passed over. */
    LINES,
    /** Either of the two, told from the beginning of the input. */
    DETECT
}
