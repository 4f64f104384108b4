package nl.mtvp.rules.command.form;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a form in a workbook, and a hidden sheet with the options of its drop-down lists. Used once. */
final class EmptyForm {

    static final String FONT = "Arial";
    static final double FONT_SIZE = 10;

    private static final String NO = "nee";
    private static final int TEXT = 0;
    private static final int ANSWER = 1;
    private static final int HINT = 2;
    private static final int HEADER = 3;
    private static final double[] WIDTHS = {58, 28, 34};
    private static final short ONE_PAGE = 1;
    private static final short ANY_NUMBER_OF_PAGES = 0;

    private static final double LINE_HEIGHT = 13;
    private static final int NARROW_LETTERS = 4;
    private static final int LONGEST_NAME = 45;
    private static final int TITLE_SIZE = 16;
    private static final int FOOTER_SIZE = 9;
    private static final String WHITE = "FFFFFF";
    private static final String GREY_TEXT = "666666";
    private static final String BORDER = "BFBFBF";
    private static final String UNUSED = "EDEDED";

    private final Texts texts;
    private final List<Line> lines;
    private final Worksheet sheet;
    private final Worksheet lists;
    private final Map<List<String>, Integer> listColumns = new HashMap<>();

    EmptyForm(Workbook workbook, Texts texts, List<Line> lines) {
        this.texts = texts;
        this.lines = lines;
        sheet = workbook.newWorksheet(texts.get("form.sheet"));
        lists = workbook.newWorksheet(texts.get("form.lists"));
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** The colours of what the practice or the regional organisation fills in. */
    private record Shades(String heading, String question, String text, String answer) {

        static final Shades PRACTICE = new Shades("1F4E79", "DDEBF7", WHITE, "FFF9E5");
        static final Shades OFFICE = new Shades("595959", "D9D9D9", "F2F2F2", "E2EFDA");

        static Shades of(Line line) {
            return line.office() ? OFFICE : PRACTICE;
        }
    }

    void write(Form form, String document) {
        writeTop(form, document);
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), row(i));
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        sheet.hideGridLines();
        sheet.freezePane(0, HEADER + 1);
        protect(sheet);
        protect(lists);
        setUpPrint();
    }

    /** Rows and columns may be made larger: an answer can be long. */
    private static void protect(Worksheet worksheet) {
        Set<SheetProtectionOption> locked = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        locked.removeAll(Set.of(SheetProtectionOption.FORMAT_ROWS, SheetProtectionOption.FORMAT_COLUMNS));
        worksheet.protect("", locked);
    }

    private static int row(int line) {
        return HEADER + 1 + line;
    }

    private void writeTop(Form form, String document) {
        sheet.value(0, TEXT, form.title());
        sheet.style(0, TEXT).bold().fontSize(TITLE_SIZE).set();
        sheet.value(1, TEXT, texts.get("form.source", document, form.source()));
        sheet.value(2, TEXT, texts.get("form.use"));
        sheet.range(1, TEXT, 2, TEXT).style().italic().fontColor(GREY_TEXT).set();
        // The cell above the questions is empty: a text there would be read as a question with the answer "Antwoord".
        sheet.value(HEADER, ANSWER, texts.get("form.answer"));
        sheet.value(HEADER, HINT, texts.get("form.hint"));
        sheet.range(HEADER, TEXT, HEADER, HINT)
                .style()
                .bold()
                .fillColor(Shades.PRACTICE.question())
                .set();
    }

    private void write(Line line, int row) {
        sheet.value(row, TEXT, line.text());
        Shades shades = Shades.of(line);
        int indent = (line.indented() ? 2 : 0) + (line.kind() == Line.Kind.BOX ? 1 : 0);
        if (line.heading()) {
            sheet.range(row, TEXT, row, HINT)
                    .style()
                    .bold()
                    .fontColor(WHITE)
                    .fillColor(shades.heading())
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        } else if (line.kind() == Line.Kind.BOXES) {
            cell(row, TEXT, shades.question())
                    .bold()
                    .horizontalAlignment("left")
                    .indent(indent)
                    .set();
            cell(row, ANSWER, shades.question()).set();
            cell(row, HINT, shades.question()).set();
        } else {
            cell(row, TEXT, shades.text())
                    .horizontalAlignment("left")
                    .indent(indent)
                    .set();
            cell(row, HINT, shades.text()).fontColor(GREY_TEXT).set();
        }
        String hint = line.question() == null ? "" : hint(line, line.question());
        sheet.value(row, HINT, hint);
        int height = Math.max(height(line.text(), TEXT), height(hint, HINT));
        if (height > 1) {
            sheet.rowHeight(row, height * LINE_HEIGHT);
        }
        if (line.hasAnswer()) {
            writeAnswer(line, row, shades.answer());
        }
        if (!line.choosers().isEmpty()) {
            greyOutUnlessChosen(line, row);
        }
    }

    /** Estimates how many lines a text takes in a column, rather too many: some programs leave the height as it is. */
    private static int height(String text, int column) {
        int room = (int) WIDTHS[column] + (column == TEXT ? 0 : NARROW_LETTERS);
        int height = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + word.length() > room) {
                height++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return height;
    }

    private StyleSetter cell(int row, int column, String fill) {
        StyleSetter style = sheet.style(row, column);
        style.wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(BORDER)
                .fillColor(fill);
        return style;
    }

    private void writeAnswer(Line line, int row, String fill) {
        AnswerKind kind = line.answerKind();
        cell(row, ANSWER, fill)
                .format(
                        switch (kind) {
                            case DATE -> "d-m-yyyy";
                            case WHOLE_NUMBER, NUMBER -> "General";
                            default -> "@";
                        })
                .horizontalAlignment("left")
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
        String address = "$B$" + (row + 1);
        switch (kind) {
            case TEXT -> {}
            case BOX -> list(row, List.of(FormWorkbook.YES), true);
            case YES_NO -> list(row, List.of(FormWorkbook.YES, NO), true);
            case ONE_OF, ANY_OF ->
                list(
                        row,
                        Objects.requireNonNull(line.question()).options().stream()
                                .map(Option::label)
                                .toList(),
                        kind == AnswerKind.ONE_OF);
            case WHOLE_NUMBER ->
                validate(
                        row, "AND(ISNUMBER(%1$s),%1$s>=0,%1$s=INT(%1$s))".formatted(address), "form.wrong.wholeNumber");
            case NUMBER -> validate(row, "AND(ISNUMBER(%1$s),%1$s>=0)".formatted(address), "form.wrong.number");
            case DATE ->
                validate(row, "AND(ISNUMBER(%1$s),%1$s>=DATE(1990,1,1))".formatted(address), "form.wrong.date");
        }
    }

    private void list(int row, List<String> options, boolean strict) {
        int column = listColumns.computeIfAbsent(options, this::writeList);
        sheet.range(row, ANSWER, row, ANSWER)
                .validateWithList(lists.range(0, column, options.size() - 1, column))
                .errorTitle(texts.get("form.wrong"))
                .error(texts.get("form.wrong.list"))
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(strict);
    }

    private int writeList(List<String> options) {
        int column = listColumns.size();
        for (int i = 0; i < options.size(); i++) {
            lists.value(i, column, options.get(i));
        }
        return column;
    }

    private void validate(int row, String formula, String message) {
        sheet.range(row, ANSWER, row, ANSWER)
                .validateWithFormula(formula)
                .errorTitle(texts.get("form.wrong"))
                .error(texts.get(message))
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true);
    }

    private void greyOutUnlessChosen(Line line, int row) {
        String unchosen =
                line.choosers().stream().map(this::isUnchosen).distinct().collect(Collectors.joining(",", "AND(", ")"));
        sheet.range(row, TEXT, row, HINT)
                .style()
                .fontColor(GREY_TEXT)
                .fillColor(UNUSED)
                .set(new ConditionalFormattingExpressionRule(unchosen, false));
    }

    private String isUnchosen(Chooser chooser) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.question() == chooser.question() && line.hasAnswer()) {
                String cell = "$B$" + (row(i) + 1);
                if (line.kind() == Line.Kind.QUESTION && line.answerKind() != AnswerKind.BOX) {
                    return "ISERROR(SEARCH(\"%s\",%s))"
                            .formatted(inFormula(chooser.option().label()), cell);
                }
                if (line.kind() == Line.Kind.QUESTION || chooser.option() == line.option()) {
                    return "LEN(" + cell + ")=0";
                }
            }
        }
        throw new IllegalStateException(
                "no row has the option \"" + chooser.option().label() + "\"");
    }

    /** The library writes formulas as they are, so the signs of XML are written out here. */
    private static String inFormula(String text) {
        return text.replace("~", "~~")
                .replace("?", "~?")
                .replace("*", "~*")
                .replace("\"", "\"\"")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }

    private String hint(Line line, Question question) {
        String kind = line.kind() == Line.Kind.BOXES ? "BOXES" : question.kind().name();
        boolean plain = line.kind() == Line.Kind.BOX || kind.equals(AnswerKind.TEXT.name());
        String hint = plain ? "" : texts.get("form.hint." + kind);
        if (line.choosers().isEmpty() || line.kind() == Line.Kind.BOX) {
            return hint;
        }
        String condition = line.indented()
                ? texts.get("form.condition.above")
                : texts.get(
                        "form.condition",
                        line.choosers().stream()
                                .map(EmptyForm::name)
                                .distinct()
                                .collect(Collectors.joining(texts.get("form.or"))));
        return (condition + " " + hint).strip();
    }

    private static String name(Chooser chooser) {
        boolean one = chooser.question().kind() == AnswerKind.ONE_OF;
        String name = one ? chooser.question().label() : chooser.option().label();
        return "‘"
                + (name.length() > LONGEST_NAME
                        ? name.substring(0, LONGEST_NAME).strip() + "…"
                        : name) + "’";
    }

    private void setUpPrint() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(ANY_NUMBER_OF_PAGES);
        sheet.repeatRows(HEADER);
        sheet.footer(texts.get("form.page"), Position.RIGHT, FONT, FOOTER_SIZE);
    }
}
