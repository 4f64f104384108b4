package nl.mtvp.rules.command.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A workbook with a form, which a test fills in as a spreadsheet does and reads. */
public final class FilledWorkbook {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final byte[] content;

    public FilledWorkbook(byte[] content) {
        this.content = content;
    }

    /** Returns the texts of column A with those of column B, without rows whose column A is empty. */
    public Map<String, String> answers() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Row row : rows()) {
            String question = text(row, 0);
            if (!question.isEmpty() && answers.putIfAbsent(question, text(row, 1)) != null) {
                throw new AssertionError("twice: " + question);
            }
        }
        return answers;
    }

    /** Returns column C beside a text of column A. */
    public String hint(String question) throws IOException {
        return rows().stream()
                .filter(row -> text(row, 0).equals(question))
                .map(row -> text(row, 2))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String text(Row row, int column) {
        Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        boolean isDate = String.valueOf(cell.getDataFormatString()).contains("yy");
        return isDate
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().toPlainString().replace('.', ',');
    }

    /**
     * Fills in answers.
     *
     * @param answers by the text of column A; a number or the serial number of a day as digits
     */
    public FilledWorkbook fill(Map<String, String> answers) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Row row : rows()) {
            String answer = answers.get(text(row, 0));
            if (answer != null && !answer.isEmpty()) {
                cells.put("B" + row.getRowNum(), answer);
            }
        }
        String sheet = entry("xl/worksheets/sheet1.xml");
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String empty = "(<c r=\"" + cell.getKey() + "\" s=\"\\d+\")></c>";
            boolean number = NUMBER.matcher(cell.getValue()).matches()
                    && !cell.getValue().startsWith("00");
            String filled = number
                    ? "$1><v>" + cell.getValue() + "</v></c>"
                    : "$1 t=\"inlineStr\"><is><t>" + cell.getValue() + "</t></is></c>";
            String changed = sheet.replaceFirst(empty, filled);
            if (changed.equals(sheet)) {
                throw new AssertionError("no empty cell " + cell.getKey());
            }
            sheet = changed;
        }
        return with("xl/worksheets/sheet1.xml", sheet);
    }

    /** Returns a file of the workbook. */
    public String entry(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private FilledWorkbook with(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] old = in.readAllBytes();
                out.write(entry.getName().equals(name) ? text.getBytes(StandardCharsets.UTF_8) : old);
            }
        }
        return new FilledWorkbook(bytes.toByteArray());
    }

    /** Returns the texts of column A, in order, without those that are empty. */
    public List<String> texts() throws IOException {
        return new ArrayList<>(answers().keySet());
    }
}
