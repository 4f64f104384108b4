package nl.mtvp.rules.command.words;

import java.util.regex.Pattern;
import nl.mtvp.rules.terms.Source;

/** Puts the source of a requirement into words. */
public final class SourceWords {

    private static final Pattern NUMBERED = Pattern.compile("\\d.*");

    private final Texts texts;

    /** Makes it for the language of some texts. */
    public SourceWords(Texts texts) {
        this.texts = texts;
    }

    /** Returns document and place. */
    String of(Source source) {
        return source.isPlausibility() ? place(source) : source.document() + ", " + place(source);
    }

    /** Returns the place in its document: "§ 3.2.1, punt 4". */
    public String place(Source source) {
        if (source.isPlausibility()) {
            return texts.get("source.plausibility");
        }
        String section = numbered(source.section()) ? "§ " + source.section() : source.section();
        String item = source.item();
        return item == null ? section : section + ", " + (numbered(item) ? texts.get("source.item", item) : item);
    }

    private static boolean numbered(String place) {
        return NUMBERED.matcher(place).matches();
    }
}
