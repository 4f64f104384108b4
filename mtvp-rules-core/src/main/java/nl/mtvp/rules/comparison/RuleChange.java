package nl.mtvp.rules.comparison;

import nl.mtvp.rules.terms.Severity;

/**
 * How many plans a rule finds something in that it did not find before, and the other way round.
 *
 * @param rule id of the rule
 * @param severity severity of the findings
 * @param gone number of plans in which a finding is gone
 * @param come number of plans in which a finding has come
 */
public record RuleChange(String rule, Severity severity, int gone, int come) {

    RuleChange plus(RuleChange other) {
        return new RuleChange(rule, severity, gone + other.gone, come + other.come);
    }
}
