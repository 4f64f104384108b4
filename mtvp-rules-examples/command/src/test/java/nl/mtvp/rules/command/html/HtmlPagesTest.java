package nl.mtvp.rules.command.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;

/** The pages as a portal makes them: from reports, and without the command. */
class HtmlPagesTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final HtmlPages PAGES = HtmlPages.in(Language.ENGLISH, VALIDATOR);
    private static final ValidationReport REPORT = VALIDATOR.validate(PracticePlan.inRegion("rijnmond")
            .practice(practice -> practice.name("Voorbeeldpraktijk Es"))
            .build());
    private static final List<PlanProblem> PROBLEMS =
            List.of(new PlanProblem(PlanProblem.Kind.EMPTY, "/region", 3, 14, "", Expectation.NONE, null));

    @Test
    void aPlanHasAPageWithItsVerdictAndFindings() throws Exception {
        HtmlPage page = HtmlPage.of(PAGES.plan("Es.json", REPORT, null));

        assertThat(page.text("//h1")).isEqualTo("Voorbeeldpraktijk Es");
        assertThat(page.texts("//h2")).contains("Not in order").doesNotContain("Growth model");
        assertThat(page.texts("//footer/p")).first().asString().contains("Es.json");
    }

    @Test
    void withAnExplanationThePageShowsTheGrowthModelAndEveryRule() throws Exception {
        Explained explained = new Explained(VALIDATOR.explain(REPORT), VALIDATOR.propose(REPORT));

        HtmlPage page = HtmlPage.of(PAGES.plan("Es.json", REPORT, explained));

        assertThat(page.texts("//h2")).contains("Growth model", "All rules for MTVP year 1");
    }

    @Test
    void theOverviewLinksToThePagesAndListsWhatWasRefused() throws Exception {
        Overview overview = PAGES.overview();
        overview.judged("Es.json", "plans/17?lang=en", REPORT);
        overview.refused("Iep.json", PROBLEMS);

        HtmlPage page = HtmlPage.of(overview.page());

        assertThat(page.texts("//th/a/@href")).containsExactly("plans/17?lang=en");
        assertThat(page.texts("//th/a")).containsExactly("Voorbeeldpraktijk Es");
        assertThat(page.texts("//section[@id='REFUSED']/h3")).containsExactly("Iep.json");
        assertThat(HtmlPage.of(PAGES.overview().page()).texts("//th/a")).isEmpty();
    }

    @Test
    void aRefusedPlanHasAPageWithItsProblems() throws Exception {
        HtmlPage page = HtmlPage.of(PAGES.refusal("Iep.json", PROBLEMS));

        assertThat(page.text("//h1")).isEqualTo("Iep.json");
        assertThat(page.text("//ol/li")).contains("line 3, column 14", "/region");
    }
}
