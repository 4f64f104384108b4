package nl.mtvp.rules.examples.command;

/** A part of the page on a plan. */
@FunctionalInterface
interface PageSection {

    /** Writes the part, or nothing if there is nothing to tell. */
    void write(Html html, ExplainedReport plan);
}
