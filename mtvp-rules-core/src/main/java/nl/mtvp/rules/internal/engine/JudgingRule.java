package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.assessment.Unknowns.Outcomes;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/** A judging rule under one reading of each contested point. */
final class JudgingRule {

    /** What the pointer of a choice's item ends with. */
    private static final String ITEM = "/item";

    private final CompiledRule rule;
    private final RuleDescription description;
    private final Severity severity;

    JudgingRule(CompiledRule rule, RuleDescription description, Set<ReadingOption> readings) {
        this.rule = rule;
        this.description = description;
        Severity found = description.severity();
        for (Map.Entry<ReadingOption, Severity> override :
                description.severityByOption().entrySet()) {
            found = readings.contains(override.getKey()) ? override.getValue() : found;
        }
        severity = found;
    }

    CompiledRule rule() {
        return rule;
    }

    RuleDescription description() {
        return description;
    }

    /**
     * Returns the severity of a finding; null: there is none, since advice is given only if nothing unknown can refute
     * it.
     */
    @Nullable
    Severity severity(Outcomes outcomes) {
        if (outcomes.always()) {
            return severity;
        }
        return severity != Severity.ADVICE ? Severity.OPEN : description.advisesOnUnknown() ? Severity.ADVICE : null;
    }

    /**
     * Returns JSON pointers of the facts that would decide the finding: those that the rule asked for and its metadata
     * name.
     */
    List<String> needs(Outcomes outcomes) {
        if (outcomes.needs().isEmpty()) {
            return description.restated();
        }
        List<String> needs = new ArrayList<>(description.restated());
        boolean all = description.needs().isEmpty();
        for (String pointer : outcomes.needs()) {
            if (all || isNeeded(pointer)) {
                needs.add(pointer);
            }
        }
        return needs;
    }

    /**
     * Returns whether the rule asked for a fact, known or not, that its metadata name, or found a choice that it asks
     * for. Which choices there are is no fact that metadata name.
     */
    boolean asksForNeeds(Outcomes outcomes) {
        Set<String> known = outcomes.known().keySet();
        return isAnyNeeded(outcomes.needs())
                || isAnyNeeded(known)
                || known.stream().anyMatch(pointer -> pointer.endsWith(ITEM));
    }

    private boolean isAnyNeeded(Collection<String> pointers) {
        for (String pointer : pointers) {
            if (isNeeded(pointer)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNeeded(String pointer) {
        for (String name : description.needs()) {
            boolean same = name.startsWith("/")
                    ? pointer.startsWith(name)
                            && (pointer.length() == name.length() || pointer.charAt(name.length()) == '/')
                    : pointer.endsWith(name) && pointer.charAt(pointer.length() - name.length() - 1) == '/';
            if (same) {
                return true;
            }
        }
        return false;
    }
}
