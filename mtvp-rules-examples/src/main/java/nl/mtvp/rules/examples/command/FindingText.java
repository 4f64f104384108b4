package nl.mtvp.rules.examples.command;

import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Source;

/** Tells people of one finding: what was found, what to do, which menu items would do, and where it is written. */
final class FindingText {

    private static final String REMEDY = "label.remedy";
    private static final String OPTIONS = "label.options";
    private static final String SOURCE = "label.source";

    private final Texts texts;
    private final MenuOptions options;
    private final MenuItemText items;
    private final SourceText sources;
    private final int labelWidth;

    FindingText(Texts texts, MenuOptions options) {
        this.texts = texts;
        this.options = options;
        items = new MenuItemText(texts);
        sources = new SourceText(texts);
        labelWidth = Stream.of(REMEDY, OPTIONS, SOURCE).map(texts::get).mapToInt(Page::columns).max().orElse(0);
    }

    /**
     * Writes the finding.
     *
     * @param page    page to write on
     * @param mark    what it begins with
     * @param finding the finding
     * @param plan    the plan that it is about
     */
    void write(Page page, String mark, Finding finding, PracticePlan plan) {
        int indent = Page.columns(mark);
        page.paragraph(mark, finding.message(texts.language()));
        page.paragraph(label(indent, REMEDY), finding.remedy(texts.language()));
        writeOptions(page, indent, options.helping(finding, plan), plan);
        writeSources(page, indent, finding);
    }

    private void writeOptions(Page page, int indent, List<MenuItem> helping, PracticePlan plan) {
        int codeWidth = helping.stream().mapToInt(item -> Page.columns(item.code())).max().orElse(0);
        String mark = label(indent, OPTIONS);
        for (MenuItem item : helping) {
            List<String> remarks = items.remarks(item, plan);
            page.paragraph(mark + Page.padded(item.code(), codeWidth) + "  ",
                    remarks.isEmpty() ? item.title() : item.title() + " (" + String.join("; ", remarks) + ")");
            mark = Page.padded("", Page.columns(mark));
        }
    }

    private void writeSources(Page page, int indent, Finding finding) {
        String mark = label(indent, SOURCE);
        page.paragraph(mark, sources.of(finding.source()) + " [" + finding.rule() + "]");
        Source regional = finding.description().regionalSource();
        if (regional != null) {
            page.paragraph(Page.padded("", Page.columns(mark)), sources.of(regional));
        }
    }

    private String label(int indent, String key) {
        return Page.padded("", indent) + Page.padded(texts.get(key), labelWidth) + " ";
    }
}
