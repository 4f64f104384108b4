package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private Terminal terminal(Screen screen) {
        return new Terminal(InputStream.nullInputStream(), out, err, screen);
    }

    private Progress progress(Terminal terminal) {
        return new Progress(terminal, Texts.in(Language.ENGLISH), () -> now);
    }

    private static void plans(Progress progress, int number) {
        for (int plan = 0; plan < number; plan++) {
            progress.another();
        }
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROBLEMS", "OUTPUT_AND_PROBLEMS"})
    void aLineShowsHowFarARunHasCome(Screen screen) {
        Progress progress = progress(terminal(screen));

        plans(progress, 1000);
        assertThat(shown()).isEmpty();
        now = TimeUnit.SECONDS.toNanos(1);
        plans(progress, 1000);
        assertThat(shown()).isEqualTo("\r1,001 plans checked (1,001 a second)");
        err.reset();
        now = TimeUnit.SECONDS.toNanos(2);
        plans(progress, 1000);
        assertThat(shown()).isEqualTo("\r2,001 plans checked (1,000 a second)");
    }

    @Test
    void onePlanIsOne() {
        Progress progress = progress(terminal(Screen.PROBLEMS));
        now = TimeUnit.SECONDS.toNanos(1);
        plans(progress, 1);
        assertThat(shown()).isEqualTo("\r1 plan checked (1 a second)");
    }

    @Test
    void aShorterLineCoversTheLineBefore() {
        Terminal terminal = terminal(Screen.PROBLEMS);

        terminal.progress("12345");
        terminal.progress("123");
        terminal.eraseProgress();
        terminal.eraseProgress();

        assertThat(shown()).isEqualTo("\r12345\r123  \r   \r");
    }

    @Test
    void nothingIsShownWhereNobodyLooksOn() {
        Progress progress = progress(terminal(Screen.NONE));
        now = TimeUnit.HOURS.toNanos(1);
        plans(progress, 10);

        assertThat(shown()).isEmpty();
    }

    @Test
    void aProblemComesOnALineOfItsOwn() {
        Terminal terminal = terminal(Screen.PROBLEMS);
        terminal.progress("123");
        terminal.problem("lost");

        assertThat(shown()).isEqualTo("\r123\r   \rmtvp-rules: lost\n");
    }

    @Test
    void aReportOnTheSameScreenTakesThePlaceOfTheLine() {
        Terminal terminal = terminal(Screen.OUTPUT_AND_PROBLEMS);
        terminal.progress("123");
        terminal.print("report\n");

        assertThat(shown()).isEqualTo("\r123\r   \r");
    }

    @Test
    void aReportThatGoesElsewhereLeavesTheLine() {
        Terminal terminal = terminal(Screen.PROBLEMS);
        terminal.progress("123");
        terminal.print("report\n");

        assertThat(shown()).isEqualTo("\r123");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("report\n");
    }
}
