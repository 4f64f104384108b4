package nl.mtvp.rules.form;

/** What a question asks for. */
public enum AnswerKind {
    /** A text. */
    TEXT,
    /** Yes or no. */
    YES_NO,
    /** A whole number from 0. */
    WHOLE_NUMBER,
    /** A number from 0, with or without decimals. */
    NUMBER,
    /** A day. A time of day may follow it. */
    DATE,
    /** One box: ticked or not. */
    BOX,
    /** One of the options. */
    ONE_OF,
    /** Any number of the options. */
    ANY_OF
}
