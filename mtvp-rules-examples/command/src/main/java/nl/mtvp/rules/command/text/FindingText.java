package nl.mtvp.rules.command.text;

import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.command.words.FindingWords;
import nl.mtvp.rules.command.words.Texts;

/** Shows one finding as text. */
final class FindingText {

    private static final String NEEDS = "label.needs";
    private static final String REMEDY = "label.remedy";
    private static final String OPTIONS = "label.options";
    private static final String SOURCE = "label.source";

    private final Texts texts;
    private final int labelWidth;

    FindingText(Texts texts) {
        this.texts = texts;
        labelWidth = Stream.of(NEEDS, REMEDY, OPTIONS, SOURCE)
                .map(texts::get)
                .mapToInt(Page::columns)
                .max()
                .orElse(0);
    }

    /**
     * Writes the finding.
     *
     * @param page page to write on
     * @param mark what it begins with
     * @param finding the finding
     */
    void write(Page page, String mark, FindingWords.Wording finding) {
        int indent = Page.columns(mark);
        page.paragraph(mark, finding.message());
        if (!finding.needs().isEmpty()) {
            write(page, indent, NEEDS, List.of(String.join(", ", finding.needs())));
        }
        write(page, indent, REMEDY, List.of(finding.remedy()));
        int codes = finding.options().stream()
                .mapToInt(option -> Page.columns(option.code()))
                .max()
                .orElse(0);
        String label = label(indent, texts.get(OPTIONS));
        for (FindingWords.Option option : finding.options()) {
            page.paragraph(label + Page.padded(option.code(), codes) + "  ", option.title() + option.remarks());
            label = label(indent, "");
        }
        write(
                page,
                indent,
                SOURCE,
                Stream.concat(
                                Stream.of(finding.sources().get(0) + " [" + finding.rule() + "]"),
                                finding.sources().stream().skip(1))
                        .toList());
    }

    private void write(Page page, int indent, String key, List<String> lines) {
        String label = label(indent, texts.get(key));
        for (String line : lines) {
            page.paragraph(label, line);
            label = label(indent, "");
        }
    }

    private String label(int indent, String label) {
        return Page.padded("", indent) + Page.padded(label, labelWidth) + " ";
    }
}
