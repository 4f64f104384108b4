package nl.mtvp.rules.report;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/**
 * A rule that reports no findings, but whose id appears in explanations: it keeps a choice from counting, credits an
 * item or waives a minimum.
 *
 * @param id id of the requirement, such as {@code R-KBZ-6}
 * @param variant distinguishes rules with the same id; null: the one without a variant
 * @param ruleSet the rule set that holds it
 * @param source where the requirement is written
 * @param readings ids of the contested points on which the rule depends, such as {@code A-08}
 * @param options the options of these points under which the rule contributes, as with {@link RuleDescription}; empty:
 *     it contributes under every option
 * @param titles what the rule does, in one sentence of each language
 */
public record QualifyingRule(
        String id,
        @Nullable String variant,
        RuleSetVersion ruleSet,
        Source source,
        List<String> readings,
        List<ReadingOption> options,
        Map<Language, String> titles) {

    /** Copies the collections. */
    public QualifyingRule {
        readings = List.copyOf(readings);
        options = List.copyOf(options);
        titles = Map.copyOf(titles);
    }

    /** Returns what the rule does, in one sentence. */
    public String title(Language language) {
        String title = titles.get(language);
        if (title == null) {
            throw new IllegalStateException("rule " + id + " has no title in " + language.code());
        }
        return title;
    }
}
