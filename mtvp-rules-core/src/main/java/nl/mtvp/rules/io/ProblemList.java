package nl.mtvp.rules.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.terms.PlanProblem;

/** The problems of one plan. Keeps no more than a thousand: a hostile document of 16 MiB could have millions. */
final class ProblemList {

    private static final int MOST = 1000;
    private static final Comparator<PlanProblem> IN_DOCUMENT_ORDER =
            Comparator.comparingInt(PlanProblem::line).thenComparingInt(PlanProblem::column);

    private final List<PlanProblem> problems = new ArrayList<>();

    void add(PlanProblem problem) {
        if (!isFull()) {
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

    /** Returns the problems in the order in which they were found, and empties the list. */
    List<PlanProblem> take() {
        List<PlanProblem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }

    static List<PlanProblem> inDocumentOrder(List<PlanProblem> problems) {
        return problems.stream().sorted(IN_DOCUMENT_ORDER).toList();
    }
}
