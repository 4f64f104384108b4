package nl.mtvp.rules.report;

import java.io.Serializable;

/**
 * A place in a document.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
public record Place(int line, int column) implements Serializable {}
