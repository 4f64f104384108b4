package nl.mtvp.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.io.PlanLayout;
import nl.mtvp.rules.io.PlanTexts;
import nl.mtvp.rules.io.ReportWriter;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that are read by the threads that judge them. */
@Timeout(60)
class BatchOfLinesTest {

    private static final String GOOD = PlanTexts.json("{'region': 'duinland'}");
    private static final PlanBatch<PlanOutcome> BATCH = TestRegions.VALIDATOR.batch();

    private static <T> BatchRun<T> run(PlanBatch<T> batch, InputStream in, PlanLayout layout) {
        return batch.validateUnread(TestRegions.VALIDATOR.reader().cut("in", in, layout));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> origins(BatchRun<PlanOutcome> run) {
        try (Stream<PlanOutcome> outcomes = run.stream()) {
            return outcomes.map(outcome ->
                            (outcome instanceof PlanOutcome.Refused ? "refused " : "judged ") + outcome.origin())
                    .toList();
        }
    }

    @Test
    void oneThreadAndFourWriteTheSame() {
        String lines = IntStream.range(0, 3000)
                .mapToObj(number -> number % 7 == 3
                        ? GOOD.substring(number % 20)
                        : PlanTexts.json("{'region': '" + (number % 2 == 0 ? "duinland" : "heide-en-ven")
                                + "', 'practice': {'name': 'P " + number + "'}}"))
                .collect(Collectors.joining("\n"));
        ReportWriter writer = new ReportWriter(Language.DUTCH, false);
        PlanBatch<String> written = BATCH.giving(outcome -> outcome instanceof PlanOutcome.Judged judged
                ? writer.write(judged.origin(), judged.report())
                : writer.writeRefusal(outcome.origin(), ((PlanOutcome.Refused) outcome).problems()));

        List<String> alone =
                run(written, bytes(lines), PlanLayout.LINES).stream().toList();

        assertThat(alone).hasSize(3000);
        assertThat(run(written.threads(4), bytes(lines), PlanLayout.LINES).stream()
                        .toList())
                .isEqualTo(alone);
    }

    @Test
    void findingsHaveTheirPlaceInTheInput() {
        String plan = PlanTexts.json("{'region': 'duinland', 'choices': [{'item': 'DL.GG.1', 'year': 1}]}");
        BatchRun<PlanOutcome> run = run(BATCH, bytes("\n" + plan + "\n " + GOOD), PlanLayout.LINES);
        PlanOutcome.Judged judged = (PlanOutcome.Judged) run.next();
        int column = plan.indexOf('[') + 1;

        assertThat(judged.places())
                .containsEntry("/choices", new Place(2, column))
                .containsOnlyKeys(judged.report().findings().stream()
                        .map(Finding::pointer)
                        .distinct()
                        .toList());
        assertThat(new ReportWriter(Language.ENGLISH, false).write(judged))
                .contains("\"pointer\":\"/choices\",\"line\":2,\"column\":" + column + ",\"message\"");
        assertThat(((PlanOutcome.Judged) run.next()).places())
                .as("absent: the place of the object that lacks it")
                .containsEntry("/choices", new Place(3, 2));
        assertThat(new PlanOutcome.Judged("in", judged.report()).places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aBrokenLineLeavesTheOthersAlone(int threads) {
        assertThat(origins(run(BATCH.threads(threads), bytes(GOOD + "\n{\n\n" + GOOD + "\n"), PlanLayout.LINES)))
                .containsExactly("judged in#1", "refused in#2", "judged in#4");
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void everyLayoutCanBeCut(PlanLayout layout) {
        String array = "[" + GOOD + "," + GOOD + "]";

        assertThat(origins(run(
                        BATCH.threads(2), bytes(layout == PlanLayout.DOCUMENT ? array : GOOD + "\n" + GOOD), layout)))
                .containsExactlyElementsOf(
                        layout == PlanLayout.DOCUMENT
                                ? List.of("judged in#0", "judged in#1")
                                : List.of("judged in#1", "judged in#2"));
    }

    @Test
    void anInputThatBreaksOffIsTheCallersWithTheOutcomesBeforeIt() {
        InputStream breaking = new InputStream() {
            private final InputStream begin = bytes((GOOD + "\n").repeat(100));

            @Override
            public int read() throws IOException {
                int next = begin.read();
                if (next < 0) {
                    throw new IOException("the line is cut");
                }
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = begin.read(into, offset, length);
                return count < 0 ? read() : count;
            }
        };
        List<PlanOutcome> outcomes = new ArrayList<>();

        assertThatThrownBy(
                        () -> run(BATCH.threads(4), breaking, PlanLayout.LINES).forEachRemaining(outcomes::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the line is cut");
        assertThat(outcomes).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatHasComeIsJudgedBeforeTheNextIsWaitedFor(int threads) throws IOException {
        try (PipedOutputStream writer = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(writer);
                BatchRun<PlanOutcome> run = run(BATCH.threads(threads), in, PlanLayout.LINES)) {
            byte[] lines = (GOOD + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8);
            for (int line = 1; line <= 9; line += 2) {
                writer.write(lines);
                assertThat(run.next().origin()).isEqualTo("in#" + line);
                assertThat(run.next().origin()).isEqualTo("in#" + (line + 1));
            }
        }
    }

    @Test
    void largePlansAreTakenInSmallerNumbers() {
        int[] taken = {0};
        String large = GOOD + " ".repeat(200_000);
        Iterable<UnreadPlan> cut =
                () -> TestRegions.VALIDATOR.reader().cut("in", bytes((large + "\n").repeat(40)), PlanLayout.LINES);
        List<UnreadPlan> plans = new ArrayList<>();
        cut.forEach(plans::add);

        try (BatchRun<PlanOutcome> run = BATCH.threads(2)
                .validateUnread(plans.stream().peek(plan -> taken[0]++).iterator())) {
            run.next();
        }
        assertThat(plans).extracting(UnreadPlan::size).containsOnly(large.length());
        assertThat(taken[0]).isLessThanOrEqualTo(10);
    }

    @Test
    void jsonOfASystemsOwnIsReadByTheThreads() {
        List<String> rows = List.of(GOOD, "{", GOOD);

        assertThat(origins(BATCH.threads(2)
                        .validateUnread(IntStream.range(0, rows.size())
                                .<UnreadPlan>mapToObj(row ->
                                        () -> TestRegions.VALIDATOR.reader().read("row " + row, rows.get(row)))
                                .iterator())))
                .containsExactly("judged row 0", "refused row 1", "judged row 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatReadingThrowsComesBehindTheOutcomesBeforeIt(int threads) {
        RuntimeException broken = new UncheckedIOException(new IOException("the row is locked"));
        List<PlanOutcome> outcomes = new ArrayList<>();
        BatchRun<PlanOutcome> run = BATCH.threads(threads)
                .validateUnread(IntStream.range(0, 200)
                        .<UnreadPlan>mapToObj(row -> () -> {
                            if (row == 70) {
                                throw broken;
                            }
                            return TestRegions.VALIDATOR.reader().read("row " + row, GOOD);
                        })
                        .iterator());

        assertThatThrownBy(() -> run.forEachRemaining(outcomes::add)).isSameAs(broken);
        assertThat(outcomes).hasSize(70);
    }
}
