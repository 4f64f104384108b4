package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.json;
import static nl.mtvp.rules.io.PlanTexts.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that hold several plans: an array, or one plan a line. A refused plan does not affect the others. */
class ManyPlansTest {

    private static final String GOOD = "{'region': 'duinland'}";
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void plansOfAnArrayAreNumberedFromZero() {
        assertThat(outcomes("[" + GOOD + ", " + GOOD + "]", PlanLayout.DOCUMENT))
                .containsExactly("in#0 | read", "in#1 | read");
    }

    @Test
    void onePlanHasTheNameOfItsInput() {
        assertThat(outcomes(GOOD, PlanLayout.DOCUMENT)).containsExactly("in | read");
    }

    @Test
    void emptyArrayHoldsNoPlans() {
        assertThat(outcomes("[]", PlanLayout.DOCUMENT)).isEmpty();
        assertThat(outcomes(" [ ] \n", PlanLayout.DOCUMENT)).isEmpty();
    }

    @Test
    void badElementOfAnArrayLeavesTheOthersAlone() {
        assertThat(outcomes("""
                [{'region': 'duinland'},
                 {'region': 'duinland', 'x': 1},
                 null, [{'region': 'duinland'}], 'duinland', 1e99999999999,
                 {'region': 'duinland', 'region': 'duinland'}, {'region': 'heide-en-ven'}]""", PlanLayout.DOCUMENT))
                .containsExactly(
                        "in#0 | read",
                        "in#1 | UNKNOWN_PROPERTY /x at 2:25",
                        "in#2 | WRONG_VALUE  at 3:2",
                        "in#3 | WRONG_VALUE  at 3:8",
                        "in#4 | WRONG_VALUE  at 3:34",
                        "in#5 | WRONG_VALUE  at 3:46",
                        "in#6 | DUPLICATE_PROPERTY /region at 4:25",
                        "in#7 | read");
    }

    @Test
    void brokenElementOfAnArrayEndsTheReading() {
        assertThat(outcomes("[" + GOOD + ", {'region': duinland}, " + GOOD + "]", PlanLayout.DOCUMENT))
                .hasSize(2)
                .startsWith("in#0 | read")
                .last()
                .asString()
                .startsWith("in#1 | BROKEN_JSON ");
        assertThat(outcomes("[" + GOOD + " " + GOOD + "]", PlanLayout.DOCUMENT))
                .hasSize(2)
                .startsWith("in#0 | read")
                .last()
                .asString()
                .startsWith("in#1 | BROKEN_JSON ");
    }

    @Test
    void arrayThatBreaksOffIsRefusedBehindItsPlans() {
        assertThat(outcomes("[" + GOOD, PlanLayout.DOCUMENT))
                .containsExactly("in#0 | read", "in#1 | BROKEN_JSON  at 1:24");
        assertThat(outcomes("[", PlanLayout.DOCUMENT)).containsExactly("in#0 | BROKEN_JSON  at 1:2");
    }

    @Test
    void plansOfLinesAreNumberedByTheLinesOfTheFile() {
        assertThat(outcomes("\n" + GOOD + "\n \t\r\n\n" + GOOD + "\r\n" + GOOD, PlanLayout.LINES))
                .containsExactly("in#2 | read", "in#5 | read", "in#6 | read");
    }

    @Test
    void problemsOfLinesNameTheLinesOfTheFile() {
        assertThat(outcomes(
                        GOOD + "\n\n{'region': 'duinland', 'x': 1}\n{'region':\n{'year': 1}\n\uFEFF\n1\n" + GOOD
                                + " x\n[" + GOOD + "]",
                        PlanLayout.LINES))
                .containsExactly(
                        "in#1 | read",
                        "in#3 | UNKNOWN_PROPERTY /x at 3:24",
                        "in#4 | BROKEN_JSON  at 4:11",
                        "in#5 | MISSING_PROPERTY /region at 5:1 | UNKNOWN_PROPERTY /year at 5:2",
                        "in#6 | EMPTY  at 6:1",
                        "in#7 | WRONG_VALUE  at 7:1",
                        "in#8 | TRAILING_CONTENT  at 8:24",
                        "in#9 | WRONG_VALUE  at 9:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n 'region': 'duinland'\n}\n{\n 'region': 'duinland'\n}\n",
                "\n{'region': 'duinland',\n 'choices': []}",
                "[\n" + GOOD + ",\n" + GOOD + "\n]",
                "[" + GOOD + "]"
            })
    void fileOfLinesThatHasOtherLinesIsRefusedOnce(String input) {
        assertThat(outcomes(input, PlanLayout.LINES))
                .singleElement()
                .asString()
                .matches("in \\| NO_PLAN_A_LINE  at [12]:1");
    }

