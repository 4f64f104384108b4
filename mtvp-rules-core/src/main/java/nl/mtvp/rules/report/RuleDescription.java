package nl.mtvp.rules.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** A rule that can report a finding, as its metadata describe it. */
public final class RuleDescription {

    /** What a rule looks at. */
    public enum Subject {
        /** The MTVP year as a whole. */
        YEAR,
        /** Each choice of the MTVP year that is judged. */
        CHOICE,
        /** Each choice of an MTVP year before the one that is judged. */
        EARLIER_CHOICE
    }

    private final String id;
    private final RuleSetVersion ruleSet;
    private final Severity severity;
    private final Source source;
    private final Subject subject;
    private final Map<Language, RuleText> texts;
    private final @Nullable String variant;
    private final Map<ReadingOption, Severity> severityByOption;
    private final boolean advisesOnUnknown;
    private final @Nullable Source regionalSource;
    private final List<String> readings;
    private final List<ReadingOption> options;
    private final Set<Integer> years;
    private final @Nullable KernelElement element;
    private final List<String> items;
    private final List<String> needs;
    private final List<String> givens;
    private final List<String> restated;
    private final @Nullable String pointer;

    private RuleDescription(Builder builder) {
        id = builder.id;
        ruleSet = builder.ruleSet;
        severity = builder.severity;
        source = builder.source;
        subject = builder.subject;
        texts = Map.copyOf(builder.texts);
        variant = builder.variant;
        severityByOption = Map.copyOf(builder.severityByOption);
        advisesOnUnknown = builder.advisesOnUnknown;
        regionalSource = builder.regionalSource;
        readings = List.copyOf(builder.readings);
        options = List.copyOf(builder.options);
        years = Set.copyOf(builder.years);
        element = builder.element;
        items = List.copyOf(builder.items);
        needs = List.copyOf(builder.needs);
        givens = List.copyOf(builder.givens);
        restated = List.copyOf(builder.restated);
        pointer = builder.pointer;
    }

    /**
     * Returns a builder for a rule that can report in both years, under every option.
     *
     * @param id id of the requirement
     * @param ruleSet the rule set that it is in
     * @param severity how much its finding weighs
     * @param source where the requirement is written
     * @param subject what the rule looks at
     * @param texts the texts, by language
     */
    public static Builder of(
            String id,
            RuleSetVersion ruleSet,
            Severity severity,
            Source source,
            Subject subject,
            Map<Language, RuleText> texts) {
        return new Builder(id, ruleSet, severity, source, subject, texts);
    }

    /**
     * Returns the id of the requirement, such as {@code L-AW-J1}; two rules share an id if one requirement has two
     * severities, readings or causes.
     */
    public String id() {
        return id;
    }

    /** Returns the rule set that it is in. */
    public RuleSetVersion ruleSet() {
        return ruleSet;
    }

    /**
     * Returns how much the finding weighs; a {@code VIOLATION} becomes {@code OPEN} in a plan where something unknown
     * could take it away.
     */
    public Severity severity() {
        return severity;
    }

    /** Returns where the requirement is written. */
    public Source source() {
        return source;
    }

    /** Returns what the rule looks at. */
    public Subject subject() {
        return subject;
    }

    /** Returns the texts, by language. */
    public Map<Language, RuleText> texts() {
        return texts;
    }

    /** Returns what distinguishes rules with the same id; null: the only rule of its id. */
    public @Nullable String variant() {
        return variant;
    }

    /** Returns how much it weighs instead if an option of a contested point is in force. */
    public Map<ReadingOption, Severity> severityByOption() {
        return severityByOption;
    }

    /** Returns whether the rule reports its advice even if something unknown could take it away. */
    public boolean advisesOnUnknown() {
        return advisesOnUnknown;
    }

    /**
     * Returns where the region's document states a requirement of the Leidraad; null: nowhere, or it is the source
     * itself.
     */
    public @Nullable Source regionalSource() {
        return regionalSource;
    }

    /** Returns the ids of the contested points on which its findings depend, such as {@code A-05}. */
    public List<String> readings() {
        return readings;
    }

    /**
     * Returns the options under which the rule reports: of each point that has options here, one of them has to be in
     * force; empty: it reports under every option.
     */
    public List<ReadingOption> options() {
        return options;
    }

    /** Returns the MTVP years in which the rule can report. */
    public Set<Integer> years() {
        return years;
    }

    /** Returns the kernel element that the rule is about; null: it follows from the choice, or there is none. */
    public @Nullable KernelElement element() {
        return element;
    }

