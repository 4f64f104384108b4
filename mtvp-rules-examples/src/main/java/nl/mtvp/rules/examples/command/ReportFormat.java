package nl.mtvp.rules.examples.command;

import java.util.Map;
import nl.mtvp.rules.PlanValidator;

/** How reports are written. */
enum ReportFormat {
    /** To be read by people. */
    TEXT {
        @Override
        ReportOutput open(Terminal terminal, Texts texts, PlanValidator validator) {
            return new TextOutput(terminal, texts, validator);
        }
    },
    /** To be read by programs. */
    JSON {
        @Override
        ReportOutput open(Terminal terminal, Texts texts, PlanValidator validator) {
            return new JsonOutput(terminal, texts.language());
        }
    };

    static final NamedValue<ReportFormat> NAMES = new NamedValue<>(Map.entry("text", TEXT), Map.entry("json", JSON));

    /** Begins to write. */
    abstract ReportOutput open(Terminal terminal, Texts texts, PlanValidator validator);
}
