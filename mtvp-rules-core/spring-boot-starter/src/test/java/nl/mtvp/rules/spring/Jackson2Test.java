package nl.mtvp.rules.spring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;

/** What happens without the converters: Jackson neither reads plans nor writes reports, however lenient it is. */
class Jackson2Test {

    private static final ObjectMapper JACKSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    @Test
    void itWritesNoPlanAndNoReport() {
        PracticePlan plan = PracticePlan.inRegion("rijnmond").build();
        assertThatThrownBy(() -> JACKSON.writeValueAsString(plan))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("written by PlanWriter");
        ValidationReport report = PlanValidator.create().validate(plan);
        assertThatThrownBy(() -> JACKSON.writeValueAsString(report))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("written by ReportWriter");
    }

    @Test
    void itReadsNoPlan() {
        assertThatThrownBy(() -> JACKSON.readValue("{\"region\": \"rijnmond\"}", PracticePlan.class))
                .isInstanceOf(JacksonException.class);
    }
}
