package nl.mtvp.rules.command.terminal;

import java.util.Map;
import java.util.Objects;
import nl.mtvp.rules.terms.Language;

/**
 * The option that chooses the language. It is read before anything else, because help and errors are in that language,
 * too.
 */
final class LanguageOption {

    static final String NAME = "--lang";
    static final NamedValue<Language> NAMES = new NamedValue<>(
            Map.entry(Language.DUTCH.code(), Language.DUTCH), Map.entry(Language.ENGLISH.code(), Language.ENGLISH));

    private LanguageOption() {}

    /** Returns the language that a command line asks for; Dutch if it asks for none, or for an unknown one. */
    static Language in(String... args) {
        String code = "";
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(NAME + "=")) {
                code = args[i].substring(NAME.length() + 1);
            } else if (args[i].equals(NAME) && i + 1 < args.length) {
                code = args[i + 1];
            }
        }
        return Objects.requireNonNullElse(NAMES.find(code), Language.DUTCH);
    }
}
