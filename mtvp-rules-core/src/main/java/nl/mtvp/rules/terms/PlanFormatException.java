package nl.mtvp.rules.terms;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan was refused: it cannot be read, or holds what no loaded region declares. This is not a finding about the
 * practice; the plan has to be handed in again.
 */
public final class PlanFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** What a reader tells at most: a hundred problems, why it read no further, and how many others there are. */
    private static final int MOST = 102;

    private final List<PlanProblem> problems;

    /**
     * Refuses a plan. The message tells about a hundred problems at most.
     *
     * @param origin where the plan came from, for the message
     * @param problems all problems found; at least one
     */
    public PlanFormatException(String origin, List<PlanProblem> problems) {
        super(problems.stream()
                        .limit(MOST)
                        .map(problem -> System.lineSeparator() + "  " + problem)
                        .collect(Collectors.joining("", origin + " was refused:", ""))
                + (problems.size() <= MOST
                        ? ""
                        : System.lineSeparator() + "  and " + (problems.size() - MOST) + " other problems"));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems found, in the order of the document. Of a document with more than a hundred, the last
     * problem tells how many others there are.
     */
    public List<PlanProblem> problems() {
        return problems;
    }
}
