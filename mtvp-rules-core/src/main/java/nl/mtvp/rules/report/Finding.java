package nl.mtvp.rules.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found in a plan, for one MTVP year.
 *
 * @param description the rule that found it
 * @param severity how much the finding weighs; {@code OPEN} if the rule's own severity is {@code VIOLATION} and an
 *     answer to what is unknown could take the finding away
 * @param year MTVP year that was judged, 1 or 2
 * @param startDate start date of the plan; null: unknown
 * @param element kernel element concerned; null: none
 * @param item code of the chosen item; null: the finding is not about one choice
 * @param itemTitle Dutch title of the item on the menu; null: no item, or it is not on the menu
 * @param pointer JSON pointer of the place in the plan
 * @param observed what the plan holds; null: nothing, or no value decides
 * @param required what is asked; null: no value decides
 * @param needs JSON pointers of the absent facts that would decide an open point; empty: none would, or the finding is
 *     not an open point
 */
public record Finding(
        RuleDescription description,
        Severity severity,
        int year,
        @Nullable LocalDate startDate,
        @Nullable KernelElement element,
        @Nullable String item,
        @Nullable String itemTitle,
        String pointer,
        @Nullable Object observed,
        @Nullable Object required,
        List<String> needs) {

    /** The order of a report: kernel element (those without one last), rule id, pointer. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::element, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::pointer);

    /** The placeholders that a message or remedy may hold, in braces. */
    public static final List<String> PLACEHOLDERS = List.of("observed", "required", "item", "year", "start");

    /** Checks the values that a finding needs, and copies the list. */
    public Finding {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        needs = List.copyOf(needs);
    }

    /**
     * Returns the same finding as an open point.
     *
     * @param absent JSON pointers of the absent facts that would decide it
     */
    public Finding asOpenPoint(List<String> absent) {
        return new Finding(
                description,
                Severity.OPEN,
                year,
                startDate,
                element,
                item,
                itemTitle,
                pointer,
                observed,
                required,
                absent);
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
        return fill(isOpenThoughViolation() ? text.openRemedy() : text.remedy(), language);
    }

    private boolean isOpenThoughViolation() {
        return severity == Severity.OPEN && description.severity() != Severity.OPEN;
    }

    /** Returns {@link #observed} as text that is the same in every language: dates in ISO 8601; null: there is none. */
    public @Nullable String observedText() {
        return Wording.plain(observed);
    }

    /** Returns {@link #required} as text that is the same in every language: dates in ISO 8601; null: there is none. */
    public @Nullable String requiredText() {
        return Wording.plain(required);
    }

    private String fill(String template, Language language) {
        return Wording.fill(template, name -> switch (name) {
            case "observed" -> Wording.inWords(observed, language);
            case "required" -> Wording.inWords(required, language);
            case "item" -> itemTitle == null ? String.valueOf(item) : item + " " + itemTitle;
            case "year" -> String.valueOf(year);
            case "start" -> Wording.inWords(startDate, language);
            default ->
                throw new IllegalStateException(
                        "rule " + rule() + ": its text holds the unknown placeholder {" + name + "}");
        });
    }
}
