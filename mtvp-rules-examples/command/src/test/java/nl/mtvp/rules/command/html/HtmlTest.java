package nl.mtvp.rules.command.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void textsAndAttributesAreEscaped() {
        assertThat(new Html()
                        .add("p", "a < b & \"c\" > 'd'", "title", "\"><i>&'")
                        .toString())
                .isEqualTo(
                        "<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;i&gt;&amp;&#39;\">a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;</p>\n");
    }

    @Test
    void whatSteersTheDisplayIsWrittenOut() {
        assertThat(new Html().text("a\u0000b\u202ec\ud800").toString()).endsWith("a\\u0000b\\u202ec\\ud800");
    }

    @Test
    void anElementThatIsNotEndedIsAMistake() {
        assertThatThrownBy(() -> new Html().begin("p").toString())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[p]");
    }

    @Test
    void aStyleSheetCannotEndItsElement() {
        assertThatThrownBy(() -> new Html().style("a { } </style>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Html().style("a { content: '&' }")).isInstanceOf(IllegalArgumentException.class);
    }
}
