package nl.mtvp.rules.examples.command;

import nl.mtvp.rules.report.PlanOutcome;

/** Writes what became of the plans, one after the other. */
interface ReportOutput extends AutoCloseable {

    /**
     * What became of a plan, in words.
     *
     * @param outcome what became of it
     * @param text    the words, as this output asks for them
     */
    record Entry(PlanOutcome outcome, String text) {
    }

    /** Puts into words what became of a plan; by any thread, and in any order. */
    Entry inWords(PlanOutcome outcome);

    /** Writes what became of the next plan. */
    void write(Entry entry);

    /** Writes what is still to be written: there are no more plans. */
    @Override
    void close();
}
