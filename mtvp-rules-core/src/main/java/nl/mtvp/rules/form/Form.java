package nl.mtvp.rules.form;

import java.util.List;
import java.util.Set;

/**
 * A form of a region: its questions in the order of the paper, and where their answers go in the plan.
 *
 * @param id its id, such as {@code rijnmond-jaar-1}: small letters, digits and hyphens
 * @param title its title, in Dutch
 * @param source where the region's document has it, as findings cite it, such as {@code Bijlage}
 * @param years MTVP years for which a practice chooses interventions on it
 * @param parts its parts, in the order of the paper
 */
public record Form(String id, String title, String source, Set<Integer> years, List<Part> parts) {

    /**
     * A part of a form.
     *
     * @param title its heading, in Dutch
     * @param questions its questions, in the order of the paper
     */
    public record Part(String title, List<Question> questions) {

        /** Copies the list. */
        public Part {
            questions = List.copyOf(questions);
        }

        /** Makes a part of a form. */
        public static Part of(String title, Question... questions) {
            return new Part(title, List.of(questions));
        }
    }

    /** Copies the collections. */
    public Form {
        years = Set.copyOf(years);
        parts = List.copyOf(parts);
    }

    /** Returns its questions, in the order of the paper. */
    public List<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream()).toList();
    }

    /** Returns whether it continues a plan: it asks for year 2 and not for year 1. */
    public boolean continuesPlan() {
        return !years.contains(1);
    }
}
