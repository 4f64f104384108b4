package nl.mtvp.rules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.mtvp.rules.internal.text.Placeholders;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** One thing that a rule found in a plan, for one MTVP year. */
public final class Finding {

    /** The order of a report: kernel element (those without one last), rule id, pointer. */
    public static final Comparator<Finding> ORDER = Finding::compare;

    /** The placeholders that a message or remedy may hold, in braces. */
    public static final List<String> PLACEHOLDERS = List.of("observed", "required", "item", "year", "start");

    private final RuleDescription description;
    private final Severity severity;
    private final int year;
    private final String pointer;
    private final @Nullable LocalDate startDate;
    private final @Nullable KernelElement element;
    private final @Nullable String item;
    private final @Nullable String itemTitle;
    private final @Nullable Object observed;
    private final @Nullable Object required;
    private final @Nullable String nearest;
    private final List<String> needs;

    private Finding(Builder builder) {
        description = builder.description;
        severity = builder.severity;
        year = builder.year;
        pointer = builder.pointer;
        startDate = builder.startDate;
        element = builder.element;
        item = builder.item;
        itemTitle = builder.itemTitle;
        observed = builder.observed;
        required = builder.required;
        nearest = builder.nearest;
        needs = List.copyOf(builder.needs);
    }

    private static int compare(Finding one, Finding other) {
        if (one.element != other.element) {
            return one.element == null || other.element != null && one.element.compareTo(other.element) > 0 ? 1 : -1;
        }
        int byRule = one.rule().compareTo(other.rule());
        return byRule == 0 ? one.pointer.compareTo(other.pointer) : byRule;
    }

    /** Keeps Jackson, which would find no properties, from writing an empty object. */
    @JsonValue
    private Object refuseJackson() {
        throw new UnsupportedOperationException(
                "a finding is written with its report by ReportWriter, in a language, not by Jackson");
    }

    /**
     * Returns a builder for a finding of which nothing else is known yet.
     *
     * @param description the rule that found it
     * @param severity how much it weighs
     * @param year MTVP year that was judged, 1 or 2
     * @param pointer JSON pointer of the place in the plan
     */
    public static Builder of(RuleDescription description, Severity severity, int year, String pointer) {
        return new Builder(description, severity, year, pointer);
    }

    /** Returns the rule that found it. */
    public RuleDescription description() {
        return description;
    }

    /**
     * Returns how much the finding weighs; {@code OPEN} if the rule's own severity is {@code VIOLATION} and an answer
     * to what is unknown could take the finding away.
     */
    public Severity severity() {
        return severity;
    }

    /** Returns the MTVP year that was judged, 1 or 2. */
    public int year() {
        return year;
    }

    /** Returns the JSON pointer of the place in the plan. */
    public String pointer() {
        return pointer;
    }

    /** Returns the start date of the plan; null: unknown. */
    public @Nullable LocalDate startDate() {
        return startDate;
    }

    /** Returns the kernel element concerned; null: none. */
    public @Nullable KernelElement element() {
        return element;
    }

    /** Returns the code of the chosen item; null: the finding is not about one choice. */
    public @Nullable String item() {
        return item;
    }

    /** Returns the Dutch title of the item on the menu; null: no item, or it is not on the menu. */
    public @Nullable String itemTitle() {
        return itemTitle;
    }

    /** Returns what the plan holds; null: nothing, or no value decides. */
    public @Nullable Object observed() {
        return observed;
    }

    /** Returns what is asked; null: no value decides. */
    public @Nullable Object required() {
        return required;
    }

    /**
     * Returns code and title of the menu item that was probably meant by a code that is not on the menu; null: there is
     * none.
     */
    public @Nullable String nearest() {
        return nearest;
    }

    /**
     * Returns the JSON pointers of the absent facts that would decide an open point; empty: none would, or the finding
     * is not an open point.
     */
    public List<String> needs() {
        return needs;
    }

    /**
     * Returns the same finding as an open point.
     *
     * @param absent JSON pointers of the absent facts that would decide it
     */
    public Finding asOpenPoint(List<String> absent) {
        return of(description, Severity.OPEN, year, pointer)
                .startDate(startDate)
                .element(element)
                .item(item)
                .itemTitle(itemTitle)
                .observed(observed)
                .required(required)
                .nearest(nearest)
                .needs(absent)
                .build();
    }

