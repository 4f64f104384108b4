package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build stops before it compiles rules that ask for what there is not. */
class RuleFilesTest {

    private static final String RULE = """
            package nl.testland

            import nl.mtvp.rules.assessment.AssessedYear

            rule "T-%s: the first year"
            when
                $year : AssessedYear(%s)
            then
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void everyMistakeOfEveryFileIsNamed() throws IOException {
        write("first.drl", RULE.formatted("ONE", "yaer1"));
        write("second.drl", RULE.formatted("TWO", "yaer2"));
        write("third.txt", RULE.formatted("THREE", "yaer3"));

        assertThatIllegalStateException()
                .isThrownBy(() -> RuleFiles.main(folder.toString()))
                .withMessageContaining(
                        "nl/testland/first.drl, line 7: rule \"T-ONE: the first year\" asks AssessedYear for yaer1")
                .withMessageContaining(
                        "nl/testland/second.drl, line 7: rule \"T-TWO: the first year\" asks AssessedYear for yaer2")
                .withMessageNotContaining("T-THREE");
    }

    @Test
    void anAttributeIsNamedWhereverItIs() throws IOException {
        write(
                "first.drl",
                RULE.formatted("ONE", "year1")
                        .replace("\nwhen", "\n    salience 10\n    @source(\"no timer\") // enabled\nwhen"));
        write(
                "second.drl",
                RULE.formatted("TWO", "year2").replace("\nwhen", "\n    @source(\"1\") no-loop true\nwhen"));
        write("third.drl", RULE.formatted("THREE", "year1").replace("\nwhen", "\n    @source(\"salience 1\")\nwhen"));

        assertThatIllegalStateException()
                .isThrownBy(() -> RuleFiles.main(folder.toString()))
                .withMessageStartingWith(
                        "nl/testland/first.drl, line 6: rule \"T-ONE: the first year\" has the attribute salience.\n"
                                + "Leave out salience, enabled, no-loop, ")
                .withMessageContaining(
                        "nl/testland/second.drl, line 6: rule \"T-TWO: the first year\" has the attribute no-loop.\n")
                .withMessageNotContaining("THREE");
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        write("first.drl", RULE.formatted("ONE", "year1"));
        Files.write(
                folder.resolve("nl/testland/second.drl"),
                RULE.formatted("TWÉ", "year2").getBytes(StandardCharsets.ISO_8859_1));

        assertThatIllegalStateException()
                .isThrownBy(() -> RuleFiles.main(folder.toString()))
                .withMessageStartingWith("nl/testland/second.drl is not in UTF-8.\nSave the file in UTF-8");
    }

    @Test
    void rulesWithoutMistakePass() throws IOException {
        write("first.drl", RULE.formatted("ONE", "year1"));

        assertThatCode(() -> RuleFiles.main(folder.toString())).doesNotThrowAnyException();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("nl/testland").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
