package nl.mtvp.rules.command;

import java.util.List;
import nl.mtvp.rules.report.PlanProblem;

/** Shows as text why a plan was refused. */
final class RefusalText {

    private final Texts texts;

    RefusalText(Texts texts) {
        this.texts = texts;
    }

    /** Returns the page for one plan. */
    Page of(String origin, List<PlanProblem> problems) {
        Page page = new Page()
                .heading(origin, '=')
                .paragraph("", texts.get("refused"))
                .blank();
        int number = 0;
        for (PlanProblem problem : problems) {
            page.paragraph(Page.mark(++number + "."), place(problem) + ":");
            page.paragraph(Page.mark(""), problem.message(texts.language()));
        }
        return page;
    }

    /** Returns the place in the document and in the plan. */
    String place(PlanProblem problem) {
        String pointer = problem.pointer().isEmpty() ? texts.get("refused.wholePlan") : problem.pointer();
        return problem.line() == 0 ? pointer : texts.get("refused.place", problem.line(), problem.column(), pointer);
    }
}
