package nl.mtvp.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RegionProject;
import nl.mtvp.rules.report.RuleDescription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of two versions of a region tells them apart, and what changed between them. */
class RuleBookOfVersionsTest {

    private static final String CASES = """
            [ { "rule": "T-TEAM", "severity": "VIOLATION", "raises": true, "description": "Not the whole team.", "year": 1,
                "violations": ["T-TEAM"], "advice": [], "plan": { "region": "testland", "startDate": "%1$s",
                "intervision": ["PRACTICE"], "choices": [{"item": "TL.AW.1", "year": 1, "facts": {"wholeTeam": false}},
                {"item": "TL.GG.1", "year": 1}] } },
              { "rule": "T-TEAM", "severity": "VIOLATION", "raises": false, "description": "The whole team.", "year": 1,
                "violations": [], "advice": [], "plan": { "region": "testland", "startDate": "%1$s",
                "intervision": ["PRACTICE"], "choices": [{"item": "TL.AW.1", "year": 1, "facts": {"wholeTeam": true}},
                {"item": "TL.GG.1", "year": 1}] } } ]
            """;

    @TempDir
    private static Path folder;

    private static RuleBook book;
    private static String markdown;
    private static String html;

    @BeforeAll
    static void write() throws IOException {
        RegionProject.testlandUntil2023().compileInto(folder.resolve("region")).close();
        RegionProject.testland2024()
                .adding(RegionProject.RULES, """

                        rule "T-LATE: the plan is handed in before April"
                            @severity(ADVICE) @source("4") @pointer("/submittedOn")
                        when
                            $year : nl.mtvp.rules.assessment.AssessedYear(submittedAfter(2024, 4, 1))
                        then
                            findings.report($year);
                        end
                        """)
                .adding(
                        RegionProject.DUTCH,
                        "\nT-LATE.title = Op tijd\nT-LATE.when = Als het later is.\nT-LATE.message = Te laat.\n"
                                + "T-LATE.remedy = Wees op tijd.\n")
                .adding(
                        RegionProject.ENGLISH,
                        "T-LATE.when = When it is later.\nT-LATE.message = Too late.\nT-LATE.remedy = Be on time.\n")
                .replacing(RegionProject.MODULE_2024, "Set.of()", "Set.of(\"T-OPEN\")")
                .compileInto(folder.resolve("region"))
                .close();
        Files.writeString(folder.resolve("first-cases.json"), CASES.formatted("2023-04-01"));
        Files.writeString(folder.resolve("second-cases.json"), CASES.formatted("2024-01-01"));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.resolve("region").toUri().toURL()}, RegionProject.class.getClassLoader())) {
            PlanValidator validator = PlanValidator.of(ServiceLoader.load(RegionModule.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(module -> module.id().equals("testland"))
                    .toList());
            book = new RuleBook(validator, WorkedCases.read(validator, List.of(folder)));
            markdown = book.write(new MarkdownMarkup());
            html = book.write(new HtmlMarkup());
        }
    }

    @Test
    void everyAnchorIsThereOnceAndEveryLinkLeadsSomewhere() {
        List<String> anchors = found("id=\"([^\"]+)\"");

        assertThat(anchors)
                .doesNotHaveDuplicates()
                .contains("T-TEAM-1", "T-TEAM-2", "row-T-TEAM-1", "row-T-TEAM-2", "T-OPEN-1", "L-PLAN", "P-WAIT")
                .doesNotContain("T-TEAM", "T-OPEN-2");
        // A row of this region's catalogue names a point that nobody declares.
        assertThat(found("href=\"#([^\"]+)\""))
                .filteredOn(link -> !link.equals("testland-A-19"))
                .isNotEmpty()
                .isSubsetOf(anchors);
    }

    private static List<String> found(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyHeadingTellsItsVersion() {
        List<String> headings =
                markdown.lines().filter(line -> line.startsWith("## ")).toList();

        assertThat(headings)
                .doesNotHaveDuplicates()
                .contains(
                        "## Rules: Regioplan Testland, version 1",
                        "## Rules: Regioplan Testland, version 2",
                        "## Menu of Testland, version 1",
                        "## Menu of Testland, version 2",
                        "## Checklist of Testland, version 1",
                        "## Checklist of Testland, version 2");
    }

    @Test
    void aRuleShowsPlansThatItsVersionJudged() {
        for (String version : List.of("1", "2")) {
            RuleDescription rule = book.examples().keySet().stream()
                    .filter(one ->
                            one.id().equals("T-TEAM") && one.ruleSet().version().equals(version))
                    .findFirst()
                    .orElseThrow();
            Example example = book.examples().get(rule);

            assertThat(Stream.of(example.raising(), example.silent())
                            .flatMap(shown -> shown.plan().lines().stream())
                            .filter(line -> line.contains("startDate")))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).contains(version.equals("1") ? "2023-04-01" : "2024-01-01"));
        }
    }

    @Test
    void whatChangedIsASectionOfItsOwn() {
        String changes = markdown.substring(
                markdown.indexOf("## What changed in Testland from version 1 to version 2"),
                markdown.indexOf("## Points that can be read"));

        assertThat(changes.lines().filter(line -> line.startsWith("| ")))
                .contains(
                        "| menu item `TL.AW.2`: title | Training | Training in twee delen |",
                        "| menu item `TL.AW.2`: years | 1, 2 | 1 |",
                        "| rule `T-OPEN` | the practice is open | withdrawn |",
                        "| rule `T-LATE` | – | the plan is handed in before April |",
                        "| rule `T-TEAM`: message (nl) | ‘{item}’ is niet voor het hele team. | Voor ‘{item}’ wordt het"
                                + " hele team uitgenodigd. |")
                .noneMatch(line -> line.contains("T-MENU") || line.contains("TL.NW"));
    }
}
