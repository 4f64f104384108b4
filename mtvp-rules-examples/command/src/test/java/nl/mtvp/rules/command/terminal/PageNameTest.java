package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNameTest {

    @ParameterizedTest
    @CsvSource({
        "1, Huisartsenpraktijk De Maas, 0001-huisartsenpraktijk-de-maas.html",
        "12, Coördinatie & Zorg, 0012-coordinatie-zorg.html",
        "3, ../../etc/passwd, 0003-etc-passwd.html",
        "4, 'C:\\con', 0004-c-con.html",
        "5, 診療所, 0005.html",
        "6, I, 0006-i.html",
        "123456, x, 123456-x.html",
    })
    void aNameIsSafeOnEveryFileSystem(int number, String practice, String name) {
        assertThat(PageName.of(number, practice)).isEqualTo(name);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(PageName.of(7, "a".repeat(39) + " " + "b".repeat(1000)))
                .isEqualTo("0007-" + "a".repeat(39) + ".html");
    }
}
