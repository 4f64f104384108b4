package nl.mtvp.rules.command.terminal;

import static nl.mtvp.rules.command.terminal.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import nl.mtvp.rules.command.html.HtmlPage;
import org.junit.jupiter.api.Test;

class ValidateJunitTest {

    @Test
    void aPlanIsASuiteAndAFindingATest() throws Exception {
        CommandRun run = CommandRun.of(
                        "validate",
                        "--format=junit",
                        sample("rijnmond-no-conversation-year-1-non-compliant.json"),
                        sample("rijnmond-year-1-compliant.json"),
                        sample("rijnmond-year-1-incomplete.json"),
                        sample("broken-plan.json"))
                .endsWith(2);

        assertThat(run.out()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        HtmlPage xml = HtmlPage.of(run.out());
        assertThat(xml.texts("/testsuites/testsuite/@name"))
                .hasSize(4)
                .element(0)
                .asString()
                .endsWith("rijnmond-no-conversation-year-1-non-compliant.json");
        assertThat(xml.text("//testsuite[1]/testcase[failure]/@name")).isEqualTo("MTVP-jaar 1: L-GG-J1 /choices");
        assertThat(xml.text("//testsuite[1]/testcase/failure/@type")).isEqualTo("VIOLATION");
        assertThat(xml.text("//testsuite[1]/testcase/failure/@message")).contains("Minstens één is nodig");
        assertThat(xml.text("//testsuite[1]/testcase/failure")).contains("Kies voor jaar 1", "Leidraad Meer Tijd");
        assertThat(xml.text("//testsuite[2]/testcase/@name")).isEqualTo("MTVP-jaar 1");
        assertThat(xml.texts("//testsuite[2]/testcase/*")).isEmpty();
        assertThat(xml.texts("//testsuite[3]/testcase/failure/@type"))
                .isNotEmpty()
                .containsOnly("OPEN");
        assertThat(xml.text("//testsuite[4]/testcase/error/@type")).isEqualTo("REFUSED");
        assertThat(xml.text("//testsuite[4]/testcase/error")).contains("/startDate: ");
        for (int i = 1; i <= 4; i++) {
            String suite = "//testsuite[" + i + "]";
            for (String[] count : new String[][] {
                {"tests", "/testcase"},
                {"failures", "/testcase/failure"},
                {"errors", "/testcase/error"},
                {"skipped", "/testcase/skipped"}
            }) {
                assertThat(xml.text(suite + "/@" + count[0]))
                        .as(suite + count[0])
                        .isEqualTo(String.valueOf(xml.texts(suite + count[1]).size()));
            }
        }
    }

    @Test
    void whatDoesNotFailTheGateIsSkipped() throws Exception {
        String plan = sample("rijnmond-year-1-incomplete.json");
        HtmlPage xml = HtmlPage.of(CommandRun.of("validate", "--format=junit", "--fail-on=violation", plan)
                .endsWith(0)
                .out());

        assertThat(xml.texts("//failure")).isEmpty();
        assertThat(xml.texts("//skipped/@message")).isNotEmpty().doesNotContain("");
        HtmlPage strict = HtmlPage.of(CommandRun.of("validate", "--format=junit", "--fail-on=advice", plan)
                .endsWith(1)
                .out());
        assertThat(strict.texts("//skipped")).isEmpty();
        assertThat(strict.texts("//failure")).hasSameSizeAs(xml.texts("//skipped"));
    }

    @Test
    void theDocumentIsWholeWhateverComes() throws Exception {
        assertThat(HtmlPage.of(CommandRun.of("validate", "--format=junit", "absent.json")
                                .endsWith(2)
                                .out())
                        .texts("//testsuite"))
                .isEmpty();
        String plan = "{\"region\":\"<&\\\"\\u0001>\"}";
        assertThat(HtmlPage.of(CommandRun.reading(plan, "validate", "--format=junit", "-")
                                .out())
                        .text("//error/@message"))
                .contains("<&", "\\u0001");
    }
}
