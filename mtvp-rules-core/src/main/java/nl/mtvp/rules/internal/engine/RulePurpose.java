package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.assessment.AssessedChoice;
import nl.mtvp.rules.assessment.AssessedYear;
import nl.mtvp.rules.assessment.Contributions;
import nl.mtvp.rules.assessment.EarlierChoice;
import nl.mtvp.rules.assessment.Findings;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.assessment.Participation;
import nl.mtvp.rules.assessment.PlannedChoice;
import nl.mtvp.rules.region.MenuDraft;

/** What a rule is for, which the facts that it matches show. */
enum RulePurpose {
    /** Writes the menu. */
    MENU(MenuDraft.class),
    /** Contributes to the judgement. */
    QUALIFY(PlannedChoice.class, Participation.class),
    /** Reports findings. */
    JUDGE(AssessedYear.class, AssessedChoice.class, EarlierChoice.class);

    private final List<Class<?>> facts;

    RulePurpose(Class<?>... facts) {
        this.facts = List.of(facts);
    }

    /**
     * Returns the purpose of a rule.
     *
     * @throws IllegalStateException if it matches another fact, or reports or contributes without being for it
     */
    static RulePurpose of(CompiledRule rule) {
        RulePurpose purpose = byFact(rule);
        if (purpose != JUDGE) {
            requireNot(rule, Findings.class, "reports", "a rule that matches what is judged");
        }
        if (purpose != QUALIFY) {
            requireNot(rule, Contributions.class, "contributes", "a rule that matches what is planned");
        }
        return purpose;
    }

    private static RulePurpose byFact(CompiledRule rule) {
        for (RulePurpose purpose : values()) {
            if (purpose.facts.contains(rule.factClass())) {
                return purpose;
            }
        }
        throw rule.broken(
                "matches " + rule.factClass().getName(),
                "A rule matches one of " + factNames() + "; see package " + Judged.class.getPackageName() + ".");
    }

    private static void requireNot(CompiledRule rule, Class<?> global, String verb, String who) {
        if (rule.uses(global)) {
            throw rule.broken(
                    verb + ", though it matches " + rule.factClass().getSimpleName(), "Only " + who + " " + verb + ".");
        }
    }

    /** Returns the names of what a rule can match. */
    static SortedSet<String> factNames() {
        return Stream.of(values())
                .flatMap(purpose -> purpose.facts.stream())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
