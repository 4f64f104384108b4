package nl.mtvp.app;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.html.HtmlPages;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.report.ValidationReport;

/** A program that embeds the library: names the regions, judges the plans whose files are given, and makes their pages. */
public final class App {

    private App() {
    }

    public static void main(String[] files) throws Exception {
        PlanValidator validator = PlanValidator.create();
        System.out.println("regions: " + validator.regions().all().stream().map(Region::id).collect(Collectors.joining(" ")));
        HtmlPages pages = HtmlPages.in(Language.DUTCH, validator);
        for (String file : files) {
            ValidationReport report = validator.validate(validator.reader().read(Path.of(file)));
            String page = pages.plan(file, report, null);
            System.out.println("rules: " + report.ruleSets().stream().map(rules -> rules.digest()).toList());
            System.out.println(report.verdict() + ": " + page.substring(page.indexOf("<h1>"), page.indexOf("</h1>")));
        }
    }
}
