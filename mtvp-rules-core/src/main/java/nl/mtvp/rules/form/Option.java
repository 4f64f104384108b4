package nl.mtvp.rules.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * An option of a question.
 *
 * @param label its label, as printed
 * @param otherLabels other wordings of the label, known from sheets in use
 * @param statements what the plan says if it is ticked
 */
public record Option(String label, List<String> otherLabels, List<Statement> statements) {

    /** Copies the lists. */
    public Option {
        otherLabels = List.copyOf(otherLabels);
        statements = List.copyOf(statements);
    }

    /** Returns its label and the other wordings. */
    public List<String> labels() {
        return Stream.concat(Stream.of(label), otherLabels.stream()).toList();
    }
}
