package nl.mtvp.rules.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The reports of an input, which are read one by one, so that the input can be of any length. */
final class ReportDocuments extends Ahead<StoredReport> {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();
    private static final Expectation REPORT = new Expectation(
            "een verslag: een object met origin, en met verdict of refused",
            "a report: an object with origin, and with verdict or refused");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final BufferedReader text;
    private final JsonParser parser;
    private boolean begun;

    /**
     * Begins to read.
     *
     * @param name name of the input, for errors
     * @param text the input
     */
    ReportDocuments(String name, Reader text) {
        this.name = name;
        this.text = new BufferedReader(text);
        parser = FACTORY.createParser(ObjectReadContext.empty(), this.text);
    }

    /**
     * Returns the next report; null: there are no more.
     *
     * @throws PlanFormatException if something else comes next
     * @throws UncheckedIOException if the input cannot be read
     */
    @Override
    @Nullable
    StoredReport advance() {
        try {
            if (!begun) {
                begin();
            }
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            return token == null ? null : report();
        } catch (IOException e) {
            throw unreadable(e);
        } catch (JacksonIOException e) {
            throw unreadable(e.getCause());
        } catch (JacksonException e) {
            throw refused(
                    Kind.BROKEN_JSON,
                    e.getLocation() == null ? parser.currentLocation() : e.getLocation(),
                    "",
                    e instanceof UnexpectedEndOfInputException
                            ? new Expectation("het houdt hier te vroeg op", "it ends too early here")
                            : new Expectation("dit past hier niet", "this does not fit here"));
        }
    }

    private void begin() throws IOException {
        begun = true;
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private RuntimeException unreadable(IOException e) {
        return e instanceof CharacterCodingException
                ? refused(Kind.INVALID_UTF_8, parser.currentLocation(), "\"\uFFFD\"", Expectation.NONE)
                : new UncheckedIOException(e);
    }

    /** Returns the refusal of an input without any report. */
    PlanFormatException noReport() {
        return refused(Kind.EMPTY, parser.currentLocation(), "", REPORT);
    }

    private StoredReport report() {
        TokenStreamLocation begin = parser.currentTokenLocation();
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy.copyCurrentStructure(parser);
        }
        List<PlanProblem> problems = new ArrayList<>();
        StoredReport report = null;
        Json json = JsonReader.only(SourceText.of(text.toString()), begin.getLineNr() - 1, REPORT, problems);
        if (json instanceof Json.Obj object && object.members().containsKey("origin")) {
            report = ReportBinder.bind(object, problems);
        } else if (json != null) {
            throw refused(Kind.WRONG_VALUE, begin, json.excerpt(), REPORT);
        }
        if (report == null || !problems.isEmpty()) {
            throw new PlanFormatException(name, problems);
        }
        return report;
    }

    private PlanFormatException refused(Kind kind, TokenStreamLocation place, String found, Expectation expected) {
        return new PlanFormatException(
                name,
                List.of(new PlanProblem(kind, "", place.getLineNr(), place.getColumnNr(), found, expected, null)));
    }
}
