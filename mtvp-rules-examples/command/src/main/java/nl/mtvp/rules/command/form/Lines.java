package nl.mtvp.rules.command.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Form.Part;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;

/**
 * Puts a form into rows: first what the practice fills in, then what the regional organisation fills in. No text comes
 * twice, so that a reader of answers finds each question at one place.
 */
final class Lines {

    private final Form form;
    private final Texts texts;
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Lines(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
        for (Question question : form.questions()) {
            count(question.labels());
            question.options().forEach(option -> count(option.labels()));
        }
    }

    static List<Line> of(Form form, Texts texts) {
        Lines lines = new Lines(form, texts);
        lines.addBlock(false);
        lines.addBlock(true);
        return lines.lines;
    }

    private void count(List<String> wordings) {
        wordings.stream().map(Lines::key).distinct().forEach(key -> labels.merge(key, 1, Integer::sum));
    }

    /** Takes labels for the same rather too often: case, spaces and signs make no difference. */
    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void addBlock(boolean office) {
        List<Question> block = form.questions().stream()
                .filter(question -> question.isForOffice() == office)
                .toList();
        if (office && !block.isEmpty()) {
            lines.add(Line.heading(texts.get("form.office"), true));
        }
        for (Part part : form.parts()) {
            List<Question> questions = part.questions().stream()
                    .filter(question -> question.isForOffice() == office && !isBelowChooser(question, block))
                    .toList();
            boolean hasHeading = questions.stream().anyMatch(question -> isHeading(question, part));
            if (!questions.isEmpty() && !hasHeading) {
                boolean taken = labels.containsKey(key(part.title()));
                lines.add(Line.heading(taken ? texts.get("form.part", part.title()) : part.title(), office));
            }
            for (Question question : questions) {
                add(question, block, false, isHeading(question, part));
            }
        }
    }

    private boolean isHeading(Question question, Part part) {
        return hasBoxes(question) && key(question.label()).equals(key(part.title()));
    }

    private boolean isBelowChooser(Question question, List<Question> block) {
        return Chooser.of(question, form).stream().anyMatch(chooser -> block.contains(chooser.question()));
    }

    /** An option can be a row of its own if no other question has an option or a text like it. */
    private boolean hasBoxes(Question question) {
        return question.kind() == AnswerKind.ANY_OF
                && question.options().stream()
                        .flatMap(option -> option.labels().stream().map(Lines::key))
                        .allMatch(label -> labels.get(label) == 1);
    }

    private void add(Question question, List<Question> block, boolean indented, boolean heading) {
        boolean boxes = hasBoxes(question);
        Line.Kind kind = boxes ? Line.Kind.BOXES : Line.Kind.QUESTION;
        Line line = Line.question(kind, question, Chooser.of(question, form), indented, heading);
        lines.add(line);
        if (boxes) {
            for (Option option : question.options()) {
                lines.add(Line.box(line, option));
                addBelow(new Chooser(question, option), block);
            }
        } else if (!question.options().isEmpty()) {
            addBelow(
                    new Chooser(
                            question, question.options().get(question.options().size() - 1)),
                    block);
        }
    }

    /** Adds the questions that depend on an option, below the last option on which they depend. */
    private void addBelow(Chooser chooser, List<Question> block) {
        for (Question question : block) {
            List<Chooser> choosers = Chooser.of(question, form).stream()
                    .filter(one -> block.contains(one.question()))
                    .toList();
            if (choosers.isEmpty()) {
                continue;
            }
            Chooser last = choosers.get(choosers.size() - 1);
            boolean below = hasBoxes(chooser.question()) ? last.equals(chooser) : last.question() == chooser.question();
            if (below) {
                add(question, block, true, false);
            }
        }
    }
}
