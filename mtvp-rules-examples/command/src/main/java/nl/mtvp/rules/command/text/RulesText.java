package nl.mtvp.rules.command.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.ReadingName;
import nl.mtvp.rules.command.words.SourceWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** Lists all rules as text, by rule set. */
public final class RulesText {

    private final Texts texts;

    /** Makes it for the language of some texts. */
    public RulesText(Texts texts) {
        this.texts = texts;
    }

    /** Returns the page on the rules that are loaded. */
    public Page of(PlanValidator validator) {
        List<RuleDescription> rules = validator.rules();
        Set<String> open = validator.catalogue().stream()
                .filter(row -> row.severities().contains(Severity.OPEN))
                .map(CatalogueRow::id)
                .collect(Collectors.toSet());
        List<QualifyingRule> counting = validator.qualifyingRules();
        int idWidth = Math.max(
                width(rules, rule -> id(rule.id(), rule.variant())),
                width(counting, rule -> id(rule.id(), rule.variant())));
        int severityWidth =
                Math.max(width(rules, rule -> severity(rule.severity())), Page.columns(texts.get("rules.counting")));
        int sourceWidth =
                Math.max(width(rules, rule -> source(rule.source())), width(counting, rule -> source(rule.source())));
        Map<RuleSetVersion, List<RuleDescription>> bySet = rules.stream()
                .collect(Collectors.groupingBy(RuleDescription::ruleSet, LinkedHashMap::new, Collectors.toList()));
        Page page = new Page();
        bySet.forEach((ruleSet, members) -> {
            List<QualifyingRule> others = counting.stream()
                    .filter(rule -> rule.ruleSet().equals(ruleSet))
                    .toList();
            page.heading(
                            texts.count(
                                    "rules.set",
                                    members.size() + others.size(),
                                    members.get(0).source().document(),
                                    ruleSet.id() + " " + ruleSet.version()),
                            '-')
                    .blank();
            members.forEach(rule -> page.paragraph(
                    Page.padded(id(rule.id(), rule.variant()), idWidth) + "  "
                            + Page.padded(severity(rule.severity()), severityWidth) + "  "
                            + Page.padded(source(rule.source()), sourceWidth) + "  ",
                    rule.title(texts.language()) + remarks(rule, open)));
            others.forEach(rule -> page.paragraph(
                    Page.padded(id(rule.id(), rule.variant()), idWidth) + "  "
                            + Page.padded(texts.get("rules.counting"), severityWidth) + "  "
                            + Page.padded(source(rule.source()), sourceWidth) + "  ",
                    rule.title(texts.language()) + remarks(rule.options())));
            page.blank();
        });
        return page.paragraph("", texts.count("rules.total", rules.size() + counting.size()));
    }

    private static <T> int width(List<T> rules, Function<T, String> column) {
        return rules.stream().map(column).mapToInt(Page::columns).max().orElse(0);
    }

    private static String id(String id, @Nullable String variant) {
        return variant == null ? id : id + "." + variant;
    }

    private String severity(Severity severity) {
        return texts.get("rules.severity." + severity);
    }

    /** Returns what else to know about a rule; often nothing. */
    private String remarks(RuleDescription rule, Set<String> open) {
        List<String> remarks = new ArrayList<>();
        if (rule.severity() == Severity.VIOLATION && open.contains(rule.id())) {
            remarks.add(texts.get("rules.open"));
        }
        rule.severityByOption()
                .forEach((option, severity) ->
                        remarks.add(texts.get("rules.otherwise", severity(severity), ReadingName.of(option))));
        String others = otherReadings(rule.options());
        if (!others.isEmpty()) {
            remarks.add(texts.get("rules.reading", others));
        }
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    }

    private String remarks(List<ReadingOption> options) {
        String others = otherReadings(options);
        return others.isEmpty() ? "" : " (" + texts.get("rules.reading", others) + ")";
    }

    /** Returns the readings, other than a default, without which the rule never reports; empty: none. */
    private static String otherReadings(List<ReadingOption> options) {
        return options.stream()
                .filter(option ->
                        options.stream().noneMatch(other -> other.point().equals(option.point()) && other.isDefault()))
                .map(ReadingName::of)
                .collect(Collectors.joining(", "));
    }

    private String source(Source source) {
        return new SourceWords(texts).place(source);
    }
}
