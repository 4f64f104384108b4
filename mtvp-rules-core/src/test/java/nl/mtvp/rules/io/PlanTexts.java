package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;

/**
 * Reads plans in tests. In the JSON of a test a single quote means a double one, and the mark {@code ▸} shows where a
 * problem is expected.
 */
public final class PlanTexts {

    private static final char MARK = '▸';

    private PlanTexts() {}

    public static String json(String text) {
        return text.replace('\'', '"');
    }

    /** Returns a plan of Duinland with some more properties. */
    static String duinland(String properties) {
        return json("{'region': 'duinland', " + properties + "}");
    }

    /** Returns a plan of Heide en Ven with some more properties. */
    static String heideEnVen(String properties) {
        return json("{'region': 'heide-en-ven', " + properties + "}");
    }

    static PracticePlan plan(String json) {
        return TestRegions.VALIDATOR.reader().read(json(json));
    }

    static List<PlanProblem> problems(String json) {
        PlanFormatException refusal = catchThrowableOfType(PlanFormatException.class, () -> plan(json));
        assertThat(refusal).as("refusal of %s", json).isNotNull();
        return refusal.problems();
    }

    public static PlanProblem problem(String json) {
        return assertThat(problems(json)).singleElement().actual();
    }

    /**
     * Asserts that a plan is refused for these problems alone, in this order and at the marked places.
     *
     * @param marked the plan, with a mark before each place
     * @param expected kind and pointer of each problem
     */
    static void assertProblems(String marked, String... expected) {
        List<String> places = new ArrayList<>();
        String plan = withoutMarks(marked, places);
        assertThat(places).as("marks").hasSameSizeAs(expected);
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) {
            wanted.add(expected[i] + " at " + places.get(i));
        }
        assertThat(problems(plan)).extracting(PlanTexts::inShort).containsExactlyElementsOf(wanted);
    }

    private static String withoutMarks(String marked, List<String> places) {
        StringBuilder plain = new StringBuilder();
        int line = 1;
        int column = 1;
        for (char c : marked.toCharArray()) {
            if (c == MARK) {
                places.add(line + ":" + column);
                continue;
            }
            plain.append(c);
            line = c == '\n' ? line + 1 : line;
            column = c == '\n' ? 1 : column + 1;
        }
        return plain.toString();
    }

    static String inShort(PlanProblem problem) {
        return problem.kind() + " " + problem.pointer() + " at " + problem.line() + ":" + problem.column();
    }

    static List<PlanEntry> entries(byte[] input, PlanLayout layout) {
        List<PlanEntry> entries = new ArrayList<>();
        Iterator<PlanEntry> read =
                TestRegions.VALIDATOR.reader().readAll("in", new ByteArrayInputStream(input), layout);
        read.forEachRemaining(entries::add);
        return entries;
    }

    static List<PlanEntry> entries(String input, PlanLayout layout) {
        return entries(json(input).getBytes(StandardCharsets.UTF_8), layout);
    }

    /** Returns each entry on a line: its origin, and its problems if it was refused. */
    static List<String> outcomes(byte[] input, PlanLayout layout) {
        return entries(input, layout).stream().map(PlanTexts::outcome).toList();
    }

    static List<String> outcomes(String input, PlanLayout layout) {
        return outcomes(json(input).getBytes(StandardCharsets.UTF_8), layout);
    }

    private static String outcome(PlanEntry entry) {
        return Stream.concat(
                        Stream.of(entry.origin()),
                        entry instanceof PlanEntry.Refused refused
                                ? refused.problems().stream().map(PlanTexts::inShort)
                                : Stream.of("read"))
                .reduce((one, other) -> one + " | " + other)
                .orElseThrow();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PlanTexts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
