package nl.mtvp.rules.command.html;

import nl.mtvp.rules.command.words.FindingWords;
import nl.mtvp.rules.command.words.Texts;

/** Shows one finding on a page. */
final class FindingHtml {

    private final Texts texts;

    FindingHtml(Texts texts) {
        this.texts = texts;
    }

    /** Writes the finding. */
    void write(Html html, FindingWords.Wording finding) {
        html.add("p", finding.message(), "class", "found");
        if (!finding.needs().isEmpty()) {
            write(html, "label.needs", String.join(", ", finding.needs()));
        }
        write(html, "label.remedy", finding.remedy());
        if (!finding.options().isEmpty()) {
            html.add("p", texts.get("label.options"), "class", "label").begin("ul", "class", "options");
            finding.options()
                    .forEach(option -> html.begin("li")
                            .add("b", option.code())
                            .text(" ")
                            .add("span", option.title(), "lang", "nl")
                            .text(option.remarks())
                            .end());
            html.end();
        }
        html.begin("p", "class", "source")
                .text(texts.get("label.source") + " " + String.join("; ", finding.sources()) + " ")
                .add("code", finding.rule())
                .end();
    }

    private void write(Html html, String key, String words) {
        html.begin("p").add("b", texts.get(key)).text(" " + words).end();
    }
}
