package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThatCode;

import nl.mtvp.rules.testing.RuleFiles;
import org.junit.jupiter.api.Test;

/** What the compiler takes is no mistake before it is compiled. */
class RuleFilesOfRegionsTest {

    @Test
    void theRulesOfBothRegionsPass() {
        assertThatCode(() -> RuleFiles.main("src/main/resources")).doesNotThrowAnyException();
    }
}
