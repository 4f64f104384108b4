package nl.mtvp.rules.command.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.mtvp.rules.command.sheets.UnreadableSheetException.Reason;
import org.jspecify.annotations.Nullable;

/** Looks through the XML of one sheet. Used once. */
final class SheetScan {

    private static final int MOST_TEXT_IN_ROW = 4 << 20;
    private static final int MOST_MERGED = 10_000;
    private static final int MOST_HIDDEN = 1000;

    private final XMLStreamReader xml;
    private final List<CellRange> merged = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final BitSet uncalculated = new BitSet();
    private int row;
    private int textInRow;
    private boolean isText;
    private boolean hasFormula;
    private boolean inValue;
    private boolean hasValue;

    SheetScan(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads the sheet to its end. */
    SheetFacts facts() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (WorkbookCheck.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> {
                    hasValue |= inValue;
                    textInRow += xml.getTextLength();
                    if (textInRow > MOST_TEXT_IN_ROW) {
                        throw new UnreadableSheetException(Reason.TOO_LARGE);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // no part of a sheet
                }
            }
        }
        return new SheetFacts(merged, hidden, uncalculated);
    }

    private void begin(String element) throws IOException {
        switch (element) {
            case "row" -> beginRow();
            case "c" -> beginCell();
            case "f" -> hasFormula = true;
            case "v" -> inValue = true;
            case "mergeCell" -> {
                CellRange range = CellRange.parse(String.valueOf(attribute("ref")));
                if (merged.size() == MOST_MERGED) {
                    throw new UnreadableSheetException(Reason.TOO_LARGE);
                }
                if (range != null) {
                    merged.add(range);
                }
            }
            default -> {
                // does not matter here
            }
        }
    }

    private void beginRow() {
        String number = attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        textInRow = 0;
        String isHidden = attribute("hidden");
        if (("1".equals(isHidden) || "true".equals(isHidden)) && hidden.size() < MOST_HIDDEN) {
            hidden.add(row);
        }
    }

    private void beginCell() throws IOException {
        String cell = attribute("r");
        isText = "str".equals(attribute("t"));
        hasFormula = false;
        hasValue = false;
        if (cell != null && CellRange.parse(cell + ":" + cell) == null) {
            throw new UnreadableSheetException(Reason.DAMAGED, cell);
        }
    }

    private void end(String element) {
        if (element.equals("v")) {
            inValue = false;
        } else if (element.equals("c") && hasFormula && !hasValue && !isText) {
            uncalculated.set(row);
        }
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }
}
