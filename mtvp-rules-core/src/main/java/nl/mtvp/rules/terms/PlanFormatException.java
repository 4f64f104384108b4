package nl.mtvp.rules.terms;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan was refused: it cannot be read, or holds what no loaded region declares. This is not a finding about the
 * practice; the plan has to be handed in again.
 */
public final class PlanFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<PlanProblem> problems;

    /**
     * Refuses a plan.
     *
     * @param origin where the plan came from, for the message
     * @param problems all problems found; at least one
     */
    public PlanFormatException(String origin, List<PlanProblem> problems) {
        super(problems.stream()
                .map(problem -> System.lineSeparator() + "  " + problem)
                .collect(Collectors.joining("", origin + " was refused:", "")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems found, in the order of the document; not all if one document has more than a thousand. */
    public List<PlanProblem> problems() {
        return problems;
    }
}
