package nl.mtvp.rules.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows what the command prints. */
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("validate mtvp-rules-examples/(plans/\\S+)\n```\n\n```\n(.+?)```", Pattern.DOTALL);

    @Test
    void theOutputShownIsTheOutputPrinted() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../README.md")));
        assertThat(example.find()).as("a command with its output stands in the README").isTrue();

        CommandRun run = CommandRun.of("validate", example.group(1)).endsWith(1);

        assertThat(example.group(2).replace("Plan: mtvp-rules-examples/", "Plan: ").strip()).isEqualTo(run.out().strip());
    }
}
