package nl.mtvp.rules.facts;

import java.time.LocalDate;

/** Compares days with the days that rules name, without making a date of them first. */
final class Days {

    private Days() {
    }

    static int compare(LocalDate day, int year, int month, int dayOfMonth) {
        if (day.getYear() != year) {
            return Integer.compare(day.getYear(), year);
        }
        if (day.getMonthValue() != month) {
            return Integer.compare(day.getMonthValue(), month);
        }
        return Integer.compare(day.getDayOfMonth(), dayOfMonth);
    }
}
