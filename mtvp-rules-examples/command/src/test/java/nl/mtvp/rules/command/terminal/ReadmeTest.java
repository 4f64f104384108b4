package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The READMEs show what the command prints, and explain all readings. */
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("validate mtvp-rules-examples/(plans/\\S+)\n```\n\n```\n(.+?)```", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("(?:\\*\\*)?`[A-Z][A-Z0-9_]+`(?:\\*\\*)?");

    @Test
    void theOutputShownIsTheOutputPrinted() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../../README.md")));
        assertThat(example.find())
                .as("the README shows a command with its output")
                .isTrue();

        CommandRun run = CommandRun.of("validate", "../" + example.group(1)).endsWith(1);

        assertThat(example.group(2)
                        .replace("Plan: mtvp-rules-examples/", "Plan: ../")
                        .strip())
                .isEqualTo(run.out().strip());
    }

    static Stream<Reading> points() {
        return PlanValidator.create().regions().points().stream();
    }

    @ParameterizedTest
    @MethodSource("points")
    void everyPointIsExplainedWithItsOptions(Reading point) throws IOException {
        String row = Files.readString(Path.of("../../mtvp-rules-regions/README.md"))
                .lines()
                .filter(line -> line.startsWith("| " + label(point) + " |"))
                .findFirst()
                .orElse("");
        List<String> options =
                OPTION.matcher(row).results().map(MatchResult::group).toList();

        assertThat(options)
                .containsExactlyElementsOf(point.options().stream()
                        .map(option -> option.isDefault() ? "**`" + option + "`**" : "`" + option + "`")
                        .toList());
        assertThat(row.contains("| none: "))
                .as("why it cannot be overridden: %s", row)
                .isEqualTo(point.isSettled());
    }

    private static String label(Reading point) {
        return point.ruleSet().equals("leidraad") ? point.id() : point.id() + " (" + point.ruleSet() + ")";
    }
}
