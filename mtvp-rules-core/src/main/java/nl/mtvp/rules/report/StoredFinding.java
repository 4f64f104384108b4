package nl.mtvp.rules.report;

import java.util.Arrays;
import java.util.List;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** A finding of a report that was read back. */
public final class StoredFinding {

    private final String rule;
    private final Severity severity;
    private final @Nullable KernelElement element;
    private final @Nullable String item;
    private final String pointer;
    private final String message;
    private final @Nullable String observed;
    private final @Nullable String required;
    private final Source source;
    private final @Nullable Source regionalSource;
    private final String remedy;
    private final List<String> needs;
    private final List<String> readings;

    private StoredFinding(Builder builder) {
        rule = builder.rule;
        severity = builder.severity;
        element = builder.element;
        item = builder.item;
        pointer = builder.pointer;
        message = builder.message;
        observed = builder.observed;
        required = builder.required;
        source = builder.source;
        regionalSource = builder.regionalSource;
        remedy = builder.remedy;
        needs = List.copyOf(builder.needs);
        readings = List.copyOf(builder.readings);
    }

    /**
     * Returns a builder for a finding about the whole plan, of which nothing else is known yet.
     *
     * @param rule id of the requirement
     * @param severity how much it weighs
     * @param source where the requirement is written
     */
    public static Builder of(String rule, Severity severity, Source source) {
        return new Builder(rule, severity, source);
    }

    /** Returns the id of the requirement. */
    public String rule() {
        return rule;
    }

    /** Returns how much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** Returns the kernel element concerned; null: none. */
    public @Nullable KernelElement element() {
        return element;
    }

    /** Returns the code of the chosen item; null: the finding is not about one choice. */
    public @Nullable String item() {
        return item;
    }

    /** Returns the JSON pointer of the place in the plan. */
    public String pointer() {
        return pointer;
    }

    /** Returns what was found, in the language of the report. */
    public String message() {
        return message;
    }

    /** Returns what the plan holds; null: nothing, or no value decides. */
    public @Nullable String observed() {
        return observed;
    }

    /** Returns what is asked; null: no value decides. */
    public @Nullable String required() {
        return required;
    }

    /** Returns where the requirement is written. */
    public Source source() {
        return source;
    }

    /** Returns where the region's document states a requirement of the Leidraad; null: nowhere. */
    public @Nullable Source regionalSource() {
        return regionalSource;
    }

    /** Returns what the practice can do, in the language of the report. */
    public String remedy() {
        return remedy;
    }

    /** Returns the JSON pointers of the absent facts that would decide an open point. */
    public List<String> needs() {
        return needs;
    }

    /** Returns the ids of the contested points on which the finding depends. */
    public List<String> readings() {
        return readings;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                rule,
                severity,
                element,
                item,
                pointer,
                message,
                observed,
                required,
                source,
                regionalSource,
                remedy,
                needs,
                readings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof StoredFinding that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns what it holds, in the order of the properties of a report. */
    @Override
    public String toString() {
        return "StoredFinding" + values();
    }

    /** Collects what is known of a finding; not safe for use by several threads. */
    public static final class Builder {
        private final String rule;
        private final Severity severity;
        private final Source source;
        private @Nullable KernelElement element;
        private @Nullable String item;
        private String pointer = "";
        private String message = "";
        private @Nullable String observed;
        private @Nullable String required;
        private @Nullable Source regionalSource;
        private String remedy = "";
        private List<String> needs = List.of();
        private List<String> readings = List.of();

        private Builder(String rule, Severity severity, Source source) {
            this.rule = rule;
            this.severity = severity;
            this.source = source;
        }

        /** See {@link StoredFinding#element()}. */
        public Builder element(@Nullable KernelElement value) {
            element = value;
            return this;
        }

        /** See {@link StoredFinding#item()}. */
        public Builder item(@Nullable String value) {
            item = value;
            return this;
        }

        /** See {@link StoredFinding#pointer()}. */
        public Builder pointer(String value) {
            pointer = value;
            return this;
        }

        /** See {@link StoredFinding#message()}. */
        public Builder message(String value) {
            message = value;
            return this;
        }

        /** See {@link StoredFinding#observed()}. */
        public Builder observed(@Nullable String value) {
            observed = value;
            return this;
        }

        /** See {@link StoredFinding#required()}. */
        public Builder required(@Nullable String value) {
            required = value;
            return this;
        }

        /** See {@link StoredFinding#regionalSource()}. */
        public Builder regionalSource(@Nullable Source value) {
            regionalSource = value;
            return this;
        }

        /** See {@link StoredFinding#remedy()}. */
        public Builder remedy(String value) {
            remedy = value;
            return this;
        }

        /** See {@link StoredFinding#needs()}. */
        public Builder needs(List<String> value) {
            needs = value;
            return this;
        }

        /** See {@link StoredFinding#readings()}. */
        public Builder readings(List<String> value) {
            readings = value;
            return this;
        }

        /** Builds the finding from what was collected so far. */
        public StoredFinding build() {
            return new StoredFinding(this);
        }
    }
}
