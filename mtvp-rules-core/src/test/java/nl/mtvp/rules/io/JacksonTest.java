package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A web framework hands what it returns to Jackson 3, which leaves out what it does not understand. */
class JacksonTest {

    private static final JsonMapper JACKSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource
    void whatItWouldWriteWrongItDoesNotWrite(Object value) {
        assertThatThrownBy(() -> JACKSON.writeValueAsString(value))
                .isInstanceOf(JacksonException.class)
                .hasMessageContainingAll("written", "not by Jackson");
    }

    static List<Object> whatItWouldWriteWrongItDoesNotWrite() {
        PracticePlan plan = PracticePlan.inRegion("duinland").build();
        ValidationReport report = TestRegions.VALIDATOR.validate(plan);
        return List.of(
                plan,
                report,
                report.findings(),
                TestRegions.VALIDATOR.explain(report),
                TestRegions.VALIDATOR.propose(report));
    }

    @Test
    void aPlanIsReadByPlanReaderAlone() {
        assertThatThrownBy(() -> JACKSON.readValue("{\"region\": \"duinland\"}", PracticePlan.class))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {ValidationReport.class, Finding.class})
    void reportsAreReadByReportReaderAlone(Class<?> type) {
        assertThatThrownBy(() -> JACKSON.readValue("{}", type)).isInstanceOf(JacksonException.class);
    }
}
