package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What reports are written with.
 *
 * @param terminal where they go if not to files
 * @param texts their language
 * @param validator the validator that judges the plans
 * @param explaining explains its judgements
 * @param explain whether reports show the outcome of every rule
 * @param gate the least severity that makes the run fail
 * @param pretty whether JSON is indented
 * @param target file or directory to write to; null: to the terminal
 */
record OutputSettings(
        Terminal terminal,
        Texts texts,
        PlanValidator validator,
        Explaining explaining,
        boolean explain,
        Severity gate,
        boolean pretty,
        @Nullable String target) {

    /** Returns the words of reports. They have JSON pointers only if an explanation is asked for. */
    ReportWords words() {
        return new ReportWords(texts, validator, explain);
    }
}
