package nl.mtvp.rules.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.report.ValidationReport;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a report that is returned as JSON. */
final class ValidationReportConverter extends AbstractHttpMessageConverter<ValidationReport> {

    private final ReportWriter writer;

    ValidationReportConverter(ReportWriter writer) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.writer = writer;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ValidationReport.class;
    }

    @Override
    protected ValidationReport readInternal(Class<? extends ValidationReport> type, HttpInputMessage request) {
        throw new HttpMessageNotReadableException(
                "a ValidationReport is made by judging a plan; a report that was written is read by ReportReader",
                request);
    }

    @Override
    protected void writeInternal(ValidationReport report, HttpOutputMessage response) throws IOException {
        response.getBody().write(writer.write("the plan", report).getBytes(StandardCharsets.UTF_8));
    }
}
