package nl.mtvp.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.AnswerTarget.ProgrammeProperty;
import org.jspecify.annotations.Nullable;

/** A question of a form. Immutable: a method that changes something returns another question. */
public final class Question {

    private final AnswerKind kind;
    private final String label;
    private final List<String> otherLabels;
    private final List<Option> options;
    private final @Nullable AnswerTarget target;
    private final boolean needed;
    private final boolean office;

    private Question(
            AnswerKind kind,
            String label,
            List<String> otherLabels,
            List<Option> options,
            @Nullable AnswerTarget target,
            boolean needed,
            boolean office) {
        this.kind = kind;
        this.label = Objects.requireNonNull(label, "label");
        this.otherLabels = List.copyOf(otherLabels);
        this.options = List.copyOf(options);
        this.target = target;
        this.needed = needed;
        this.office = office;
    }

    private static Question of(AnswerKind kind, String label) {
        return new Question(kind, label, List.of(), List.of(), null, false, false);
    }

    /** Asks for a text. */
    public static Question text(String label) {
        return of(AnswerKind.TEXT, label);
    }

    /** Asks yes or no. */
    public static Question yesNo(String label) {
        return of(AnswerKind.YES_NO, label);
    }

    /** Asks for a whole number from 0. */
    public static Question wholeNumber(String label) {
        return of(AnswerKind.WHOLE_NUMBER, label);
    }

    /** Asks for a number from 0, with or without decimals. */
    public static Question number(String label) {
        return of(AnswerKind.NUMBER, label);
    }

    /** Asks for a day. */
    public static Question date(String label) {
        return of(AnswerKind.DATE, label);
    }

    /**
     * Asks to tick a box.
     *
     * @param label text beside the box
     */
    public static Question box(String label) {
        return of(AnswerKind.BOX, label);
    }

    /** Asks for one of the options. */
    public static Question oneOf(String label) {
        return of(AnswerKind.ONE_OF, label);
    }

    /** Asks for any number of the options. */
    public static Question anyOf(String label) {
        return of(AnswerKind.ANY_OF, label);
    }

    /** Adds other wordings of the question, known from sheets in use. */
    public Question alsoWritten(String... wordings) {
        List<String> all =
                Stream.concat(otherLabels.stream(), Stream.of(wordings)).toList();
        return new Question(kind, label, all, options, target, needed, office);
    }

    /**
     * Adds an option.
     *
     * @param optionLabel its label, as printed
     * @param statements what the plan says if it is ticked; without any it is "none of these": a question that has such
     *     an option is unknown as long as nothing is ticked
     */
    public Question option(String optionLabel, Statement... statements) {
        return with(new Option(optionLabel, List.of(), List.of(statements)));
    }

    /** Adds other wordings of the option that was added last. */
    public Question optionAlsoWritten(String... wordings) {
        Option last = options.get(options.size() - 1);
        List<Option> all = new ArrayList<>(options.subList(0, options.size() - 1));
        List<String> written =
                Stream.concat(last.otherLabels().stream(), Stream.of(wordings)).toList();
        all.add(new Option(last.label(), written, last.statements()));
        return new Question(kind, label, otherLabels, all, target, needed, office);
    }

    private Question with(Option option) {
        List<Option> all = Stream.concat(options.stream(), Stream.of(option)).toList();
        return new Question(kind, label, otherLabels, all, target, needed, office);
    }

    /** Puts the answer into a property of the plan, by JSON pointer. */
    public Question into(String pointer) {
        return into(new PlanProperty(pointer));
    }

    /** Puts the answer into a property of the choices of an item; see {@link ChoiceProperty}. */
    public Question intoChoice(String item, String property) {
        return into(new ChoiceProperty(item, property));
    }

    /** Puts the answer into a property of the participation in another programme; see {@link ProgrammeProperty}. */
    public Question intoProgramme(String programme, String property) {
        return into(new ProgrammeProperty(programme, property));
    }

    private Question into(AnswerTarget place) {
        return new Question(kind, label, otherLabels, options, place, needed, office);
    }

    /** Makes it a question without which a sheet is not this form. */
    public Question needed() {
        return new Question(kind, label, otherLabels, options, target, true, office);
    }

    /** Makes it a question that the regional organisation answers, in a column of its own. */
    public Question forOffice() {
        return new Question(kind, label, otherLabels, options, target, needed, true);
    }

    /** Returns what it asks for. */
    public AnswerKind kind() {
        return kind;
    }

    /** Returns its text, as printed. */
    public String label() {
        return label;
    }

    /** Returns other wordings of it, known from sheets in use. */
    public List<String> otherLabels() {
        return otherLabels;
    }

    /** Returns its text and the other wordings. */
    public List<String> labels() {
        return Stream.concat(Stream.of(label), otherLabels.stream()).toList();
    }

    /** Returns its options, in the order of the form; empty, unless it asks for one or any of some options. */
    public List<Option> options() {
        return options;
    }

    /** Returns where its answer goes; null: the options say it. */
    public @Nullable AnswerTarget target() {
        return target;
    }

    /** Returns whether a sheet without it is not this form. */
    public boolean isNeeded() {
        return needed;
    }

    /** Returns whether the regional organisation answers it, and not the practice. */
    public boolean isForOffice() {
        return office;
    }

    @Override
    public String toString() {
        return label;
    }
}
