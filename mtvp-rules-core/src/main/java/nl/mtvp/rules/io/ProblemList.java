package nl.mtvp.rules.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;

/**
 * The problems of one plan. Keeps the first hundred and counts the others: a hostile document of 16 MiB could have
 * millions.
 */
final class ProblemList {

    private static final int MOST = 100;
    private static final Comparator<PlanProblem> IN_DOCUMENT_ORDER =
            Comparator.comparingInt(PlanProblem::line).thenComparingInt(PlanProblem::column);

    private final List<PlanProblem> problems = new ArrayList<>();
    private int others;

    void add(PlanProblem problem) {
        if (isFull()) {
            others++;
        } else {
            problems.add(problem);
        }
    }

    /** Adds the reason why the document cannot be read any further, even if the list is full. */
    void addLast(PlanProblem problem) {
        problems.add(problem);
    }

    boolean isFull() {
        return problems.size() >= MOST;
    }

    /** Returns the places of the problems, as JSON pointers. */
    Set<String> places() {
        return problems.stream().map(PlanProblem::pointer).collect(Collectors.toSet());
    }

    /**
     * Returns the problems in the order in which they were found, and how many others there are, and empties the list.
     */
    List<PlanProblem> take() {
        List<PlanProblem> taken = new ArrayList<>(problems);
        problems.clear();
        addOthers(others, taken);
        others = 0;
        return taken;
    }

    /** Returns at most a hundred problems of a plan in the order of the document, and how many others there are. */
    static List<PlanProblem> inDocumentOrder(List<PlanProblem> problems) {
        List<PlanProblem> first = new ArrayList<>();
        int others = 0;
        for (PlanProblem problem : problems.stream().sorted(IN_DOCUMENT_ORDER).toList()) {
            if (problem.kind() == Kind.OTHER_PROBLEMS) {
                others += Integer.parseInt(problem.found());
            } else if (first.size() < MOST || endsReading(problem)) {
                first.add(problem);
            } else {
                others++;
            }
        }
        addOthers(others, first);
        return List.copyOf(first);
    }

    private static boolean endsReading(PlanProblem problem) {
        return problem.kind() == Kind.BROKEN_JSON || problem.kind() == Kind.TOO_LARGE;
    }

    private static void addOthers(int others, List<PlanProblem> problems) {
        if (others > 0) {
            problems.add(new PlanProblem(Kind.OTHER_PROBLEMS, "", String.valueOf(others), Expectation.NONE, null));
        }
    }
}
