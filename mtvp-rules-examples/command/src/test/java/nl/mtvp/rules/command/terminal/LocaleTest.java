package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    private static String everything() {
        return CommandRun.of("validate", "../plans").out()
                + CommandRun.of("validate", "--lang=en", "--format=json", "../plans")
                        .out()
                + CommandRun.of("rules").out()
                + CommandRun.of("menu", "rijnmond", "--lang=en").out()
                + CommandRun.of("--help").out()
                + CommandRun.of("validate", "--yeer").err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"})
    void theLanguageOfThePlatformChangesNothing(String tag) {
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String expected = everything();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(everything()).isEqualTo(expected);
    }
}
