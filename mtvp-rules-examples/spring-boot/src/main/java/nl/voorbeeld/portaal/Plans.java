package nl.voorbeeld.portaal;

import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.html.HtmlPages;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers a plan with its report, or with the page that shows its growth model. */
@RestController
class Plans {

    private final PlanValidator validator;
    private final HtmlPages pages;

    Plans(PlanValidator validator, HtmlPages pages) {
        this.validator = validator;
        this.pages = pages;
    }

    @PostMapping("/report")
    ValidationReport report(@RequestBody PracticePlan plan) {
        return validator.validate(plan);
    }

    @PostMapping(path = "/page", produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestBody PracticePlan plan) {
        ValidationReport report = validator.validate(plan);
        Explained explained = new Explained(validator.explain(report), validator.propose(report));
        return pages.plan("het ingezonden plan", report, explained);
    }
}
