package nl.mtvp.rules.examples.command;

import java.util.Map;
import nl.mtvp.rules.report.Language;

/** The option that chooses the language. It is looked for before anything else, since help and errors are in that language, too. */
final class LanguageOption {

    static final String NAME = "--lang";
    static final NamedValue<Language> NAMES = new NamedValue<>(
            Map.entry(Language.DUTCH.code(), Language.DUTCH), Map.entry(Language.ENGLISH.code(), Language.ENGLISH));

    private LanguageOption() {
    }

    /** The language that a command line asks for; Dutch if it asks for none, or for one that there is not. */
    static Language in(String... args) {
        String code = "";
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(NAME + "=")) {
                code = args[i].substring(NAME.length() + 1);
            } else if (args[i].equals(NAME) && i + 1 < args.length) {
                code = args[i + 1];
            }
        }
        return NAMES.find(code).orElse(Language.DUTCH);
    }
}
