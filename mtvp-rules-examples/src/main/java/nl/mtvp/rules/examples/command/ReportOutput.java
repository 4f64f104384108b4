package nl.mtvp.rules.examples.command;

import java.util.List;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.ValidationReport;

/** Writes what became of the plans, one after the other. */
interface ReportOutput extends AutoCloseable {

    /** A plan was judged. */
    void judged(String origin, ValidationReport report);

    /** A plan was refused. */
    void refused(String origin, List<PlanProblem> problems);

    /** Writes what is still to be written: there are no more plans. */
    @Override
    void close();
}
