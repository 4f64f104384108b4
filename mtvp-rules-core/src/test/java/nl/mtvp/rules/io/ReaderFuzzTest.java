package nl.mtvp.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of damaged inputs: each is read or refused, and a refusal always says where and why. The damage is the same
 * in every run.
 */
class ReaderFuzzTest {

    private static final int RUNS = 1500;
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.\\w]+|[^\\s]");
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.0",
            "3",
            "1e400",
            "1e99999999999",
            "2147483648",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"region\"",
            "\"X.1\"",
            "\"PC.1\"",
            "\"DL.NW.1\"",
            "\"HV.GG.2\"",
            "\"heide-en-ven\"",
            "\"2023-02-30\"",
            "\"\"",
            "\"\\ud800\"",
            "\\",
            "[[[[[[[[[[[[[[[[[[[[",
            "\n",
            "\r",
            "\0",
            "\uFEFF",
            "é",
            "\uD83D\uDE00");

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void damagedInputIsReadOrRefusedWithPlaces(PlanLayout layout) {
        Random random = new Random(20230401 + layout.ordinal());
        List<byte[]> originals = originals();
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] input = originals.get(random.nextInt(originals.size()));
            for (int damage = random.nextInt(3); damage >= 0; damage--) {
                input = damaged(input, random);
            }
            for (PlanEntry entry : PlanTexts.entries(input, layout)) {
                if (entry instanceof PlanEntry.Refused refusal) {
                    check(refusal, lines(input));
                    refused++;
                } else {
                    check((PlanEntry.Accepted) entry);
                }
            }
        }
        assertThat(refused).isGreaterThan(RUNS / 2);
    }

    private static void check(PlanEntry.Accepted accepted) {
        PracticePlan plan = accepted.plan();
        Regions regions = TestRegions.VALIDATOR.regions();
        assertThat(regions.find(plan.region(), plan.startDate())).isEqualTo(accepted.region());
        assertThat(regions.problemsIn(plan, accepted.region())).isEmpty();
    }

    private static void check(PlanEntry.Refused refusal, int lines) {
        assertThat(refusal.origin()).matches("in(#[0-9]+)?");
        assertThat(refusal.problems())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingInt(PlanProblem::line).thenComparingInt(PlanProblem::column))
                .allSatisfy(problem -> {
                    assertThat(problem.line()).isBetween(1, lines);
                    assertThat(problem.column()).isPositive();
                    assertThat(problem.pointer()).matches("(?s)(/.*)?");
                    assertThat(problem.message(Language.DUTCH)).isNotBlank().doesNotContain("{found}", "{expected}");
                    assertThat(problem.message(Language.ENGLISH)).isNotBlank().doesNotContain("{found}", "{expected}");
                });
    }

    /** Returns the number of lines if every kind of line end is counted. */
    private static int lines(byte[] input) {
        int lines = 1;
        for (byte b : input) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        return lines;
    }

    private static List<byte[]> originals() {
        String plan = EveryProperty.TEXT;
        String line = EveryProperty.tree().toString();
        return List.of(
                bytes(plan),
                bytes(line),
                bytes("[" + plan + ",\n" + line + "]"),
                bytes(line + "\n\n" + line + "\r\n" + line));
    }

    private static byte[] damaged(byte[] input, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> flipped(input, random);
            case 1 -> Arrays.copyOf(input, random.nextInt(input.length + 1));
            case 2 -> spliced(input, random.nextInt(input.length + 1), random.nextInt(40), new byte[0]);
            case 3 ->
                spliced(input, random.nextInt(input.length + 1), 0, bytes(TOKENS.get(random.nextInt(TOKENS.size()))));
            case 4 -> tokenReplaced(input, random);
            default -> tokensSwapped(input, random);
        };
    }

    private static byte[] flipped(byte[] input, Random random) {
        byte[] flipped = input.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] input, int at, int removed, byte[] inserted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(input, 0, at);
        out.writeBytes(inserted);
        int rest = Math.min(input.length, at + removed);
        out.write(input, rest, input.length - rest);
        return out.toByteArray();
    }

    private static byte[] tokenReplaced(byte[] input, Random random) {
        List<String> tokens = tokens(input);
        if (!tokens.isEmpty()) {
            tokens.set(random.nextInt(tokens.size()), TOKENS.get(random.nextInt(TOKENS.size())));
        }
        return bytes(String.join(" ", tokens));
    }

    private static byte[] tokensSwapped(byte[] input, Random random) {
        List<String> tokens = tokens(input);
        if (!tokens.isEmpty()) {
            Collections.swap(tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
        }
        return bytes(String.join(" ", tokens));
    }

    private static List<String> tokens(byte[] input) {
        return new ArrayList<>(TOKEN.matcher(new String(input, StandardCharsets.UTF_8))
                .results()
                .map(result -> result.group())
                .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
