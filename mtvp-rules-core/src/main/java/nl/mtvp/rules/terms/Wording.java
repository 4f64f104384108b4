package nl.mtvp.rules.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.plan.MtvpYear;
import org.jspecify.annotations.Nullable;

/** Puts values into words. */
final class Wording {

    /** Not those of the JDK: a runtime without its module jdk.localedata knows no Dutch months. */
    private static final Map<Language, List<String>> MONTHS = Map.of(
            Language.DUTCH,
            List.of("januari februari maart april mei juni juli augustus september oktober november december"
                    .split(" ")),
            Language.ENGLISH,
            List.of("January February March April May June July August September October November December"
                    .split(" ")));

    private static final int DIGITS_OF_YEAR = 4;

    private Wording() {}

    static String inWords(@Nullable Object value, Language language) {
        if (value == null) {
            return language == Language.DUTCH ? "niet ingevuld" : "not stated";
        }
        if (value instanceof Boolean truth) {
            return language == Language.DUTCH ? (truth ? "ja" : "nee") : (truth ? "yes" : "no");
        }
        if (value instanceof LocalDate date) {
            return day(date, language);
        }
        if (value instanceof MtvpYear year) {
            return day(year.firstDay(), language)
                    + (language == Language.DUTCH ? " tot en met " : " to ")
                    + day(year.lastDay(), language);
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

    private static String day(LocalDate date, Language language) {
        String year = String.valueOf(date.getYear());
        return date.getDayOfMonth() + " " + MONTHS.get(language).get(date.getMonthValue() - 1) + " "
                + "0".repeat(Math.max(0, DIGITS_OF_YEAR - year.length())) + year;
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
