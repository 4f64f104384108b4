package nl.mtvp.rules.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * Where the questions of a form are in the header of a sheet: a column for a question, or one for each of its options.
 */
final class Columns {

    /** Where a plan has the AGB code of its practice. */
    static final String AGB_CODE = "/practice/agbCode";

    /** The time at which an online form was handed in, which every form can have. */
    static final Question HANDED_IN =
            Question.date("Tijdstempel").alsoWritten("Timestamp").into("/submittedOn");

    private final List<String> header;
    private final List<Question> questions;
    private final Map<Question, Place> places = new LinkedHashMap<>();
    private final Set<Integer> matched = new TreeSet<>();
    private final List<Integer> doubled = new ArrayList<>();

    /**
     * The columns of a question.
     *
     * @param whole column of the question itself, from 0; null: it has none
     * @param boxes columns of its options
     */
    record Place(@Nullable Integer whole, Map<Option, Integer> boxes) {

        /** Returns the first of its columns. */
        int first() {
            return whole != null ? whole : boxes.values().iterator().next();
        }
    }

    Columns(Form form, List<String> header) {
        this.header = header;
        questions = questions(form);
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byKey.computeIfAbsent(Label.key(header.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        Map<String, Integer> optionLabels = new HashMap<>();
        questions.forEach(question -> question.options()
                .forEach(option ->
                        option.labels().forEach(label -> optionLabels.merge(Label.key(label), 1, Integer::sum))));
        for (Question question : questions) {
            Integer whole = find(question.labels(), byKey);
            Map<Option, Integer> boxes = new LinkedHashMap<>();
            if (question.kind() == AnswerKind.ANY_OF) {
                for (Option option : question.options()) {
                    boolean unique =
                            option.labels().stream().allMatch(label -> optionLabels.get(Label.key(label)) == 1);
                    Integer box = unique ? find(option.labels(), byKey) : null;
                    if (box != null) {
                        boxes.put(option, box);
                    }
                }
            }
            if (whole != null || !boxes.isEmpty()) {
                places.put(question, new Place(whole, boxes));
            }
        }
    }

    /** Returns the questions that a sheet of a form can have. */
    static List<Question> questions(Form form) {
        List<Question> questions = new ArrayList<>(form.questions());
        questions.add(HANDED_IN);
        return questions;
    }

    private @Nullable Integer find(List<String> labels, Map<String, List<Integer>> byKey) {
        List<Integer> found = labels.stream()
                .map(Label::key)
                .distinct()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(column -> !matched.contains(column))
                .toList();
        if (found.isEmpty()) {
            return null;
        }
        matched.addAll(found);
        doubled.addAll(found.subList(1, found.size()));
        return found.get(0);
    }

    /** Returns the questions that the sheet has, with their columns. */
    Map<Question, Place> places() {
        return places;
    }

    /** Returns the AGB code in a row, with the zeros in front that a spreadsheet drops; empty: there is none. */
    String agbCode(List<String> cells) {
        for (Map.Entry<Question, Place> entry : places.entrySet()) {
            if (entry.getKey().target() instanceof PlanProperty property
                    && property.pointer().equals(AGB_CODE)) {
                return RowReader.filledUp(RowReader.cell(cells, entry.getValue().first()));
            }
        }
        return "";
    }

    /** Returns the labels that a column could have and none has; those of needed questions are left out. */
    List<String> unused() {
        return questions.stream()
                .flatMap(question -> Stream.concat(
                        question.isNeeded() || places.containsKey(question) ? Stream.of() : question.labels().stream(),
                        unusedOptions(question, places.get(question))))
                .toList();
    }

    /** Returns the options that could have a column; none if the cells of the question itself hold them. */
    private static Stream<String> unusedOptions(Question question, @Nullable Place place) {
        return question.kind() != AnswerKind.ANY_OF || place != null && place.boxes.isEmpty()
                ? Stream.of()
                : question.options().stream()
                        .filter(option -> place == null || !place.boxes.containsKey(option))
                        .flatMap(option -> option.labels().stream());
    }

    /** Returns the columns that are no question of the form and not empty, from 0. */
    List<Integer> unknown() {
        return IntStream.range(0, header.size())
                .filter(column -> !matched.contains(column)
                        && !Label.key(header.get(column)).isEmpty())
                .boxed()
                .toList();
    }

    /** Returns the columns of the form's questions, from 0. */
    Set<Integer> matched() {
        return matched;
    }

    /** Returns the columns that repeat a question, from 0. */
    List<Integer> doubled() {
        return doubled;
    }

    /** Returns how many questions are in the header. */
    int count() {
        return places.size();
    }

    List<String> header() {
        return header;
    }
}
