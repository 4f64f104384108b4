package nl.mtvp.rules.report;

/**
 * A rule that broke down, so that its year could not be judged.
 *
 * @param rule    name of the rule, or {@code unknown} where the breakdown does not tell
 * @param module  id of the rule set that the rule stands in, or {@code unknown}
 * @param message what went wrong
 */
public record Fault(String rule, String module, String message) {
}
