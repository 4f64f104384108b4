package nl.mtvp.rules.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;

/** Reads the plan that a request holds as JSON, and writes a plan that is returned. */
final class PracticePlanConverter extends AbstractHttpMessageConverter<PracticePlan> {

    private static final PlanWriter WRITER = new PlanWriter(false);

    private final PlanReader reader;
    private final DataSize largest;

    PracticePlanConverter(PlanReader reader, DataSize largest) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.reader = reader;
        this.largest = largest;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PracticePlan.class;
    }

    @Override
    protected PracticePlan readInternal(Class<? extends PracticePlan> type, HttpInputMessage request)
            throws IOException {
        byte[] json = request.getBody().readNBytes(Math.toIntExact(largest.toBytes()) + 1);
        try {
            if (json.length > largest.toBytes()) {
                throw new PlanFormatException("the plan", List.of(tooLarge()));
            }
            return reader.read(json);
        } catch (PlanFormatException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, request);
        }
    }

    private PlanProblem tooLarge() {
        String limit = largest.toBytes() + " bytes";
        return new PlanProblem(
                Kind.TOO_LARGE, "", "> " + limit, new Expectation("hoogstens " + limit, "at most " + limit), null);
    }

    @Override
    protected void writeInternal(PracticePlan plan, HttpOutputMessage response) throws IOException {
        response.getBody().write(WRITER.write(plan).getBytes(StandardCharsets.UTF_8));
    }
}
