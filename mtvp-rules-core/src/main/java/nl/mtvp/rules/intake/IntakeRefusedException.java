package nl.mtvp.rules.intake;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.terms.Language;

/** An intake cannot be held with what was given; nothing was drawn. */
public final class IntakeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<IntakeProblem> problems;

    IntakeRefusedException(List<IntakeProblem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem.message(Language.ENGLISH))
                .collect(Collectors.joining("", "the intake was refused:", "")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems found; at least one. */
    public List<IntakeProblem> problems() {
        return problems;
    }
}