    /** Returns the menu items that the rule is about; empty: it is not about particular items. */
    public List<String> items() {
        return items;
    }

    /**
     * Returns what decides whether the requirement is met: JSON pointers into the plan, and names of facts or
     * properties of the choice.
     */
    public List<String> needs() {
        return needs;
    }

    /** Returns what else decides whether the requirement applies at all, in the same form. */
    public List<String> givens() {
        return givens;
    }

    /**
     * Returns the JSON pointers of facts that have to be stated again, known or not, before an open point of the rule
     * is settled.
     */
    public List<String> restated() {
        return restated;
    }

    /** Returns the JSON pointer of its findings; null: that of the choice. */
    public @Nullable String pointer() {
        return pointer;
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

    private List<@Nullable Object> values() {
        return Arrays.asList(
                id,
                ruleSet,
                severity,
                source,
                subject,
                texts,
                variant,
                severityByOption,
                advisesOnUnknown,
                regionalSource,
                readings,
                options,
                years,
                element,
                items,
                needs,
                givens,
                restated,
                pointer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof RuleDescription that
                        && id.equals(that.id)
                        && Objects.equals(variant, that.variant)
                        && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, variant, ruleSet);
    }

    @Override
    public String toString() {
        return variant == null ? id : id + "." + variant;
    }

    /** Collects what is known of a rule; not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final RuleSetVersion ruleSet;
        private final Severity severity;
        private final Source source;
        private final Subject subject;
        private final Map<Language, RuleText> texts;
        private @Nullable String variant;
        private Map<ReadingOption, Severity> severityByOption = Map.of();
        private boolean advisesOnUnknown;
        private @Nullable Source regionalSource;
        private List<String> readings = List.of();
        private List<ReadingOption> options = List.of();
        private Set<Integer> years = Set.of(1, 2);
        private @Nullable KernelElement element;
        private List<String> items = List.of();
        private List<String> needs = List.of();
        private List<String> givens = List.of();
        private List<String> restated = List.of();
        private @Nullable String pointer;

        private Builder(
                String id,
                RuleSetVersion ruleSet,
                Severity severity,
                Source source,
                Subject subject,
                Map<Language, RuleText> texts) {
            this.id = Objects.requireNonNull(id, "id");
            this.ruleSet = Objects.requireNonNull(ruleSet, "ruleSet");
            this.severity = Objects.requireNonNull(severity, "severity");
            this.source = Objects.requireNonNull(source, "source");
            this.subject = Objects.requireNonNull(subject, "subject");
            this.texts = Objects.requireNonNull(texts, "texts");
        }

        /** See {@link RuleDescription#variant()}. */
        public Builder variant(@Nullable String value) {
            variant = value;
            return this;
        }

        /** See {@link RuleDescription#severityByOption()}. */
        public Builder severityByOption(Map<ReadingOption, Severity> value) {
            severityByOption = value;
            return this;
        }

        /** See {@link RuleDescription#advisesOnUnknown()}. */
        public Builder advisesOnUnknown(boolean value) {
            advisesOnUnknown = value;
            return this;
        }

        /** See {@link RuleDescription#regionalSource()}. */
        public Builder regionalSource(@Nullable Source value) {
            regionalSource = value;
            return this;
        }

        /** See {@link RuleDescription#readings()}. */
        public Builder readings(List<String> value) {
            readings = value;
            return this;
        }

        /** See {@link RuleDescription#options()}. */
        public Builder options(List<ReadingOption> value) {
            options = value;
            return this;
        }

        /** See {@link RuleDescription#years()}. */
        public Builder years(Set<Integer> value) {
            years = value;
            return this;
        }

        /** See {@link RuleDescription#element()}. */
        public Builder element(@Nullable KernelElement value) {
            element = value;
            return this;
        }

        /** See {@link RuleDescription#items()}. */
        public Builder items(List<String> value) {
            items = value;
            return this;
        }

        /** See {@link RuleDescription#needs()}. */
        public Builder needs(List<String> value) {
            needs = value;
            return this;
        }

        /** See {@link RuleDescription#givens()}. */
        public Builder givens(List<String> value) {
            givens = value;
            return this;
        }

        /** See {@link RuleDescription#restated()}. */
        public Builder restated(List<String> value) {
            restated = value;
            return this;
        }

        /** See {@link RuleDescription#pointer()}. */
        public Builder pointer(@Nullable String value) {
            pointer = value;
            return this;
        }

        /** Builds the description from what was collected so far. */
        public RuleDescription build() {
            return new RuleDescription(this);
        }
    }
}
