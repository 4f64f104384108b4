package nl.mtvp.rules.command.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Praktijk Coördinatie ‘De Brug’",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "مرحبا",
                "a  b"
            })
    void whatIsHarmlessStays(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0009", "000a", "000d", "001b", "007f", "009b", "061c", "200e", "2028", "2029", "202e", "2066", "feff",
        "d800", "dc00"
    })
    void whatSteersTheTerminalOrTheReaderIsWrittenOut(String hex) {
        assertThat(Printable.of("a" + (char) Integer.parseInt(hex, 16) + "b")).isEqualTo("a\\u" + hex + "b");
    }
}
