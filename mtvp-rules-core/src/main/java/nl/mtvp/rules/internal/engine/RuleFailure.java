package nl.mtvp.rules.internal.engine;

import nl.mtvp.rules.report.Fault;
import org.jspecify.annotations.Nullable;

/** Says which rule failed on a plan, where, and why. */
final class RuleFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RuleFailure(Fault fault, @Nullable Throwable cause) {
        super("rule \"" + fault.rule() + "\" of " + fault.module() + " failed: " + fault.message(), cause);
        this.fault = fault;
    }

    /**
     * Returns the failure of a rule that threw.
     *
     * @param place the condition or consequence that threw
     */
    static RuleFailure of(CompiledRule rule, String place, Throwable cause) {
        String file = rule.place().isEmpty() ? "" : " (" + rule.place() + ")";
        return new RuleFailure(new Fault(rule.name(), rule.ruleSet().id(), place + file + " threw " + cause), cause);
    }

    Fault fault() {
        return fault;
    }
}
