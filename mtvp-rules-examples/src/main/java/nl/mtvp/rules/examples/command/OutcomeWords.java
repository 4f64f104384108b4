package nl.mtvp.rules.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.explain.RuleOutcome;

/** Tells on what the outcomes of a requirement rest. */
final class OutcomeWords {

    private final Texts texts;
    private final Vocabulary vocabulary;

    OutcomeWords(Texts texts) {
        this.texts = texts;
        vocabulary = new Vocabulary(texts);
    }

    /** A line for each place of the requirement of which there is something to tell; places alone share the first. */
    List<String> lines(OutcomeGroup.Rule rule) {
        List<String> places = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (RuleOutcome outcome : rule.outcomes()) {
            String grounds = String.join("; ", grounds(outcome));
            if (!grounds.isEmpty()) {
                lines.add(outcome.item() == null ? grounds : outcome.item() + ": " + grounds);
            } else if (outcome.item() != null) {
                places.add(outcome.item());
            }
        }
        if (!places.isEmpty()) {
            lines.add(0, String.join(", ", places));
        }
        return lines;
    }

    private List<String> grounds(RuleOutcome outcome) {
        List<String> grounds = new ArrayList<>();
        outcome.evidence().forEach(known -> grounds.add(vocabulary.property(known.pointer()) + ": " + vocabulary.value(known.value())));
        if (!outcome.missing().isEmpty()) {
            grounds.add(texts.get("outcome.missing", outcome.missing().stream()
                    .map(pointer -> vocabulary.property(pointer) + " (" + pointer + ")").collect(Collectors.joining(", "))));
        }
        if (!outcome.by().isEmpty()) {
            grounds.add(texts.get("outcome.by", String.join(", ", outcome.by())));
        }
        return grounds;
    }
}
