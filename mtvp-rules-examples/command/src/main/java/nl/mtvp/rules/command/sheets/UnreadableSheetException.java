package nl.mtvp.rules.command.sheets;

import java.io.IOException;

/** A file that cannot be read as a sheet of answers. */
public final class UnreadableSheetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file cannot be read. */
    public enum Reason {
        /** It is encrypted, or a workbook of before 2007: the two have the same container. */
        LOCKED,
        /** It is called .xlsx and is none. */
        NO_WORKBOOK,
        /** It is an .xlsx file in which something is not as it should be. */
        DAMAGED,
        /** It is larger, once unpacked, than the answers of any region. */
        TOO_LARGE,
        /** It holds nothing. */
        EMPTY,
        /** Its bytes are no text in an encoding that spreadsheets write. */
        ENCODING,
        /** A quotation mark opens a cell and none closes it. */
        OPEN_QUOTE
    }

    /** Says why a file cannot be read. */
    UnreadableSheetException(Reason reason) {
        this(reason, "");
    }

    /**
     * Says why a file cannot be read.
     *
     * @param reason why
     * @param detail what was found; empty: the reason says it all
     */
    UnreadableSheetException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Says that a library cannot read a file, for a reason in its own words. */
    UnreadableSheetException(Exception cause) {
        super("", cause);
        this.reason = Reason.DAMAGED;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }

    /** Returns what was found; empty: the reason says it all. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