    @Test
    void brokenFirstLineDoesNotLoseTheOthers() {
        assertThat(outcomes("{'region': 'duin\n" + GOOD + "\n" + GOOD, PlanLayout.LINES))
                .containsExactly("in#1 | BROKEN_JSON /region at 1:17", "in#2 | read", "in#3 | read");
        assertThat(outcomes("x\n" + GOOD, PlanLayout.LINES))
                .containsExactly("in#1 | BROKEN_JSON  at 1:1", "in#2 | read");
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void otherEncodingIsNamedOnce(PlanLayout layout) {
        String plans = json("{\n'region': 'duinland'}\n" + GOOD);
        for (Charset utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(message(plans.getBytes(utf16), layout))
                    .isEqualTo("in: this is UTF-16 and no text in UTF-8; save the file as UTF-8");
        }
        assertThat(message(new byte[] {0x1F, (byte) 0x8B, 8, 0, '\n', 0, '\n'}, layout))
                .isEqualTo("in: this is gzip and no text in UTF-8; unpack the file first");
        assertThat(message("PK\3\4\n\n".getBytes(StandardCharsets.UTF_8), layout))
                .isEqualTo(
                        "in: this is zip and no text in UTF-8; unpack the file first; if it is an Excel file, give it by its name,"
                                + " which ends in .xlsx");
    }

    private static String message(byte[] input, PlanLayout layout) {
        PlanEntry.Refused refused = (PlanEntry.Refused)
                assertThat(PlanTexts.entries(input, layout)).singleElement().actual();
        assertThat(refused.problems()).hasSize(1);
        return refused.origin() + ": " + refused.problems().get(0).message(Language.ENGLISH);
    }

    @Test
    void inputWithoutLinesHoldsNoPlans() {
        assertThat(outcomes("", PlanLayout.LINES)).isEmpty();
        assertThat(outcomes("\n\n \r\n", PlanLayout.LINES)).isEmpty();
    }

    @Test
    void lineMayBeOneMebibyteLong() {
        String longest = GOOD + " ".repeat(MEBIBYTE - GOOD.length());
        assertThat(outcomes(longest + "\n" + longest + " \n" + GOOD + "\n" + longest + " ", PlanLayout.LINES))
                .containsExactly("in#1 | read", "in#2 | TOO_LARGE  at 2:1", "in#3 | read", "in#4 | TOO_LARGE  at 4:1");
    }

    @Test
    void linesAreReadAsTheyAreAskedFor() {
        byte[] line = (json(GOOD) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(
                Collections.enumeration(List.of(new ByteArrayInputStream(line.clone()), new BreakingInput())));
        Iterator<PlanEntry> plans = TestRegions.VALIDATOR.reader().readAll("in", endless, PlanLayout.LINES);
        assertThat(plans.next()).isInstanceOf(PlanEntry.Accepted.class);
        assertThatThrownBy(plans::next).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("the line is cut");
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void inputThatCannotBeReadIsNoRefusal(PlanLayout layout) {
        assertThatThrownBy(() -> TestRegions.VALIDATOR
                        .reader()
                        .readAll("in", new BreakingInput(), layout)
                        .hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the line is cut");
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void iteratorEndsAndSaysSo(PlanLayout layout) {
        InputStream in = new ByteArrayInputStream(json(GOOD).getBytes(StandardCharsets.UTF_8));
        Iterator<PlanEntry> plans = TestRegions.VALIDATOR.reader().readAll("in", in, layout);
        assertThat(plans.hasNext()).isTrue();
        assertThat(plans.hasNext()).isTrue();
        assertThat(plans.next()).isInstanceOf(PlanEntry.Accepted.class);
        assertThat(plans.hasNext()).isFalse();
        assertThatThrownBy(plans::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void inputIsNotClosed(PlanLayout layout) {
        InputStream in = new ByteArrayInputStream(json(GOOD).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(TestRegions.VALIDATOR.reader().readAll("in", in, layout))
                .toIterable()
                .hasSize(1);
    }

    @Test
    void readerServesManyThreads() {
        List<String> outcomes = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? EveryProperty.TEXT : "{'region': 'duinland', 'x" + i + "': 1}")
                .map(plan -> outcomes(plan, PlanLayout.DETECT).get(0))
                .toList();
        assertThat(outcomes).hasSize(2000);
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i))
                    .isEqualTo(i % 2 == 0 ? "in | read" : "in | UNKNOWN_PROPERTY /x" + i + " at 1:24");
        }
    }

    private static final class BreakingInput extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line is cut");
        }
    }
}
