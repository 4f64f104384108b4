package nl.mtvp.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleText;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The book holds everything that is judged, with examples. */
class RuleBookTest {

    private static final Path CASES = Path.of("../../mtvp-rules-regions/src/test/resources");
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    private static RuleBook book;
    private static String html;
    private static String markdown;
    private static Document page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() throws Exception {
        book = new RuleBook(VALIDATOR, WorkedCases.read(VALIDATOR, List.of(CASES)));
        html = book.write(new HtmlMarkup());
        markdown = book.write(new MarkdownMarkup());
        page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void everyRuleHasItsTextsInBothLanguages() {
        String shown = page.getDocumentElement().getTextContent();
        for (RuleDescription rule : VALIDATOR.rules()) {
            for (Language language : Language.values()) {
                RuleText text = Objects.requireNonNull(rule.texts().get(language));
                assertThat(shown)
                        .contains(
                                text.when(),
                                text.message(),
                                text.remedy(),
                                text.title().substring(1));
                assertThat(markdown).contains(new MarkdownMarkup().text(text.when()));
            }
        }
    }

    @Test
    void everyRuleEveryRowAndEveryMenuItemIsThere() {
        assertThat(anchors())
                .containsAll(VALIDATOR.rules().stream().map(RuleDescription::id).toList())
                .containsAll(VALIDATOR.rules().stream().map(RulePage::stem).toList())
                .containsAll(VALIDATOR.qualifyingRules().stream()
                        .map(CountingPage::stem)
                        .toList())
                .containsAll(VALIDATOR.catalogue().stream()
                        .map(row -> "row-" + row.id())
                        .toList());
        assertThat(markdown)
                .contains(anchors().stream()
                        .filter(anchor -> !anchor.isEmpty())
                        .map(anchor -> "<a id=\"" + anchor + "\"></a>")
                        .toList());
        assertThat(VALIDATOR.qualifyingRules()).isNotEmpty();
        assertThat(html)
                .contains(VALIDATOR.catalogue().stream().map(CatalogueRow::says).toList());
        assertThat(html)
                .contains(VALIDATOR.regions().all().stream()
                        .flatMap(region -> region.menu().items().stream())
                        .map(MenuItem::code)
                        .map(code -> "<code>" + code + "</code>")
                        .toList());
    }

    @Test
    void noAnchorStandsTwiceAndEveryLinkLeadsSomewhere() {
        assertThat(anchors()).doesNotHaveDuplicates();
        Set<String> anchors = Set.copyOf(anchors());
        assertThat(attributes("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
        Set<String> linked = Stream.of(markdown.split("\\]\\(#"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf(')')))
                .collect(Collectors.toSet());
        assertThat(anchors).containsAll(linked);
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(html).doesNotContain("<script", "src=", "http:", "https:", "url(", "@import");
    }

    @Test
    void everyRuleIsShownAtWorkFromEitherSide() {
        assertThat(book.examples().keySet().stream().map(RulePage::stem))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(VALIDATOR.rules().stream()
                        .map(RulePage::stem)
                        .distinct()
                        .toList());
        book.examples().forEach((rule, example) -> {
            assertThat(example.raising().findings(rule)).as(RulePage.stem(rule)).isNotEmpty();
            assertThat(Objects.requireNonNull(example.silent()).isSilent(rule.id()))
                    .as(RulePage.stem(rule))
                    .isTrue();
        });
    }

    @Test
    void theIntakeOfEachRegionIsShownWithTheRowsThatItCarriesOut() {
        assertThat(markdown)
                .contains(
                        "## Intake of Rijnmond",
                        "| 2023-04-01 | 25% | 58 |",
                        "| 2024-01-01 | 100% | – |",
                        "## Intake of West-Brabant",
                        "§ 1.3 counts the affiliated practices that want to take part.");
        for (CatalogueRow row : VALIDATOR.catalogue()) {
            String shown = markdown.lines()
                    .filter(line -> line.startsWith("| ") && line.contains("row-" + row.id() + "\""))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.contains("carried out by the intake")).as(row.id()).isEqualTo(row.isCarriedByIntake());
        }
        assertThat(VALIDATOR.catalogue())
                .filteredOn(CatalogueRow::isCarriedByIntake)
                .hasSize(15);
    }

    @Test
    void theChecklistOfEachRegionIsShownWithoutAHole() {
        assertThat(markdown)
                .contains(
                        "## Checklist of Rijnmond",
                        "| plan | `LOST_DRAW` | [R-LOT](#R-LOT) | – |",
                        "| contested point | `A-06` | [R-PRIOR](#R-PRIOR) | – |",
                        "| menu | `RD.AW.5V follows` | [R-AW5V-PRE](#R-AW5V-PRE) | – |",
                        "| programme | `TBHZ` | none | Whoever takes part in MTVP owes nothing extra for TBHZ.",
                        "## Checklist of West-Brabant",
                        "| question of a form | `effort` | none | The form describes it,")
                .doesNotContain("| nobody says |");
        for (Region region : VALIDATOR.regions().all()) {
            assertThat(html)
                    .contains(VALIDATOR.checklist(region).stream()
                            .map(line -> "<code>" + line.name() + "</code>")
                            .toList());
        }
    }

    /** The row is made by hand, so that the test does not depend on which rules of the regions leave something open. */
    @Test
    void aRuleThatMayBeOpenSaysSo() {
        List<RuleDescription> rules = VALIDATOR.rules().stream()
                .filter(rule -> rule.id().equals("R-AW4-2"))
                .toList();
        RuleText text = Objects.requireNonNull(rules.get(0).texts().get(Language.DUTCH));

        assertThat(pageOf(rules, Set.of(Severity.VIOLATION)))
                .doesNotContain("blijft open zolang niet bekend", text.open());
        assertThat(pageOf(rules, Set.of(Severity.VIOLATION, Severity.OPEN)))
                .contains(
                        "<div class=\"rule violation\">",
                        "blijft open zolang niet bekend",
                        text.message(),
                        text.open(),
                        text.openRemedy());
    }

    private static String pageOf(List<RuleDescription> rules, Set<Severity> severities) {
        CatalogueRow judged = VALIDATOR.catalogue().stream()
                .filter(row -> row.id().equals(rules.get(0).id()))
                .findFirst()
                .orElseThrow();
        CatalogueRow row = CatalogueRow.of(
                        judged.id(),
                        judged.ruleSet(),
                        judged.binding(),
                        judged.kind(),
                        judged.says(),
                        judged.treatment())
                .sources(judged.sources())
                .readings(judged.readings())
                .severities(severities)
                .rules(judged.rules())
                .build();
        HtmlMarkup markup = new HtmlMarkup();
        new RulePage(markup, VALIDATOR, List.of(row), Map.of()).write(rules);
        return markup.end();
    }

    @Test
    void aPlanInWhichARuleLeavesSomethingOpenIsShown() {
        Map<RuleDescription, Example> open = new LinkedHashMap<>(book.examples());
        open.values().removeIf(example -> example.open() == null);
        assertThat(open.keySet())
                .extracting(RuleDescription::id)
                .contains("R-AW4-2", "R-AW5V-PRE", "W-ADD-NEW", "L-IV");
        assertThat(open.keySet()).allSatisfy(rule -> assertThat(rule.severity()).isEqualTo(Severity.VIOLATION));
        assertThat(html).contains("Leaves it open", "Not known yet: <code>/choices/");
    }

    @Test
    void aPlanThatIsShownIsThePlanThatWasJudged() throws IOException {
        int count = 0;
        for (PlanCase example : cases()) {
            assertThat(VALIDATOR.reader().read(String.join("\n", new PlanJson(example.plan()).lines())))
                    .as(example.description())
                    .isEqualTo(example.plan());
            count++;
        }
        assertThat(count).isGreaterThan(600);
    }

    @Test
    void theSameBookIsWrittenAgain() {
        assertThat(book.write(new HtmlMarkup())).isEqualTo(html);
        assertThat(book.write(new MarkdownMarkup())).isEqualTo(markdown);
    }

    @Test
    void withoutCasesItHasNoExamples() {
        assertThat(new RuleBook(VALIDATOR, List.of()).write(new HtmlMarkup()))
                .contains("id=\"R-AW4-3\"")
                .doesNotContain("Raises it");
    }

    @Test
    void aCaseThatDoesNotDoWhatItSaysIsRefused() throws IOException {
        Path file = folder.resolve("my-cases.json");
        Files.writeString(file, """
                [ { "rule": "L-PLAN", "severity": "VIOLATION", "raises": false, "description": "An empty plan.", "year": 1,
                    "violations": [], "advice": [], "plan": { "region": "west-brabant", "startDate": "2023-07-01",
                    "practice": { "name": "Praktijk Voorbeeld" }, "intervision": ["PRACTICE"] } } ]
                """);

        assertThatIllegalStateException()
                .isThrownBy(() -> WorkedCases.read(VALIDATOR, List.of(folder)))
                .withMessageContainingAll(
                        "An empty plan.",
                        "expects violations [], open points []",
                        "found violations [L-PLAN], open points []");
    }

    @Test
    void aFolderWithoutCasesIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WorkedCases.read(VALIDATOR, List.of(folder)))
                .withMessageContainingAll("no worked cases", "cases.json");
    }

