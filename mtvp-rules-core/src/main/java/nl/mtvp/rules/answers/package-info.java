/**
 * Reads filled-in forms: answers, row by row, as texts, become plans. Files are read elsewhere. See
 * {@link nl.mtvp.rules.answers.Forms}.
 */
@NullMarked
package nl.mtvp.rules.answers;

import org.jspecify.annotations.NullMarked;
