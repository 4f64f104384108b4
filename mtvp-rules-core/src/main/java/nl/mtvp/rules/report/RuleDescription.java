package nl.mtvp.rules.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.ReadingOption;
import org.jspecify.annotations.Nullable;

/**
 * A rule that can report a finding, as its metadata describe it.
 *
 * @param id id of the requirement, such as {@code L-AW-J1}; two rules share an id if one requirement has two
 *     severities, readings or causes
 * @param variant distinguishes rules with the same id; null: the only rule of its id
 * @param ruleSet the rule set that it is in
 * @param severity how much the finding weighs; a {@code VIOLATION} becomes {@code OPEN} in a plan where something
 *     unknown could take it away
 * @param severityByOption how much it weighs instead if an option of a contested point is in force
 * @param advisesOnUnknown whether the rule reports its advice even if something unknown could take it away
 * @param source where the requirement is written
 * @param regionalSource where the region's document states a requirement of the Leidraad; null: nowhere, or it is the
 *     source itself
 * @param readings points of the ambiguity register that the rule decides, such as {@code A-05}
 * @param options the options under which the rule reports: of each point that has options here, one of them has to be
 *     in force; empty: it reports under every option
 * @param subject what the rule looks at
 * @param years MTVP years in which the rule can report
 * @param element kernel element that the rule is about; null: it follows from the choice, or there is none
 * @param items menu items that the rule is about; empty: it is not about particular items
 * @param needs what decides whether the requirement is met: JSON pointers into the plan, and names of facts or
 *     properties of the choice
 * @param givens what else decides whether the requirement applies at all, in the same form
 * @param restated JSON pointers of facts that have to be stated again, known or not, before an open point of the rule
 *     is settled
 * @param pointer JSON pointer of its findings; null: that of the choice
 * @param texts the texts, by language
 */
public record RuleDescription(
        String id,
        @Nullable String variant,
        RuleSetVersion ruleSet,
        Severity severity,
        Map<ReadingOption, Severity> severityByOption,
        boolean advisesOnUnknown,
        Source source,
        @Nullable Source regionalSource,
        List<String> readings,
        List<ReadingOption> options,
        Subject subject,
        Set<Integer> years,
        @Nullable KernelElement element,
        List<String> items,
        List<String> needs,
        List<String> givens,
        List<String> restated,
        @Nullable String pointer,
        Map<Language, RuleText> texts) {

    /** What a rule looks at. */
    public enum Subject {
        /** The MTVP year as a whole. */
        YEAR,
        /** Each choice of the MTVP year that is judged. */
        CHOICE,
        /** Each choice of an MTVP year before the one that is judged. */
        EARLIER_CHOICE
    }

    /** Copies the collections. */
    public RuleDescription {
        readings = List.copyOf(readings);
        options = List.copyOf(options);
        years = Set.copyOf(years);
        items = List.copyOf(items);
        needs = List.copyOf(needs);
        givens = List.copyOf(givens);
        restated = List.copyOf(restated);
        severityByOption = Map.copyOf(severityByOption);
        texts = Map.copyOf(texts);
    }

    /** Returns what is asked, in one sentence. */
    public String title(Language language) {
        return text(language).title();
    }

    RuleText text(Language language) {
        RuleText text = texts.get(language);
        if (text == null) {
            throw new IllegalStateException("rule " + id + " has no texts in " + language.code());
        }
        return text;
    }
}
