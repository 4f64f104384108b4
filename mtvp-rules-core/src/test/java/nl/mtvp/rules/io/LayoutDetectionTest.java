package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mtvp.rules.region.TestRegions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that may be one document or hold one plan a line. */
class LayoutDetectionTest {

    private static final String GOOD = "{'region': 'duinland'}";
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void planOverSeveralLinesIsADocument() {
        assertThat(detected(EveryProperty.TEXT)).containsExactly("in | read");
        assertThat(detected(EveryProperty.TEXT.replace("\n", "\r\n"))).containsExactly("in | read");
        assertThat(detected("\n\n{\n'region'\n:\n'duinland'\n}\n")).containsExactly("in | read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'region': 'duinland', 'choices': [\n{'item': 'DL.AW.1', 'year': 1},\n{'item': 'DL.AW.1', 'year': 1}\n]}",
                "{'choices': [{'item': 'DL.AW.1', 'year': 1},\n{'item': 'DL.AW.1', 'year': 1}], 'region': 'duinland'}",
                "{'region': 'duinland', 'practice':\n{'name': 'De Maas'}\n}",
                "{'region': 'duinland'\n}",
                "{'region': 'duinland',\n'facts': {}}"
            })
    void onePlanIsADocumentHoweverItsLinesAreBroken(String plan) {
        assertThat(detected(plan)).containsExactly("in | read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n ", "\r\n"})
    void planOnALineIsTheFirstOfLines(String end) {
        assertThat(detected(GOOD + end)).containsExactly("in#1 | read");
    }

    @Test
    void planWithoutALineEndIsADocument() {
        assertThat(detected(GOOD)).containsExactly("in | read");
        assertThat(detected("\n" + GOOD)).containsExactly("in | read");
    }

    @Test
    void planOnALineIsHandedOutBeforeTheNextIsRead() {
        InputStream waiting = new InputStream() {
            private final InputStream line =
                    new ByteArrayInputStream(PlanTexts.json(GOOD + "\n").getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() {
                throw new UnsupportedOperationException("the reader takes what there is");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = line.read(bytes, offset, length);
                assertThat(read).as("bytes that nobody has sent").isPositive();
                return read;
            }
        };

        UnreadPlan first = TestRegions.VALIDATOR
                .reader()
                .cut("in", waiting, PlanLayout.DETECT)
                .next();

        assertThat(first.read().origin()).isEqualTo("in#1");
    }

    @Test
    void arrayIsADocument() {
        assertThat(detected("[" + GOOD + "]")).containsExactly("in#0 | read");
        assertThat(detected("[\n" + GOOD + ",\n" + GOOD + "\n]\n")).containsExactly("in#0 | read", "in#1 | read");
        assertThat(detected("\n [" + GOOD + "\n,\n" + GOOD + "]")).containsExactly("in#0 | read", "in#1 | read");
        assertThat(detected("[]")).isEmpty();
    }

    @Test
    void plansOneALineAreLines() {
        assertThat(detected(GOOD + "\n" + GOOD)).containsExactly("in#1 | read", "in#2 | read");
        assertThat(detected("\n" + GOOD + "\r\n\r\n" + GOOD + "\r\n")).containsExactly("in#2 | read", "in#4 | read");
        assertThat(detected(GOOD + "\nno plan\n" + GOOD)).hasSize(3).endsWith("in#3 | read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'region'",
                "{'region':",
                "{'region': 'duin",
                "{'region': 'duinland',",
                "{'region': 'duinland', 'choices': [",
                "{'region': 'duinland', 'choices': [{'item': 'DL.AW.1', 'year': 1},",
                "{'region': 'duinland'}}",
                "no plan",
                "null",
                "'"
            })
    void firstLineThatIsBrokenDoesNotHideTheOthers(String first) {
        assertThat(detected(first + "\n" + GOOD + "\n" + GOOD))
                .hasSize(3)
                .endsWith("in#2 | read", "in#3 | read")
                .first()
                .asString()
                .startsWith("in#1 | ");
    }

    @Test
    void linesThatAreNoPlansAreLinesAllTheSame() {
        assertThat(detected("{'x': 1}\n{'x': 2}"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("in#1 | MISSING_PROPERTY /region");
        assertThat(detected("{'x': 1\n{'x': 2\n{'x': 3}"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("in#1 | UNKNOWN_PROPERTY /x");
    }

    @Test
    void byteOrderMarkHidesNothing() {
        assertThat(detected("\uFEFF" + GOOD)).containsExactly("in | read");
        assertThat(detected("\uFEFF" + GOOD + "\n" + GOOD)).containsExactly("in#1 | read", "in#2 | read");
        assertThat(detected("\uFEFF[" + GOOD + ",\n" + GOOD + "]")).containsExactly("in#0 | read", "in#1 | read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void inputWithoutContentIsAnEmptyDocument(String input) {
        assertThat(detected(input)).singleElement().asString().startsWith("in | EMPTY ");
    }

    @Test
    void longFirstLineIsKeptWhole() {
        String plan = "{'region': 'duinland', " + " ".repeat(3 * MEBIBYTE) + "'practice': {'name': 'x'}}";
        assertThat(detected(plan)).containsExactly("in | read");
        assertThat(detected("[" + plan + ", " + plan + "]")).containsExactly("in#0 | read", "in#1 | read");
        assertThat(detected(plan + "\n" + GOOD)).containsExactly("in#1 | TOO_LARGE  at 1:1", "in#2 | read");
        assertThat(detected(GOOD + "\n" + plan + "\n" + GOOD))
                .containsExactly("in#1 | read", "in#2 | TOO_LARGE  at 2:1", "in#3 | read");
    }

    @Test
    void lineThatIsLongerThanAnyDocumentDoesNotHideTheOthers() {
        String plan = "{'region': 'duinland', 'practice': {'name': '" + "x".repeat(17 * MEBIBYTE) + "'}}";
        assertThat(detected(plan + "\n" + GOOD)).containsExactly("in#1 | TOO_LARGE  at 1:1", "in#2 | read");
        assertThat(detected(GOOD + "\n" + plan + "\n" + GOOD))
                .containsExactly("in#1 | read", "in#2 | TOO_LARGE  at 2:1", "in#3 | read");
        assertThat(detected("[" + plan + "]")).containsExactly("in | TOO_LARGE  at 1:1");
    }

    @Test
    void inputMayComeInPieces() {
        InputStream dripping =
                new ByteArrayInputStream(
                        PlanTexts.json(GOOD + "\n" + GOOD + "\n{").getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        return super.read(bytes, offset, Math.min(length, 1));
                    }
                };
        assertThat(TestRegions.VALIDATOR.reader().readAll("in", dripping, PlanLayout.DETECT))
                .toIterable()
                .extracting(PlanEntry::origin)
                .containsExactly("in#1", "in#2", "in#3");
    }

    private static List<String> detected(String input) {
        return outcomes(input, PlanLayout.DETECT);
    }
}
