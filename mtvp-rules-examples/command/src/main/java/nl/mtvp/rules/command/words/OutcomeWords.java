package nl.mtvp.rules.command.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.mtvp.rules.explain.Inapplicability;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.plan.PracticePlan;

/** Describes what the outcomes of a requirement are based on. */
public final class OutcomeWords {

    private final ReportWords words;
    private final Texts texts;

    /** Makes it for some words. */
    public OutcomeWords(ReportWords words) {
        this.words = words;
        texts = words.texts();
    }

    /** Returns the heading of a group: what its outcomes are, and how many requirements have them. */
    public String heading(OutcomeGroup group) {
        return texts.get(
                "outcomes.group",
                texts.get("outcome." + group.outcome()),
                group.rules().size());
    }

    /** Returns a line for each place of the requirement that has details; places without details share the first. */
    public List<String> lines(PracticePlan plan, OutcomeGroup.Rule rule) {
        List<String> places = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (RuleOutcome outcome : rule.outcomes()) {
            String grounds = String.join("; ", grounds(plan, outcome));
            if (!grounds.isEmpty()) {
                lines.add(outcome.item() == null ? grounds : words.item(plan, outcome.item()) + ": " + grounds);
            } else if (outcome.item() != null) {
                places.add(words.item(plan, outcome.item()));
            }
        }
        if (!places.isEmpty()) {
            lines.add(0, String.join(", ", places));
        }
        return lines;
    }

    /** Returns the ids of requirements that do not apply, by the reason in words, each with its items. */
    public Map<String, String> idsByReason(PracticePlan plan, OutcomeGroup group) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Inapplicability reason : Inapplicability.values()) {
            String ofReason = group.rules().stream()
                    .flatMap(rule -> rule.outcomes().stream())
                    .filter(outcome -> outcome.because() == reason)
                    .map(outcome -> outcome.id()
                            + (outcome.item() == null ? "" : " (" + words.item(plan, outcome.item()) + ")"))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!ofReason.isEmpty()) {
                ids.put(texts.get("reason." + reason) + ":", ofReason);
            }
        }
        return ids;
    }

    private List<String> grounds(PracticePlan plan, RuleOutcome outcome) {
        Vocabulary vocabulary = words.vocabulary();
        List<String> grounds = new ArrayList<>();
        UnaryOperator<String> titled = words.withTitles(plan);
        outcome.evidence()
                .forEach(known -> grounds.add(
                        titled.apply(vocabulary.property(known.pointer()) + ": " + vocabulary.value(known.value()))));
        if (!outcome.missing().isEmpty()) {
            grounds.add(texts.get(
                    "outcome.missing",
                    outcome.missing().stream()
                            .map(pointer -> words.property(plan, pointer, outcome.pointer()))
                            .collect(Collectors.joining(", "))));
        }
        if (words.quotesRules() && !outcome.conditions().isEmpty()) {
            grounds.add(texts.get("outcome.conditions", String.join(", ", outcome.conditions())));
        }
        if (!outcome.by().isEmpty()) {
            grounds.add(texts.get("outcome.by", String.join(", ", outcome.by())));
        }
        return grounds;
    }
}
