package nl.mtvp.rules.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people and spreadsheets write them, with or without a time of day. A time zone behind the time is read
 * over: the day is that of the zone.
 */
final class Days {

    private static final Pattern TIME = Pattern.compile(
            "(.*?)(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?: *([ap])\\.?m\\.?)?(?: *(?:Z|[A-Z]{3,5}))?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int HALF_A_DAY = 12;

    private Days() {}

    /**
     * A day that was read, or why there is none.
     *
     * @param moment the day with its time of day; null: it is no day, or could be two
     * @param ambiguous whether it could be two days
     */
    record Read(@Nullable LocalDateTime moment, boolean ambiguous) {

        private static final Read NOTHING = new Read(null, false);
    }

    static Read read(String text, @Nullable DateOrder order) {
        Matcher timed = TIME.matcher(text);
        if (!timed.matches()) {
            return Read.NOTHING;
        }
        try {
            LocalTime time = time(timed);
            String day = timed.group(1);
            Matcher parts = YEAR_FIRST.matcher(day);
            if (parts.matches()) {
                return at(date(parts, 1, 3, 4), time);
            }
            parts = DAY_FIRST.matcher(day);
            if (parts.matches()) {
                return at(date(parts, 3, 2, 1), time);
            }
            parts = SLASHES.matcher(day);
            return parts.matches() ? slashes(parts, order, time) : Read.NOTHING;
        } catch (DateTimeException e) {
            return Read.NOTHING; // such as 31 February: it is said to be no day
        }
    }

    private static Read slashes(Matcher parts, @Nullable DateOrder order, LocalTime time) {
        if (order != null) {
            return order == DateOrder.YMD
                    ? Read.NOTHING
                    : at(order == DateOrder.DMY ? date(parts, 3, 2, 1) : date(parts, 3, 1, 2), time);
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        if (first > 12) {
            return at(date(parts, 3, 2, 1), time);
        }
        return second > 12 || first == second ? at(date(parts, 3, 1, 2), time) : new Read(null, true);
    }

    private static Read at(LocalDate day, LocalTime time) {
        return new Read(day.atTime(time), false);
    }

    private static LocalDate date(Matcher parts, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(parts.group(year)),
                Integer.parseInt(parts.group(month)),
                Integer.parseInt(parts.group(day)));
    }

    private static LocalTime time(Matcher timed) {
        if (timed.group(2) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(timed.group(2));
        String half = timed.group(5);
        if (half != null) {
            if (hour < 1 || hour > HALF_A_DAY) {
                throw new DateTimeException("no hour of half a day: " + hour);
            }
            hour = hour % HALF_A_DAY + (half.toLowerCase(Locale.ROOT).equals("p") ? HALF_A_DAY : 0);
        }
        int seconds = timed.group(4) == null ? 0 : Integer.parseInt(timed.group(4));
        return LocalTime.of(hour, Integer.parseInt(timed.group(3)), seconds);
    }
}
