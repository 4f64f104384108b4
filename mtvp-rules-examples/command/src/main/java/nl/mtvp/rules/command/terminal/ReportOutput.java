package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.report.PlanOutcome;

/** Writes the outcomes of the plans, one after the other. */
interface ReportOutput extends AutoCloseable {

    /**
     * The outcome of a plan, in words.
     *
     * @param outcome the outcome
     * @param text the words, in the form that this output needs; empty: they are found when the entry is written
     */
    record Entry(PlanOutcome outcome, String text) {}

    /** Puts the outcome of a plan into words; by any thread, and in any order. */
    Entry inWords(PlanOutcome outcome);

    /** Writes the outcome of the next plan. */
    void write(Entry entry);

    /** Writes the rest: there are no more plans. */
    @Override
    void close();
}
