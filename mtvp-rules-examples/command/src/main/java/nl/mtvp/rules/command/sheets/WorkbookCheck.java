package nl.mtvp.rules.command.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.mtvp.rules.command.sheets.UnreadableSheetException.Reason;

/**
 * Looks through an .xlsx file before its cells are read. It refuses what would fill the memory or fetch anything: parts
 * that are too large once they are unpacked, too much text in a row, cells beyond the last column, and document type
 * definitions. And it finds what the cells do not tell.
 */
final class WorkbookCheck {

    private static final String RELATIONS = "workbook.xml.rels";
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final long LARGEST_FILE = 256L << 20;
    private static final long LARGEST_PART = 32L << 20;
    private static final int MOST_PARTS = 2000;

    private final ZipFile zip;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final Map<String, SheetFacts> factsByPart = new HashMap<>();
    private final Map<String, String> partsById = new HashMap<>();
    private long unpacked;

    private WorkbookCheck(ZipFile zip) {
        this.zip = zip;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * Looks through a file.
     *
     * @return what is known of its sheets, by their ids in the workbook
     * @throws UnreadableSheetException if it is no workbook that may be read
     */
    static Map<String, SheetFacts> of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE.length);
        }
        if (start.length == 0) {
            throw new UnreadableSheetException(Reason.EMPTY);
        }
        if (Arrays.equals(start, OLE)) {
            throw new UnreadableSheetException(Reason.LOCKED);
        }
        if (!Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
            throw new UnreadableSheetException(Reason.NO_WORKBOOK);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new WorkbookCheck(zip).check();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableSheetException refused) {
                throw refused;
            }
            throw new UnreadableSheetException(e);
        } catch (ZipException | NumberFormatException e) {
            throw new UnreadableSheetException(e);
        }
    }

    private Map<String, SheetFacts> check() throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) {
            throw new UnreadableSheetException(Reason.TOO_LARGE);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnreadableSheetException(Reason.DAMAGED, name);
            }
            check(entry, name);
        }
        if (!names.contains("[content_types].xml") || partsById.isEmpty()) {
            throw new UnreadableSheetException(Reason.NO_WORKBOOK);
        }
        Map<String, SheetFacts> facts = new HashMap<>();
        partsById.forEach((id, part) -> facts.put(id, factsByPart.getOrDefault(part, SheetFacts.NONE)));
        return facts;
    }

    private void check(ZipEntry entry, String name) throws IOException, XMLStreamException {
        boolean isSheet = name.contains("/worksheets/") && name.endsWith(".xml");
        try (InputStream in = new Limited(zip.getInputStream(entry), isSheet ? LARGEST_FILE : LARGEST_PART)) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                XMLStreamReader xml = factory.createXMLStreamReader(in);
                if (isSheet) {
                    factsByPart.put(name, new SheetScan(xml).facts());
                } else if (name.endsWith(RELATIONS)) {
                    relations(xml, name.substring(0, name.length() - ("_rels/" + RELATIONS).length()));
                } else {
                    while (xml.hasNext()) {
                        next(xml);
                    }
                }
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** Takes the next event; a document type definition is refused. */
    static int next(XMLStreamReader xml) throws XMLStreamException, IOException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new UnreadableSheetException(Reason.DAMAGED, "DOCTYPE");
        }
        return event;
    }

    private void relations(XMLStreamReader xml, String folder) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                partsById.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
    }

    /** Refuses a part that is too large, and the part with which the file becomes too large. */
    private final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            unpacked += read;
            if (left < 0 || unpacked > LARGEST_FILE) {
                throw new UnreadableSheetException(Reason.TOO_LARGE);
            }
        }
    }
}
