package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.json;
import static nl.mtvp.rules.io.PlanTexts.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.PlanFormatException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bytes that are not UTF-8 refuse the plan that they are in, and no other. In these texts é is its one byte in ISO
 * 8859-1.
 */
class InvalidUtf8Test {

    @Test
    void theirPlaceIsNamed(@TempDir Path directory) throws IOException {
        byte[] plan = latin("{'region': 'duinland',\n 'practice': {'name': 'Café', 'x': 1}}");
        Path file = Files.write(directory.resolve("plan.json"), plan);
        PlanReader reader = TestRegions.VALIDATOR.reader();
        assertRefused(() -> reader.read(file));
        assertRefused(() -> reader.read(plan));
        assertRefused(() -> reader.read(new ByteArrayInputStream(plan)));
    }

    private static void assertRefused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        PlanFormatException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(PlanTexts::inShort)
                                .containsExactly("INVALID_UTF_8  at 2:27", "UNKNOWN_PROPERTY /practice/x at 2:31"));
    }

    @Test
    void theSamePlanInUtf8IsRead() throws IOException {
        byte[] plan =
                json("{'region': 'duinland', 'practice': {'name': 'Café'}}").getBytes(StandardCharsets.UTF_8);
        PlanReader reader = TestRegions.VALIDATOR.reader();
        assertThat(reader.read(plan).practice().name()).isEqualTo("Café");
        assertThat(reader.read(new ByteArrayInputStream(plan))).isEqualTo(reader.read(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theirPlaceIsThatOfEveryOtherProblem(String lineEnd) {
        String plan =
                String.join(lineEnd, "{'region': 'duinland',", "", " 'practice': {'name': '\u00e2\u0082', 'x': 1}}");
        assertThat(outcomes(latin(plan), PlanLayout.DOCUMENT))
                .containsExactly("in | INVALID_UTF_8  at 3:24 | UNKNOWN_PROPERTY /practice/x at 3:28");
    }

    @Test
    void whatStandsAroundThemIsShown() {
        PlanEntry entry = PlanTexts.entries(
                        latin("{'region': 'duinland', 'practice': {'name': 'Café De Maas'}}"), PlanLayout.DOCUMENT)
                .get(0);
        assertThat(((PlanEntry.Refused) entry).problems().get(0).found())
                .isEqualTo("\"\"name\": \"Caf\uFFFD De Maas\"}}\"");
    }

    @Test
    void everyElementOfAnArrayThatHoldsSomeIsRefused() {
        String bad = "{'region': 'duinland', 'practice': {'name': 'é'}}";
        String good = "{'region': 'duinland'}";
        assertThat(outcomes(latin("[" + String.join(",\n", bad, good, bad, good) + "]"), PlanLayout.DOCUMENT))
                .containsExactly(
                        "in#0 | INVALID_UTF_8  at 1:47", "in#1 | read", "in#2 | INVALID_UTF_8  at 3:46", "in#3 | read");
    }

    @Test
    void everyLineThatHoldsSomeIsRefused() {
        String bad = "{'region': 'duinland', 'practice': {'name': 'é'}}";
        String good = "{'region': 'duinland'}";
        assertThat(outcomes(latin(String.join("\n", good, bad, "", bad, good)), PlanLayout.LINES))
                .containsExactly(
                        "in#1 | read", "in#2 | INVALID_UTF_8  at 2:46", "in#4 | INVALID_UTF_8  at 4:46", "in#5 | read");
    }

    @Test
    void theyAreFoundInNamesAndInElementsThatAreNoPlan() {
        assertThat(outcomes(latin("{'region': 'duinland', 'é': 1}"), PlanLayout.DOCUMENT))
                .containsExactly("in | UNKNOWN_PROPERTY /\uFFFD at 1:24 | INVALID_UTF_8  at 1:25");
        assertThat(outcomes(latin("['é', {'region': 'duinland'}]"), PlanLayout.DOCUMENT))
                .containsExactly("in#0 | WRONG_VALUE  at 1:2 | INVALID_UTF_8  at 1:3", "in#1 | read");
    }

    @Test
    void theyAreFoundBeforeBetweenAndAfterPlans() {
        assertThat(outcomes(latin("é{'region': 'duinland'}"), PlanLayout.DOCUMENT))
                .containsExactly("in | BROKEN_JSON  at 1:1 | INVALID_UTF_8  at 1:1");
        assertThat(outcomes(latin("{'region': 'duinland'}\né"), PlanLayout.DOCUMENT))
                .containsExactly("in | TRAILING_CONTENT  at 2:1 | INVALID_UTF_8  at 2:1");
        assertThat(outcomes(latin("[{'region': 'duinland'}, é{'region': 'duinland'}]"), PlanLayout.DOCUMENT))
                .containsExactly("in#0 | read", "in#1 | BROKEN_JSON  at 1:26 | INVALID_UTF_8  at 1:26");
        assertThat(outcomes(latin("[{'region': 'duinland'}]é"), PlanLayout.DOCUMENT))
                .containsExactly("in#0 | read", "in | TRAILING_CONTENT  at 1:25 | INVALID_UTF_8  at 1:25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080",
                "\u00c3",
                "\u00c0\u00af",
                "\u00ed\u00a0\u0080",
                "\u00f5\u0080\u0080\u0080",
                "\u00e2\u0082",
                "\u00ff\u00fe",
                "\u00c3("
            })
    void noMalformedSequenceIsLetThrough(String bytes) {
        assertThat(outcomes(
                        latin("{'region': 'duinland', 'practice': {'name': '" + bytes + "'}}"), PlanLayout.DOCUMENT))
                .containsExactly("in | INVALID_UTF_8  at 1:46");
    }

    @Test
    void documentThatEndsWithinACharacterIsBroken() {
        assertThat(outcomes(latin("{'region': 'duinland', 'practice': {'name': '\u00e2\u0082"), PlanLayout.DOCUMENT))
                .singleElement()
                .asString()
                .contains("INVALID_UTF_8  at 1:46", "BROKEN_JSON /practice/name");
    }

    @Test
    void replacementCharacterItselfIsValid() {
        assertThat(PlanTexts.plan("{'region': 'duinland', 'practice': {'name': '\uFFFD'}}")
                        .practice()
                        .name())
                .isEqualTo("\uFFFD");
    }

    private static byte[] latin(String text) {
        return json(text).getBytes(StandardCharsets.ISO_8859_1);
    }
}
