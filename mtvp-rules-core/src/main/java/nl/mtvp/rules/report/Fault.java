package nl.mtvp.rules.report;

/**
 * A rule that threw, so that its year could not be judged.
 *
 * @param rule name of the rule
 * @param module id of the rule set that the rule is in
 * @param message what went wrong
 */
public record Fault(String rule, String module, String message) {}
