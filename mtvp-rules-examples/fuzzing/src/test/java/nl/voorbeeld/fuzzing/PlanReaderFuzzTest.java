package nl.voorbeeld.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanLayout;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;

/** Any bytes are a plan or are refused, in every layout, and what is read is written as it is. */
class PlanReaderFuzzTest {

    private static final PlanReader READER = PlanValidator.create().reader();
    private static final PlanWriter WRITER = new PlanWriter(false);

    @FuzzTest
    void aPlanIsReadOrRefused(byte[] bytes) {
        try {
            check(READER.read(bytes));
        } catch (PlanFormatException refusal) {
            assertThat(refusal.problems()).isNotEmpty();
        }
        for (PlanLayout layout : PlanLayout.values()) {
            Iterator<PlanEntry> entries = READER.readAll("in", new ByteArrayInputStream(bytes), layout);
            while (entries.hasNext()) {
                if (entries.next() instanceof PlanEntry.Refused refused) {
                    refused.problems().forEach(PlanReaderFuzzTest::check);
                }
            }
        }
    }

    private static void check(PracticePlan plan) {
        assertThat(READER.read(WRITER.write(plan))).isEqualTo(plan);
    }

    private static void check(PlanProblem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        String withoutInput = problem.message(Language.DUTCH).replace(problem.found(), "");
        assertThat(withoutInput).doesNotContain("{found}", "{expected}");
    }
}
