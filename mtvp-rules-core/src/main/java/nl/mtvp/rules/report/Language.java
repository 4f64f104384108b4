package nl.mtvp.rules.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /**
     * A value of a plan for a reader: a date written out, a decimal comma in Dutch, a list as a sentence says it.
     *
     * @param value a value; null: unknown
     */
    public String inWords(@Nullable Object value) {
        return Wording.inWords(value, this);
    }

    /** The locale in which dates are written. */
    public Locale locale() {
        return locale;
    }
}
