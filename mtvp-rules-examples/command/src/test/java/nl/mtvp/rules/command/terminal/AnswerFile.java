package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sheet of answers to Rijnmond's form that a test writes to a file. */
final class AnswerFile {

    static final String CONSENT = "Hierbij geeft de praktijk toestemming aan Rijnmond Dokters om het aantal patiënten"
            + " dat de afgelopen 12 maanden contact heeft gehad met de HAP op te vragen.";
    static final List<String> HEADER = List.of(
            "Tijdstempel",
            "Huisartspraktijk:",
            "AGB-code:",
            "Heeft de praktijk een patiëntenstop?",
            "Heeft de praktijk een wachtlijst?",
            CONSENT,
            "Anders werken in de praktijk",
            "Het voeren van het andere gesprek",
            "Intervisie in het kader van MTVP");
    private static final String INTERVISION =
            "Intervisie op praktijkniveau (intern met hele praktijk, begeleid via Rijnmond Dokters)";

    private final List<List<String>> rows = new ArrayList<>();

    /** Returns a sheet without a row, not even a header. */
    static AnswerFile empty() {
        return new AnswerFile();
    }

    /** Returns a sheet with a header. */
    static AnswerFile begun() {
        return empty().row(HEADER);
    }

    AnswerFile row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    /** Returns the answers of a practice whose plan complies. */
    static List<String> good(String agbCode) {
        return List.of(
                "6-4-2023 9:15",
                "Praktijk Coördinatie",
                agbCode,
                "Nee",
                "Nee",
                "Ja, toestemming",
                "Workshop organiseer je praktijk Taken, tools en tijd, Implementatie Spreekuur.nl",
                "Positieve Gezondheid (PG)",
                INTERVISION);
    }

    /** Returns the answers of a practice whose plan complies, but for one. */
    static List<String> but(String agbCode, int column, String answer) {
        List<String> cells = new ArrayList<>(good(agbCode));
        cells.set(column, answer);
        return cells;
    }

    /** Adds the answers of a practice whose plan complies. */
    AnswerFile good() {
        return row(good("0123456" + rows.size()));
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Writes a .csv file in UTF-8, with commas. */
    String csv(Path file) throws IOException {
        return csv(file, StandardCharsets.UTF_8, "", ",");
    }

    /** Writes a .csv file. */
    String csv(Path file, Charset charset, String mark, String separator) throws IOException {
        String text = rows.stream()
                .map(row -> row.stream().map(AnswerFile::quoted).collect(Collectors.joining(separator)) + "\r\n")
                .collect(Collectors.joining());
        return Files.write(file, (mark + text).getBytes(charset)).toString();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,;\t\n\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Returns the XML of a sheet whose cells are all texts. */
    String sheetXml() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            xml.append(rowXml(i + 1, "", rows.get(i)));
        }
        return xml.toString();
    }

    /** Returns the XML of a row; a cell that begins with {@code <c} is XML already. */
    static String rowXml(int number, String attributes, List<String> cells) {
        StringBuilder xml = new StringBuilder("<row r=\"" + number + "\"" + attributes + ">");
        for (int i = 0; i < cells.size(); i++) {
            String name = (char) ('A' + i) + "" + number;
            String cell = cells.get(i);
            xml.append(
                    cell.startsWith("<c")
                            ? cell.replace("<c", "<c r=\"" + name + "\"")
                            : "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
        }
        return xml.append("</row>").toString();
    }

    /** Writes an .xlsx file of one sheet by hand, for what a library would not write. */
    static String xlsx(Path file, String rowsXml, String afterRows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(
                file,
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types
                                + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types
                                + "styles+xml\"/></Types>",
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                                + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\"" + office
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + main
                                + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>" + "</styleSheet>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + main + "\"><sheetData>" + rowsXml + "</sheetData>" + afterRows
                                + "</worksheet>"));
    }

    /** Writes a .zip file. */
    static String zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toString();
    }
}
