package nl.mtvp.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EmbeddedValidationTest {

    @Test
    void itPrintsWhatWasFound() {
        PrintStream original = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            EmbeddedValidation.main(new String[0]);
        } finally {
            System.setOut(original);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("The plan is NON_COMPLIANT")
                .contains(
                        "Year 1 is COMPLIANT", "ADVICE R-AW9-IMPL: ", "Year 2 is NON_COMPLIANT", "VIOLATION L-AW-J2: ");
    }
}
