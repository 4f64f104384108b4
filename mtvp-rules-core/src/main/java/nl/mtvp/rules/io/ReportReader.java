package nl.mtvp.rules.io;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.terms.PlanFormatException;

/**
 * Reads reports that {@link ReportWriter} wrote, also those of version 1.0.0. Properties that it does not know are
 * ignored; so is an explanation. Safe for use by several threads.
 */
public final class ReportReader {

    /**
     * Reads one report or refusal.
     *
     * @param json the report as JSON
     * @throws PlanFormatException if it is none
     */
    public StoredReport read(String json) {
        ReportDocuments reports = new ReportDocuments("the report", new StringReader(json));
        if (!reports.hasNext()) {
            throw reports.noReport();
        }
        return reports.next();
    }

    /**
     * Reads any number of reports, each when the iterator is asked for it: one after the other, on a line or indented,
     * or in an array. The iterator is for use by one thread and does not close the input. It throws
     * {@link PlanFormatException} at the first thing that is not a report, and {@link UncheckedIOException} if the
     * input cannot be read.
     *
     * @param name name of the input, for errors
     * @param in the input, UTF-8
     */
    public Iterator<StoredReport> readAll(String name, InputStream in) {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        return new ReportDocuments(name, text);
    }
}
