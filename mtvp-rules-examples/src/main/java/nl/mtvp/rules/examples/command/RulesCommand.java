package nl.mtvp.rules.examples.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleSetVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists all rules, by rule set. */
@Command(name = "rules", versionProvider = ManifestVersion.class)
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    RulesCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        List<RuleDescription> rules = PlanValidator.create().rules();
        int idWidth = width(rules, RulesCommand::id);
        int severityWidth = width(rules, this::severity);
        int sourceWidth = width(rules, this::source);
        Map<RuleSetVersion, List<RuleDescription>> bySet = rules.stream()
                .collect(Collectors.groupingBy(RuleDescription::ruleSet, LinkedHashMap::new, Collectors.toList()));
        Page page = new Page();
        bySet.forEach((ruleSet, members) -> {
            page.heading(texts.get("rules.set", ruleSet.id() + " " + ruleSet.version(), members.get(0).source().document(), members.size()), '-').blank();
            members.forEach(rule -> page.paragraph(Page.padded(id(rule), idWidth) + "  " + Page.padded(severity(rule), severityWidth) + "  "
                    + Page.padded(source(rule), sourceWidth) + "  ", rule.title(texts.language()) + otherReadings(rule)));
            page.blank();
        });
        terminal.print(page.paragraph("", texts.get("rules.total", rules.size())).toString());
        return ExitStatus.COMPLIANT.code();
    }

    private static int width(List<RuleDescription> rules, Function<RuleDescription, String> column) {
        return rules.stream().map(column).mapToInt(Page::columns).max().orElse(0);
    }

    private static String id(RuleDescription rule) {
        return rule.variant() == null ? rule.id() : rule.id() + "." + rule.variant();
    }

    private String severity(RuleDescription rule) {
        return texts.get("rules.severity." + rule.severity());
    }

    /** The readings, other than a default, without which the rule never speaks. */
    private String otherReadings(RuleDescription rule) {
        List<ReadingOption> options = rule.options().stream().map(ReadingOption::valueOf).sorted().toList();
        String others = options.stream().filter(option -> options.stream().noneMatch(other -> other.point() == option.point() && other.isDefault()))
                .map(option -> ReadingName.of(option.point().id(), option.name())).collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " (" + texts.get("rules.reading", others) + ")";
    }

    private String source(RuleDescription rule) {
        return new SourceText(texts).place(rule.source());
    }
}
