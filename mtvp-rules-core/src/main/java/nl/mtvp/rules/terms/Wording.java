package nl.mtvp.rules.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.plan.MtvpYear;
import org.jspecify.annotations.Nullable;

/** Puts values into words. */
final class Wording {

    private static final Map<Language, DateTimeFormatter> DAY = Map.of(
            Language.DUTCH, DateTimeFormatter.ofPattern("d MMMM uuuu", Language.DUTCH.locale()),
            Language.ENGLISH, DateTimeFormatter.ofPattern("d MMMM uuuu", Language.ENGLISH.locale()));

    private Wording() {}

    static String inWords(@Nullable Object value, Language language) {
        if (value == null) {
            return language == Language.DUTCH ? "niet ingevuld" : "not stated";
        }
        if (value instanceof Boolean truth) {
            return language == Language.DUTCH ? (truth ? "ja" : "nee") : (truth ? "yes" : "no");
        }
        if (value instanceof LocalDate date) {
            return DAY.get(language).format(date);
        }
        if (value instanceof MtvpYear year) {
            return DAY.get(language).format(year.firstDay())
                    + (language == Language.DUTCH ? " tot en met " : " to ")
                    + DAY.get(language).format(year.lastDay());
        }
        if (value instanceof BigDecimal number) {
            String plain = number.toPlainString();
            return language == Language.DUTCH ? plain.replace('.', ',') : plain;
        }
        if (value instanceof Collection<?> values) {
            return list(
                    values.stream().map(element -> inWords(element, language)).toList(), language);
        }
        return value.toString();
    }

    private static String list(List<String> words, Language language) {
        if (words.size() < 2) {
            return words.isEmpty() ? (language == Language.DUTCH ? "geen" : "none") : words.get(0);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last))
                + (language == Language.DUTCH ? " of " : " or ")
                + words.get(last);
    }
}
