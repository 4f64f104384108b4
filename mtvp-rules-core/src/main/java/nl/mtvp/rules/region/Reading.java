package nl.mtvp.rules.region;

import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * A contested point: a place where the text can be read in more than one way (catalogue §1.4). A point has
 * {@link #options options} if a plan can be judged by more than one reading of it. Any other point is settled, and
 * {@link #reason} says why. Two points are equal if the same rule set declares them in the same way. Immutable and safe
 * for use by several threads.
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
        List<ReadingOption> named = new ArrayList<>();
        for (String name : declaration.options()) {
            named.add(new ReadingOption(this, name));
        }
        options = List.copyOf(named);
    }

    /** Returns the id by which rules and findings name the point, such as {@code A-01}. */
    public String id() {
        return declaration.id();
    }

    /** Returns the id of the rule set that declares it: {@code leidraad}, or that of the region. */
    public String ruleSet() {
        return ruleSet;
    }

    /** Returns the ways in which it can be read, in the order of the declaration; empty: it is settled. */
    public List<ReadingOption> options() {
        return options;
    }

    /** Returns whether it is settled, so that no plan can be judged by another reading of it. */
    public boolean isSettled() {
        return options.isEmpty();
    }

    /**
     * Returns the option that is in force unless a region states another; null: it is settled, or every region has to
     * state its own.
     */
    public @Nullable ReadingOption defaultOption() {
        return declaration.hasDefault() ? options.get(0) : null;
    }

    /** Returns the ids of the rules of the Leidraad whose findings depend on it, though a region declares it. */
    public List<String> bearsOn() {
        return declaration.bearsOn();
    }

    /** Returns what is contested, as a question. */
    public String question(Language language) {
        return text(language, id() + ".question");
    }

    /** Returns why the default was chosen, why every region states its own option, or why the point is settled. */
    public String reason(Language language) {
        return text(language, id() + ".reason");
    }

    String text(Language language, String key) {
        return texts.get(language, key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Reading point
                        && point.ruleSet.equals(ruleSet)
                        && point.declaration.equals(declaration);
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
