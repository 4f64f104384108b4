package nl.mtvp.rules.command.text;

import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.intake.RegionIntake;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;

/** Lists the doubts about the intake of a region as text: how each can be read, how the region reads it, and why. */
public final class IntakeOptionsText {

    private static final String INDENT = "  ";

    private final Texts texts;

    /** Makes it for the language of some texts. */
    public IntakeOptionsText(Texts texts) {
        this.texts = texts;
    }

    /** Returns the page on a region. */
    public Page of(RegionIntake intake) {
        IntakeRules rules = intake.rules();
        Page page = new Page()
                .heading(texts.get("intake.options", intake.region().name()), '=')
                .paragraph("", texts.get("intake.options.use"));
        rules.reasons().forEach((point, reasons) -> {
            page.blank().paragraph("", point.question(texts.language()));
            for (IntakeOption option : point.options()) {
                boolean own = rules.options().get(point) == option;
                page.paragraph(INDENT, option.name() + (own ? " (" + texts.get("intake.options.own") + ")" : ""));
                page.paragraph(INDENT + INDENT, option.meaning(texts.language()));
            }
            page.paragraph(INDENT + texts.get("readings.reason") + " ", reasons.get(texts.language()));
        });
        return page;
    }
}