    /** Returns the id of the requirement, such as {@code L-AW-J1}. */
    public String rule() {
        return description.id();
    }

    /** Returns where the requirement is written. */
    public Source source() {
        return description.source();
    }

    /** Returns what was found, for a practice manager; of an open point: what is still to be shown or filled in. */
    public String message(Language language) {
        RuleText text = description.text(language);
        return fill(isOpenThoughViolation() ? text.open() : text.message(), language);
    }

    /** Returns what the practice can do; of an open point: who has to do what. */
    public String remedy(Language language) {
        RuleText text = description.text(language);
        String remedy = fill(isOpenThoughViolation() ? text.openRemedy() : text.remedy(), language);
        if (nearest == null) {
            return remedy;
        }
        return (language == Language.DUTCH ? "Bedoelt u " : "Did you mean ") + nearest + "? " + remedy;
    }

    private boolean isOpenThoughViolation() {
        return severity == Severity.OPEN && description.severity() != Severity.OPEN;
    }

    /** Returns {@link #observed} as text that is the same in every language: dates in ISO 8601; null: there is none. */
    public @Nullable String observedText() {
        return plain(observed);
    }

    /** Returns {@link #required} as text that is the same in every language: dates in ISO 8601; null: there is none. */
    public @Nullable String requiredText() {
        return plain(required);
    }

    private String fill(String template, Language language) {
        return Placeholders.fill(template, name -> switch (name) {
            case "observed" -> language.inWords(observed);
            case "required" -> language.inWords(required);
            case "item" -> itemTitle == null ? String.valueOf(item) : item + " " + itemTitle;
            case "year" -> String.valueOf(year);
            case "start" -> language.inWords(startDate);
            default ->
                throw new IllegalStateException(
                        "rule " + rule() + ": its text holds the unknown placeholder {" + name + "}");
        });
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                description,
                severity,
                year,
                pointer,
                startDate,
                element,
                item,
                itemTitle,
                observed,
                required,
                nearest,
                needs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Finding that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(description, severity, year, pointer);
    }

    @Override
    public String toString() {
        return rule() + " " + severity + " in year " + year + " at " + pointer;
    }

    private static @Nullable String plain(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Collection<?> values
                ? values.stream().map(Finding::plain).collect(Collectors.joining(", "))
                : value.toString();
    }

    /** Collects what is known of a finding; not safe for use by several threads. */
    public static final class Builder {
        private final RuleDescription description;
        private final Severity severity;
        private final int year;
        private final String pointer;
        private @Nullable LocalDate startDate;
        private @Nullable KernelElement element;
        private @Nullable String item;
        private @Nullable String itemTitle;
        private @Nullable Object observed;
        private @Nullable Object required;
        private @Nullable String nearest;
        private List<String> needs = List.of();

        private Builder(RuleDescription description, Severity severity, int year, String pointer) {
            this.description = Objects.requireNonNull(description, "description");
            this.severity = Objects.requireNonNull(severity, "severity");
            this.year = year;
            this.pointer = Objects.requireNonNull(pointer, "pointer");
        }

        /** See {@link Finding#startDate()}. */
        public Builder startDate(@Nullable LocalDate value) {
            startDate = value;
            return this;
        }

        /** See {@link Finding#element()}. */
        public Builder element(@Nullable KernelElement value) {
            element = value;
            return this;
        }

        /** See {@link Finding#item()}. */
        public Builder item(@Nullable String value) {
            item = value;
            return this;
        }

        /** See {@link Finding#itemTitle()}. */
        public Builder itemTitle(@Nullable String value) {
            itemTitle = value;
            return this;
        }

        /** See {@link Finding#observed()}. */
        public Builder observed(@Nullable Object value) {
            observed = value;
            return this;
        }

        /** See {@link Finding#required()}. */
        public Builder required(@Nullable Object value) {
            required = value;
            return this;
        }

        /** See {@link Finding#nearest()}. */
        public Builder nearest(@Nullable String value) {
            nearest = value;
            return this;
        }

        /** See {@link Finding#needs()}. */
        public Builder needs(List<String> value) {
            needs = value;
            return this;
        }

        /** Builds the finding from what was collected so far. */
        public Finding build() {
            return new Finding(this);
        }
    }
}
