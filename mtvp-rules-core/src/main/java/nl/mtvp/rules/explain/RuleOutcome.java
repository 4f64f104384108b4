package nl.mtvp.rules.explain;

import java.util.List;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one requirement at one place of a plan, in one MTVP year. Rules that share an id (one requirement in
 * several severities, causes or readings) have one outcome together.
 *
 * @param rule the rule that decides it: the one that found something, or the one that would
 * @param year MTVP year, 1 or 2
 * @param pointer JSON pointer of the place
 * @param element kernel element concerned; null: none
 * @param item code of the chosen item; null: it is not about one choice
 * @param outcome the outcome
 * @param finding what was found; null unless {@code VIOLATED}, {@code OPEN} or {@code ADVISED}; also null if
 *     {@code VIOLATED} and the finding of another rule replaces it
 * @param conditions the conditions that held, in the rule's words; empty unless something was found
 * @param evidence the known facts on which it depends
 * @param missing JSON pointers of the facts that the plan does not hold and that can change the outcome
 * @param by ids of the rules that waived it, that refused the choice, or whose finding replaces its own
 * @param because why it does not apply; null unless {@code NOT_APPLICABLE}
 */
public record RuleOutcome(
        RuleDescription rule,
        int year,
        String pointer,
        @Nullable KernelElement element,
        @Nullable String item,
        Outcome outcome,
        @Nullable Finding finding,
        List<String> conditions,
        List<Evidence> evidence,
        List<String> missing,
        List<String> by,
        @Nullable Inapplicability because) {

    /** Copies the lists. */
    public RuleOutcome {
        conditions = List.copyOf(conditions);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        by = List.copyOf(by);
    }

    /** Returns the id of the requirement. */
    public String id() {
        return rule.id();
    }

    /** Returns whether the requirement applies, or would without a waiver. */
    public boolean isApplicable() {
        return outcome != Outcome.NOT_APPLICABLE;
    }
}
