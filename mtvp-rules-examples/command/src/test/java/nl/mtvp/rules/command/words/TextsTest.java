package nl.mtvp.rules.command.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Texts.in(Language.DUTCH).bundle().keySet())
                .isEqualTo(Texts.in(Language.ENGLISH).bundle().keySet());
    }

    /** A second text of one key would silently replace the first. */
    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) throws IOException {
        try (InputStream file = Texts.class.getResourceAsStream("texts_" + language.code() + ".properties")) {
            List<String> keys = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .containsAll(Texts.in(language).bundle().keySet());
        }
    }

    /** A straight apostrophe would make the placeholders behind it plain text. */
    @ParameterizedTest
    @EnumSource
    void apostrophesAreCurved(Language language) {
        Texts texts = Texts.in(language);
        assertThat(texts.bundle().keySet())
                .allSatisfy(key -> assertThat(texts.bundle().getString(key)).doesNotContain("'"));
    }
}
