package nl.mtvp.rules.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contested points and their options. */
class ReadingTest {

    private static final List<Reading> STATED_BY_EVERY_REGION = List.of(Reading.A_01, Reading.A_04, Reading.A_20);

    @Test
    void thePointsAreThoseOfTheRegister() {
        assertThat(Arrays.stream(Reading.values()).map(Reading::id)).hasSize(27).startsWith("A-01").endsWith("A-27").isSorted();
        assertThat(Reading.find("A-09")).contains(Reading.A_09);
        assertThat(Reading.find("A-28")).isEmpty();
        assertThat(Reading.find("A_09")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void aPointIsSettledOrHasAChoiceAndOneDefaultUnlessEveryRegionStatesItsOwn(Reading point) {
        assertThat(point.isTurnable()).isEqualTo(!point.options().isEmpty());
        assertThat(point.options()).hasSizeBetween(point.isTurnable() ? 2 : 0, 4).allMatch(option -> option.point() == point);
        assertThat(point.options().stream().filter(ReadingOption::isDefault))
                .hasSize(point.isTurnable() && !STATED_BY_EVERY_REGION.contains(point) ? 1 : 0)
                .containsExactlyElementsOf(point.defaultOption().stream().toList());
    }

    @Test
    void optionsStandInTheOrderOfThePoints() {
        assertThat(Arrays.stream(ReadingOption.values()).map(ReadingOption::point)).isSorted();
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void aPointSpeaksBothLanguages(Reading point) {
        assertThat(point.question(Language.DUTCH)).endsWith("?").isNotEqualTo(point.question(Language.ENGLISH));
        assertThat(point.question(Language.ENGLISH)).endsWith("?");
        assertThat(point.reason(Language.DUTCH)).endsWith(".").isNotEqualTo(point.reason(Language.ENGLISH));
        assertThat(point.reason(Language.ENGLISH)).endsWith(".");
        assertThat(point.reason(Language.ENGLISH).startsWith("Settled: ")).isNotEqualTo(point.isTurnable());
        assertThat(point.reason(Language.DUTCH).startsWith("Vast: ")).isNotEqualTo(point.isTurnable());
    }

    @ParameterizedTest
    @EnumSource(ReadingOption.class)
    void anOptionSpeaksBothLanguages(ReadingOption option) {
        assertThat(option.meaning(Language.DUTCH)).endsWith(".").isNotEqualTo(option.meaning(Language.ENGLISH));
        assertThat(option.meaning(Language.ENGLISH)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsLeftOver(Language language) throws IOException {
        try (InputStream file = Reading.class.getResourceAsStream("readings_" + language.code() + ".properties")) {
            List<String> keys = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(" = "))).toList();
            assertThat(keys).containsExactlyInAnyOrderElementsOf(Stream.concat(
                    Arrays.stream(Reading.values()).flatMap(point -> Stream.of(point.id() + ".question", point.id() + ".reason")),
                    Arrays.stream(ReadingOption.values()).map(ReadingOption::name)).toList());
        }
    }
}
