package nl.mtvp.rules.report;

import java.util.Locale;

/** A language in which findings and problems speak. */
public enum Language {
    /** Dutch, the language of the practices and the default everywhere. */
    DUTCH("nl"),
    /** English. */
    ENGLISH("en");

    private final String code;
    private final Locale locale;

    Language(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
    }

    /** The ISO 639-1 code: {@code nl} or {@code en}. */
    public String code() {
        return code;
    }

    /** The locale in which dates are written. */
    public Locale locale() {
        return locale;
    }
}
