package nl.mtvp.rules.region;

import java.util.List;
import java.util.Optional;
import nl.mtvp.rules.report.Language;
import org.jspecify.annotations.Nullable;

/**
 * A contested point: the text can be read in more than one way there (catalogue §1.4). Where a plan can be judged by another reading, it has
 * {@link #options options}; the others are settled, and {@link #reason} says why. Points are equal if the same rule set declares them alike. Immutable
 * and safe for use by several threads.
 */
public final class Reading {

    private final ReadingDeclaration declaration;
    private final String ruleSet;
    private final ReadingTexts texts;
    private final List<ReadingOption> options;

    Reading(ReadingDeclaration declaration, String ruleSet, ReadingTexts texts) {
        this.declaration = declaration;
        this.ruleSet = ruleSet;
        this.texts = texts;
        options = declaration.options().stream().map(name -> new ReadingOption(this, name)).toList();
    }

    /** The id by which rules and findings name the point, such as {@code A-01}. */
    public String id() {
        return declaration.id();
    }

    /** Id of the rule set that declares it: {@code leidraad}, or that of the region. */
    public String ruleSet() {
        return ruleSet;
    }

    /** The ways in which it can be read, in the order of the declaration; empty: it is settled. */
    public List<ReadingOption> options() {
        return options;
    }

    /** Whether no plan can be judged by another reading of it. */
    public boolean isSettled() {
        return options.isEmpty();
    }

    /** The option that holds unless a region states another; empty: it is settled, or every region has to state its own. */
    public Optional<ReadingOption> defaultOption() {
        return declaration.hasDefault() ? Optional.of(options.get(0)) : Optional.empty();
    }

    /** Whether findings of a rule of the Leidraad depend on it, though the Leidraad does not declare it. */
    public boolean bearsOn(String rule) {
        return declaration.bearsOn().contains(rule);
    }

    /** What is contested, as a question. */
    public String question(Language language) {
        return text(language, id() + ".question");
    }

    /** Why the default was chosen, why every region states its own option, or why the point is settled. */
    public String reason(Language language) {
        return text(language, id() + ".reason");
    }

    String text(Language language, String key) {
        return texts.get(language, key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading point && point.ruleSet.equals(ruleSet) && point.declaration.equals(declaration);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
