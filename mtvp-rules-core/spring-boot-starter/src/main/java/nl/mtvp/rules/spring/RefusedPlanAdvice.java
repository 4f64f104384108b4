package nl.mtvp.rules.spring;

import java.util.List;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers that a plan was refused, as {@code application/problem+json} with every problem and its place. It comes
 * before the advice of Spring Boot, which would only say that the request could not be read.
 */
@RestControllerAdvice
@Order(-1)
final class RefusedPlanAdvice {

    private static final HttpStatusCode CONTENT_TOO_LARGE = HttpStatusCode.valueOf(413);

    private final Language language;

    RefusedPlanAdvice(Language language) {
        this.language = language;
    }

    @ExceptionHandler
    ProblemDetail refused(PlanFormatException refusal) {
        ProblemDetail answer = ProblemDetail.forStatusAndDetail(status(refusal), detail());
        answer.setTitle(language == Language.DUTCH ? "Het plan is geweigerd" : "The plan was refused");
        answer.setProperty(
                "refused", refusal.problems().stream().map(this::inJson).toList());
        return answer;
    }

    private static HttpStatusCode status(PlanFormatException refusal) {
        List<Kind> kinds = refusal.problems().stream().map(PlanProblem::kind).toList();
        return kinds.contains(Kind.TOO_LARGE) ? CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
    }

    private String detail() {
        return language == Language.DUTCH
                ? "Het plan is niet beoordeeld. Verbeter wat hieronder staat, en lever het opnieuw in."
                : "The plan was not judged. Correct what is listed here, and hand it in again.";
    }

    /** Returns a problem as reports write it. */
    private StoredReport.Problem inJson(PlanProblem problem) {
        return new StoredReport.Problem(problem.pointer(), problem.line(), problem.column(), problem.message(language));
    }
}
