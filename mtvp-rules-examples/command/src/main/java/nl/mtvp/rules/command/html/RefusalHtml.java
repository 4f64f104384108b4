package nl.mtvp.rules.command.html;

import java.util.List;
import nl.mtvp.rules.command.words.Sign;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.terms.PlanProblem;

/** Shows on a page why a plan was refused. */
final class RefusalHtml {

    private final Texts texts;
    private final HtmlFrame frame;

    RefusalHtml(Texts texts) {
        this.texts = texts;
        frame = new HtmlFrame(texts);
    }

    /** Returns the page for a plan that is the only one. */
    String page(String origin, List<PlanProblem> problems) {
        return frame.page(origin, html -> {
            html.begin("header")
                    .add("p", texts.get("html.plan"), "class", "kicker")
                    .add("h1", origin);
            html.begin("div", "class", "verdict bad").begin("p", "class", "overall");
            SignHtml.write(html, Sign.BAD, texts.get("html.refused"));
            html.end().add("p", texts.get("refused")).end().end();
            html.begin("section", "class", "points").add("h2", texts.get("html.toDo"));
            write(html, problems);
            html.end();
        });
    }

    /** Writes the problems. */
    void write(Html html, List<PlanProblem> problems) {
        html.begin("ol", "class", "findings");
        for (PlanProblem problem : problems) {
            html.begin("li").add("p", texts.place(problem), "class", "element");
            html.add("p", problem.message(texts.language()), "class", "found").end();
        }
        html.end();
    }
}
