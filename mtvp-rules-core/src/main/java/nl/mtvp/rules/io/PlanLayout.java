package nl.mtvp.rules.io;

/** How plans are laid out in an input. */
public enum PlanLayout {
    /** One JSON document: a plan, or an array of plans. It is held in memory and is at most 16 MiB. */
    DOCUMENT,
    /**
     * One plan per line, of at most 1 MiB each. Any number of lines; one at a time is held in memory. Blank lines are
     * skipped.
     */
    LINES,
    /**
     * Either of the two, detected from the beginning of the input. A plan that is the first line, with its line end, is
     * one of lines: it is handed out before the next line is read.
     */
    DETECT
}
