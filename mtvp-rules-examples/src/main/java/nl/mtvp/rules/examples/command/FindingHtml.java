package nl.mtvp.rules.examples.command;

import java.util.List;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Source;

/** Tells on a page of one finding: what was found, what to do, which menu items would do, and where it is written. */
final class FindingHtml {

    private final Texts texts;
    private final MenuOptions options;
    private final MenuItemText items;
    private final SourceText sources;

    FindingHtml(Texts texts, MenuOptions options) {
        this.texts = texts;
        this.options = options;
        items = new MenuItemText(texts);
        sources = new SourceText(texts);
    }

    /** Writes the finding. */
    void write(Html html, Finding finding, PracticePlan plan) {
        html.add("p", finding.message(texts.language()), "class", "found");
        html.begin("p").add("b", texts.get("label.remedy")).text(" " + finding.remedy(texts.language())).end();
        List<MenuItem> helping = options.helping(finding, plan);
        if (!helping.isEmpty()) {
            html.add("p", texts.get("label.options"), "class", "label").begin("ul", "class", "options");
            helping.forEach(item -> write(html, item, plan));
            html.end();
        }
        html.begin("p", "class", "source").text(texts.get("label.source") + " " + sources.of(finding.source()));
        Source regional = finding.description().regionalSource();
        html.text((regional == null ? "" : "; " + sources.of(regional)) + " ").add("code", finding.rule()).end();
    }

    private void write(Html html, MenuItem item, PracticePlan plan) {
        List<String> remarks = items.remarks(item, plan);
        html.begin("li").add("b", item.code()).text(" ").add("span", item.title(), "lang", "nl");
        html.text(remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")").end();
    }
}
