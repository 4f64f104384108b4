package nl.mtvp.rules.command.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Chapter.Part;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.ReadingEffect;
import nl.mtvp.rules.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Shows which findings depend on a contested point, and how they change under another reading. Says if the explanation
 * is incomplete.
 */
public final class EffectChapter {

    private final Texts texts;

    /** Makes it for the language of some texts. */
    public EffectChapter(Texts texts) {
        this.texts = texts;
    }

    /** Returns the chapter; null: all was looked at, and no other reading changes anything. */
    public @Nullable Chapter of(Explanation explanation) {
        List<Part> parts = new ArrayList<>();
        explanation.effects().forEach(effect -> parts.add(part(effect)));
        if (!explanation.complete()) {
            parts.add(new Part(texts.get("effects.incomplete"), List.of()));
        }
        return parts.isEmpty() ? null : new Chapter(texts.get("effects"), parts);
    }

    private Part part(ReadingEffect effect) {
        List<String> points = new ArrayList<>();
        add(points, "effects.disappearing", effect.disappearing());
        add(points, "effects.appearing", effect.appearing());
        points.add(texts.get("effects.verdict", texts.get("verdict." + effect.verdict())));
        String name = ReadingName.of(effect.option());
        return new Part(texts.get("effects.option", name, effect.option().meaning(texts.language())), points);
    }

    private void add(List<String> points, String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            points.add(texts.get(
                    key,
                    findings.stream()
                            .map(finding -> texts.get(
                                    "effects.finding",
                                    finding.rule(),
                                    texts.get("severity." + finding.severity()),
                                    finding.year()))
                            .collect(Collectors.joining(", "))));
        }
    }
}
