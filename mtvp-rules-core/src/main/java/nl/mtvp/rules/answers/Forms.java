package nl.mtvp.rules.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** The forms of the regions that are loaded. Immutable and safe for use by several threads. */
public final class Forms {

    private final Regions loaded;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Set<String> questions = new HashSet<>();
    private final Set<String> options = new HashSet<>();

    /**
     * Collects the forms of some regions: of each region those of its latest version.
     *
     * @throws IllegalStateException if two forms have one id
     */
    public Forms(Regions loaded) {
        this.loaded = loaded;
        for (Region region : loaded.all()) {
            if (loaded.find(region.id()) == region) {
                region.forms().forEach(form -> add(region, form));
            }
        }
    }

    private void add(Region region, Form form) {
        if (forms.putIfAbsent(form.id(), form) != null) {
            throw new IllegalStateException("regions " + regions.get(form.id()).id() + " and " + region.id()
                    + " both have a form " + form.id() + ".\nBegin the id of a form with that of its region.");
        }
        regions.put(form.id(), region);
        for (Question question : Columns.questions(form)) {
            question.labels().forEach(label -> questions.add(Label.key(label)));
            question.options().forEach(option -> option.labels().forEach(label -> options.add(Label.key(label))));
        }
    }

    /** Returns all forms. */
    public List<Form> all() {
        return List.copyOf(forms.values());
    }

    /** Returns whether a text is a question of some form, in any of its wordings. */
    public boolean isQuestion(String text) {
        return questions.contains(Label.key(text));
    }

    /** Returns whether a text is an option of a question of some form, in any of its wordings. */
    public boolean isOption(String text) {
        return options.contains(Label.key(text));
    }

    /**
     * Begins to read a sheet of answers. Its form is the one whose needed questions it has.
     *
     * @param origin name of the sheet, for errors
     * @param header the questions, in the order of the columns
     * @param formId id of its form; null: it is found by the questions
     * @param settings what is known besides the sheet
     * @throws PlanFormatException if it is no form that is known, lacks a needed question, repeats one, or could be two
     *     forms
     * @throws IllegalArgumentException if no form has the id
     * @throws IllegalStateException if the region declares the form with a mistake
     */
    public FormSheet sheet(String origin, List<String> header, @Nullable String formId, FormSettings settings) {
        Form form = formId == null ? find(origin, header) : named(formId);
        check(form);
        Columns columns = new Columns(form, header);
        List<PlanProblem> problems = new ArrayList<>(missing(form, columns));
        problems.addAll(misspelt(columns));
        columns.doubled()
                .forEach(
                        column -> problems.add(problem(Kind.DOUBLE_QUESTION, header.get(column), Expectation.NONE, null)
                                .at(1, column + 1)));
        if (!problems.isEmpty()) {
            throw new PlanFormatException(origin, problems);
        }
        return new FormSheet(form, loaded, regions.get(form.id()), settings, columns);
    }

    private void check(Form form) {
        List<String> mistakes = FormCheck.mistakesIn(regions.get(form.id()), form);
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException(String.join("\n", mistakes));
        }
    }

    /** Returns the mistakes in all forms, each in a sentence that says what to do; empty: there are none. */
    public List<String> mistakes() {
        return forms.values().stream()
                .flatMap(form -> FormCheck.mistakesIn(regions.get(form.id()), form).stream())
                .toList();
    }

    private Form named(String formId) {
        Form form = forms.get(formId);
        if (form == null) {
            throw new IllegalArgumentException(
                    "there is no form " + formId + ".\nThe forms are " + forms.keySet() + ".");
        }
        return form;
    }

    private Form find(String origin, List<String> header) {
        Map<Form, Columns> asked = new LinkedHashMap<>();
        forms.values().forEach(form -> asked.put(form, new Columns(form, header)));
        Form nearest = null;
        for (Form form : forms.values()) {
            if (nearest == null || asked.get(form).count() > asked.get(nearest).count()) {
                nearest = form;
            }
        }
        if (nearest == null || asked.get(nearest).count() == 0) {
            throw new PlanFormatException(
                    origin,
                    List.of(problem(
                                    Kind.UNKNOWN_FORM,
                                    String.join(", ", header),
                                    Expectation.oneOf(forms.keySet()),
                                    null)
                            .at(1, 0)));
        }
        List<Form> complete = forms.values().stream()
                .filter(form -> missing(form, asked.get(form)).isEmpty())
                .toList();
        Columns most = asked.get(nearest);
        boolean several = complete.stream()
                        .anyMatch(form ->
                                !most.matched().containsAll(asked.get(form).matched()))
                || complete.stream()
                                .filter(form -> asked.get(form).count() == most.count())
                                .count()
                        > 1;
        if (several) {
            String ids = complete.stream().map(Form::id).collect(Collectors.joining(", "));
            throw new PlanFormatException(
                    origin,
                    List.of(problem(Kind.SEVERAL_FORMS, ids, Expectation.NONE, null)
                            .at(1, 0)));
        }
        return nearest;
    }

    private static List<PlanProblem> missing(Form form, Columns columns) {
        List<String> unknown = columns.unknown().stream()
                .map(column -> columns.header().get(column).strip())
                .toList();
        return form.questions().stream()
                .filter(question -> question.isNeeded() && !columns.places().containsKey(question))
                .map(question -> missing(question, unknown).at(1, 0))
                .toList();
    }

    /**
     * Returns the problem that a sheet lacks a question.
     *
     * @param unknown the headers of the sheet that are no question
     */
    static PlanProblem missing(Question question, List<String> unknown) {
        String nearest = question.labels().stream()
                .map(label -> NearestName.among(unknown, label))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PlanProblem(
                Kind.MISSING_QUESTION, "", "", Expectation.oneOf(List.of(Excerpt.quoted(question.label()))), nearest);
    }

    /** Returns the columns that look like a question or option that has no column; their answers would be lost. */
    private static List<PlanProblem> misspelt(Columns columns) {
        List<String> unused = columns.unused();
        List<PlanProblem> problems = new ArrayList<>();
        for (int column : columns.unknown()) {
            String header = columns.header().get(column);
            String nearest = NearestName.among(unused, header.strip());
            if (nearest != null) {
                problems.add(problem(Kind.UNKNOWN_QUESTION, header, Expectation.NONE, nearest)
                        .at(1, column + 1));
            }
        }
        return problems;
    }

    private static PlanProblem problem(Kind kind, String found, Expectation expected, @Nullable String nearest) {
        return new PlanProblem(kind, "", Excerpt.quoted(found.strip()), expected, nearest);
    }
}
