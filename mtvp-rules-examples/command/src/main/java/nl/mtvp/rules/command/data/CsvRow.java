package nl.mtvp.rules.command.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a row of a .csv file as a Dutch spreadsheet opens it. */
public final class CsvRow {

    /** What a file begins with, so that a spreadsheet reads it as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String BEGIN_OF_FORMULA = "=+-@\t\r";
    private static final Pattern TO_QUOTE = Pattern.compile("[;\"\r\n]");

    private CsvRow() {}

    /** Returns a row with its line end. A cell that is null is empty. */
    public static String of(List<@Nullable String> cells) {
        return cells.stream().map(cell -> cell == null ? "" : cell(cell)).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A space that readers of answers strip keeps a spreadsheet from taking the text for a formula. */
    private static String cell(String text) {
        boolean looksLikeFormula = !text.isEmpty() && BEGIN_OF_FORMULA.indexOf(text.charAt(0)) >= 0;
        String cell = looksLikeFormula ? NO_BREAK_SPACE + text : text;
        return TO_QUOTE.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
