package nl.mtvp.rules.command.text;

import java.util.List;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.PlanProblem;

/** Shows as text why a plan was refused. */
public final class RefusalText {

    private final Texts texts;

    /** Makes it for the language of some texts. */
    public RefusalText(Texts texts) {
        this.texts = texts;
    }

    /** Returns the page for one plan. */
    public Page of(String origin, List<PlanProblem> problems) {
        Page page = new Page()
                .heading(origin, '=')
                .paragraph("", texts.get("refused"))
                .blank();
        int number = 0;
        for (PlanProblem problem : problems) {
            page.paragraph(Page.mark(++number + "."), texts.place(problem) + ":");
            page.paragraph(Page.mark(""), problem.message(texts.language()));
        }
        return page;
    }
}
