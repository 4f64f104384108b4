package nl.mtvp.rules.command.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.form.Form;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a form as a workbook (.xlsx): the questions below each other, with a cell for each answer beside them. Texts
 * of the form are as it declares them, so that the workbook can be read when it is filled in. Immutable.
 */
public final class FormWorkbook {

    /** What ticks a box. */
    static final String YES = "ja";

    private static final String VERSION = "01.0000";

    private final Texts texts;

    /** Makes workbooks whose explanations are in the language of the texts. */
    public FormWorkbook(Texts texts) {
        this.texts = texts;
    }

    /**
     * Returns the workbook of a form.
     *
     * @param document title of the document that has the form
     */
    public byte[] of(Form form, String document) {
        try {
            Path file = Files.createTempFile("form", ".xlsx");
            try {
                write(form, document, file);
                return withoutPassword(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Form form, String document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "mtvp-rules", VERSION)) {
            workbook.setGlobalDefaultFont(EmptyForm.FONT, EmptyForm.FONT_SIZE);
            workbook.properties().setTitle(form.title());
            new EmptyForm(workbook, texts, Lines.of(form, texts)).write(form, document);
        }
    }

    /** The library protects a sheet only with a password; an office must be able to take the protection off. */
    private static byte[] withoutPassword(Path workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile file = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                byte[] content = file.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().startsWith("xl/worksheets/sheet") ? withoutPassword(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutPassword(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceFirst("(<sheetProtection) password=\"\\w*\"", "$1")
                .getBytes(StandardCharsets.UTF_8);
    }
}