    private static List<PlanCase> cases() throws IOException {
        List<PlanCase> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("cases.json")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    all.addAll(new PlanCaseReader(VALIDATOR.regions()).read(file.toString(), in));
                }
            }
        }
        return all;
    }

    private static List<String> anchors() {
        return attributes("id");
    }

    private static List<String> attributes(String name) {
        List<String> values = new ArrayList<>();
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute(name)) {
                values.add(element.getAttribute(name));
            }
        }
        return values;
    }

    @Test
    void markdownShowsEveryTextAsItIs() {
        Markup markup = new MarkdownMarkup();

        assertThat(markup.text("a|b <i> & ~c~ [d] `e` *f* _g_ \\"))
                .isEqualTo("a\\|b \\<i\\> \\& \\~c\\~ \\[d\\] \\`e\\` \\*f\\* \\_g\\_ \\\\");
        assertThat(markup.text("# a - 1.")).isEqualTo("\\# a - 1.");
        assertThat(markup.text("- a")).isEqualTo("\\- a");
        assertThat(markup.text("12. a 3.2.1")).isEqualTo("12\\. a 3.2.1");
        assertThat(markup.text("3.2.1 a")).isEqualTo("3.2.1 a");
        assertThat(markup.code("a.b(c)")).isEqualTo("`a.b(c)`");
        assertThat(markup.code("a|b`c")).isEqualTo("a\\|b\\`c");
    }
}
