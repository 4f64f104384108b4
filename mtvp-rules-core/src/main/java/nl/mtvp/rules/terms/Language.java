package nl.mtvp.rules.terms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of findings and problems. */
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

    /** Returns the ISO 639-1 code: {@code nl} or {@code en}. */
    public String code() {
        return code;
    }

    /**
     * Puts a value of a plan into words: a date is written out, a number has a decimal comma in Dutch, a list reads as
     * in a sentence.
     *
     * @param value a value; null: unknown
     */
    public String inWords(@Nullable Object value) {
        return Wording.inWords(value, this);
    }

    /** Returns the locale in which texts and numbers are formatted. */
    public Locale locale() {
        return locale;
    }
}
