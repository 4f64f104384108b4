package nl.mtvp.rules.command.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Writes a cell of an .xlsx file as a person would write it in a .csv file: dates as in ISO 8601, whole numbers without
 * a decimal point, percentages as they are shown. A formula is not calculated: the result that the spreadsheet has
 * saved is taken, which is what the office saw.
 */
final class CellText {

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    /** Days between the two calendars that spreadsheets count in. */
    private static final int DAYS_TO_1904 = 1462;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int DIGITS = 15;
    private static final int DECIMALS = 10;
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DATE_CODE = Pattern.compile("[dyjmhs]", Pattern.CASE_INSENSITIVE);

    private CellText() {}

    /**
     * Returns the text of a cell.
     *
     * @param cell the cell; null: it is empty
     * @param from1904 whether the file counts days from 1904
     */
    static String of(@Nullable Cell cell, boolean from1904) {
        Object value = cell == null ? null : cell.getValue();
        if (cell == null || value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number(number, cell, from1904) : value.toString();
    }

    private static String number(BigDecimal number, Cell cell, boolean from1904) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        boolean inCalendar = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (inCalendar && isDate(id == null ? 0 : id, format)) {
            return date(number, from1904);
        }
        boolean percentage = id != null && (id == 9 || id == 10)
                || format != null && NO_CODE.matcher(format).replaceAll("").contains("%");
        return percentage ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static boolean isDate(int id, @Nullable String format) {
        if (format != null) {
            String codes = NO_CODE.matcher(format).replaceAll("");
            return !codes.equalsIgnoreCase("General")
                    && !codes.equalsIgnoreCase("Standaard")
                    && DATE_CODE.matcher(codes).find();
        }
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    private static String date(BigDecimal number, boolean from1904) {
        long seconds =
                number.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime moment =
                DAY_0.plusDays(from1904 ? DAYS_TO_1904 : 0).atStartOfDay().plusSeconds(seconds);
        boolean midnight = moment.toLocalDate().atStartOfDay().equals(moment);
        return midnight ? moment.toLocalDate().toString() : moment.toString();
    }

    /** Writes a number with a decimal comma, without the noise behind its fifteenth digit. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(DIGITS));
        BigDecimal shown = rounded.scale() > DECIMALS ? rounded.setScale(DECIMALS, RoundingMode.HALF_UP) : rounded;
        return shown.signum() == 0
                ? "0"
                : shown.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
