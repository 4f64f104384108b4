package nl.mtvp.rules.command.html;

/** A part of the page on a plan. */
@FunctionalInterface
interface PageSection {

    /** Writes the part, or nothing if it is empty. */
    void write(Html html, ExplainedReport plan);
}
