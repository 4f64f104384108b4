package nl.mtvp.rules.command.html;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Explained;
import nl.mtvp.rules.command.words.RegionOverview;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.intake.Protocol;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanProblem;
import org.jspecify.annotations.Nullable;

/**
 * Renders reports on plans as HTML pages. A page needs nothing else: it holds its style, runs no script and fetches
 * nothing. Immutable; any number of threads can use it.
 */
public final class HtmlPages {

    private final ReportWords words;
    private final PlanPage plans;
    private final RefusalHtml refusals;
    private final ProtocolPage protocols;

    /**
     * Makes pages in the words of other reports.
     *
     * @param words the words
     */
    public HtmlPages(ReportWords words) {
        this.words = words;
        plans = new PlanPage(words);
        refusals = new RefusalHtml(words.texts());
        protocols = new ProtocolPage(words.texts());
    }

    /**
     * Makes pages in a language.
     *
     * @param language the language
     * @param validator the validator that judges the plans
     */
    public static HtmlPages in(Language language, PlanValidator validator) {
        return new HtmlPages(new ReportWords(Texts.in(language), validator, false));
    }

    /**
     * Returns the page on a plan that was judged.
     *
     * @param origin where the plan came from, such as a file name
     * @param report the report
     * @param explained what the page shows in addition to the report; null: nothing
     */
    public String plan(String origin, ValidationReport report, @Nullable Explained explained) {
        return plans.of(new ExplainedReport(origin, report, explained));
    }

    /**
     * Returns the page on a plan that was refused.
     *
     * @param origin where the plan came from, such as a file name
     * @param problems why it was refused
     */
    public String refusal(String origin, List<PlanProblem> problems) {
        return refusals.page(origin, problems);
    }

    /**
     * Returns the page with the protocol of an intake.
     *
     * @param protocol the protocol, in the language of these pages
     */
    public String protocol(Protocol protocol) {
        return protocols.of(protocol);
    }

    /**
     * Returns the page with the overviews of regions.
     *
     * @param overviews the overviews, in the language of these pages
     */
    public String regions(List<RegionOverview> overviews) {
        return new RegionOverviewPage(words.texts()).of(overviews);
    }

    /** Returns an overview without plans. */
    public Overview overview() {
        return new Overview(words);
    }
}
