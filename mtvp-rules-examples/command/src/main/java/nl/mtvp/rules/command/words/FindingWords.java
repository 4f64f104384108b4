package nl.mtvp.rules.command.words;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.report.Finding;

/** Puts a finding into words, for text and pages alike. */
public final class FindingWords {

    private final ReportWords words;
    private final MenuOptions options;
    private final MenuItemWords items;
    private final SourceWords sources;

    /** Makes it for some words. */
    public FindingWords(ReportWords words) {
        this.words = words;
        options = new MenuOptions(words.validator());
        items = new MenuItemWords(words.texts(), words.vocabulary());
        sources = new SourceWords(words.texts());
    }

    /**
     * A finding in words.
     *
     * @param message what was found
     * @param needs what has to be reported to settle an open point; often nothing
     * @param remedy what to do
     * @param options the menu items that would help; often none
     * @param sources where it is written, at least one place
     * @param rule id of the rule
     */
    public record Wording(
            String message,
            List<String> needs,
            String remedy,
            List<Option> options,
            List<String> sources,
            String rule) {}

    /**
     * A menu item that would help.
     *
     * @param code its code
     * @param title its Dutch title
     * @param remarks what to know about it, in brackets; empty: nothing
     */
    public record Option(String code, String title, String remarks) {}

    /** Returns a finding in a plan in words. */
    public Wording of(Finding finding, PracticePlan plan) {
        UnaryOperator<String> titled = words.withTitles(plan);
        boolean isOfOthers = finding.needs().stream()
                .anyMatch(need -> need.startsWith("/choices/") && !need.startsWith(finding.pointer() + "/"));
        String place = isOfOthers ? "" : finding.pointer();
        return new Wording(
                titled.apply(finding.message(words.texts().language())),
                finding.needs().stream()
                        .map(need -> words.property(plan, need, place))
                        .distinct()
                        .toList(),
                titled.apply(finding.remedy(words.texts().language())),
                options.helping(finding, plan).stream()
                        .map(item -> new Option(item.code(), item.title(), remarks(item, plan)))
                        .toList(),
                Stream.of(finding.source(), finding.description().regionalSource())
                        .flatMap(Stream::ofNullable)
                        .map(sources::of)
                        .toList(),
                finding.rule());
    }

    private String remarks(MenuItem item, PracticePlan plan) {
        List<String> remarks = items.remarks(item, code -> words.item(plan, code), plan);
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    }
}
