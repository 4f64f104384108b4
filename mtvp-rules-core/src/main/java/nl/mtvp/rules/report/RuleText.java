package nl.mtvp.rules.report;

/**
 * The texts of a rule in one language. Message and remedy may hold the placeholders {@code {observed}},
 * {@code {required}}, {@code {item}}, {@code {year}} and {@code {start}}.
 *
 * @param title what is asked, in one sentence
 * @param when when the rule reports, and how it treats unknown facts, in plain words
 * @param message what was found
 * @param remedy what the practice can do
 * @param open what is still to be shown or filled in, if an unknown fact turns a violation into an open point
 * @param openRemedy who has to show it or fill it in, and how
 */
public record RuleText(String title, String when, String message, String remedy, String open, String openRemedy) {}
