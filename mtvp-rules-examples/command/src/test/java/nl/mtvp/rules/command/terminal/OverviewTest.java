package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.mtvp.rules.command.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview of the regions of many plans. */
class OverviewTest {

    private static final String COMPLIANT = """
            {"region":"rijnmond","startDate":"2023-07-01","submittedOn":"2023-06-20",
             "practice":{"name":"De Maas","agbCode":"01000001","enrolledPatients":2000,"patientStop":false,"waitingList":true,
              "waitingListSize":12,"outOfHoursDataConsent":true,"outOfHoursContacts":400,
              "afterOneYear":{"enrolledPatients":2100,"waitingList":false,"outOfHoursContacts":350}},
             "intervision":["PRACTICE","BETWEEN_PRACTICES"],
             "choices":[{"item":"RD.AW.2","year":1},{"item":"RD.GG.1","year":1}]}""";
    private static final String NETWORK = """
            {"region":"rijnmond","startDate":"2023-07-01","practice":{"name":"=1+1","agbCode":"01000002","enrolledPatients":3000},
             "programmes":[{"code":"CZ","admitted":true}],"intervision":[],
             "choices":[{"item":"RD.GG.1","year":1},{"item":"RD.AW.2","year":1},{"item":"RD.GG.1","year":2,"mode":"DEVELOP"},
              {"item":"RD.NW.1","year":2}]}""";
    private static final String WEST_BRABANT = """
            {"region":"west-brabant","practice":{"name":"Linde"},"choices":[{"item":"WB.GG.2","year":1}]}""";

    @TempDir
    private Path folder;

    private String plans(String... plans) throws IOException {
        List<String> lines =
                List.of(plans).stream().map(plan -> plan.replace("\n", "")).toList();
        return Files.write(folder.resolve("plans.ndjson"), lines).toString();
    }

    private String target(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> csv(String input) throws IOException {
        String target = target("overview.csv");
        CommandRun.of(arguments(target, input)).endsWith(0);
        return Files.readAllLines(Path.of(target));
    }

    private static String[] arguments(String target, String input) {
        return new String[] {"overview", "--lang=en", "--output=" + target, input};
    }

    @Test
    void theTablesCountThePlansOfARegion() throws IOException {
        assertThat(csv(plans(COMPLIANT, NETWORK)))
                .startsWith("\uFEFFOverview of the region Rijnmond", "2 plans")
                .contains(
                        "RD.AW.2;Triagetraining voor assistentes;2;0;0;2",
                        "RD.GG.1;Positieve Gezondheid (PG);2;0;1;2",
                        "RD.NW.1;;0;1;0;1",
                        "2023-07-01;1;1;10",
                        "In the practice itself;1",
                        "With other practices;1",
                        "None;1",
                        "Not filled in;0",
                        "Enrolled patients;5000;2;2100;1",
                        "Practices with a patient stop;0;1;0;0",
                        "Practices with a waiting list;1;1;0;1",
                        "People on a waiting list;12;1;0;0",
                        "Patients who had contact with the out-of-hours service;400;1;350;1",
                        "De Maas;01000001;2023-07-01;\"RD.AW.2 Triagetraining voor assistentes; RD.GG.1 Positieve Gezondheid (PG)\";Compliant;;");
    }

    @Test
    void charactersOfANameThatControlAScreenAreWrittenOut() throws IOException {
        assertThat(csv(plans(COMPLIANT.replace("De Maas", "De\\u001bMaas"))))
                .anySatisfy(line -> assertThat(line).startsWith("De\\u001bMaas;01000001;"));
    }

    @Test
    void aContestedPointCountsTheVerdictsThatDependOnIt() throws IOException {
        List<String> lines = csv(plans(
                NETWORK.replace("\"RD.NW.1\",\"year\":2}", "\"RD.NW.1\",\"year\":2},{\"item\":\"RD.AW.5\",\"year\":2}")
                        .replace("[],", "[\"PRACTICE\"],")));
        int heading = lines.indexOf("Contested points on which a verdict depends");
        assertThat(heading).isPositive();
        assertThat(lines.subList(heading + 2, lines.size())).anyMatch(line -> line.matches("A-\\d\\d;.*;1"));
    }

    @Test
    void aPracticeThatIsCountedTwiceIsNoted() throws IOException {
        CommandRun run = CommandRun.of(arguments(target("twice.csv"), plans(COMPLIANT, COMPLIANT)));

        assertThat(run.endsWith(0).err()).contains("have the same AGB code, 01000001");
    }

    @Test
    void whoOwesWhichAnswerIsListed() throws IOException {
        assertThat(csv(plans(NETWORK)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("\u00A0=1+1;01000002;")
                        .contains("whether there is a stop on new patients"));
    }

    @Test
    void eachRegionHasAnOverviewOfItsOwn() throws Exception {
        String target = target("overview.html");
        CommandRun.of(arguments(target, plans(COMPLIANT, WEST_BRABANT))).endsWith(0);
        HtmlPage page = HtmlPage.of(Files.readString(Path.of(target)));

        assertThat(page.texts("//h1"))
                .containsExactly("Overview of the region Rijnmond", "Overview of the region West-Brabant");
        assertThat(page.texts("//h2")).contains("Verdict", "How often is each intervention chosen?", "Who chose what?");
        assertThat(page.texts("//tr[th='De Maas']/td")).contains("1 July 2023");
        assertThat(page.texts("//tr[th='De Maas']/td/div"))
                .containsExactly("RD.AW.2 Triagetraining voor assistentes", "RD.GG.1 Positieve Gezondheid (PG)");
        assertThat(page.texts("//tr[th='RD.AW.2']/td[@class='bar']//@width")).containsExactly("100");
        assertThat(page.texts("//tr[th='RD.AW.1']/td[@class='bar']//@width")).containsExactly("0");
    }

    @Test
    void refusedPlansAreNamedAndTheOthersCounted() throws IOException {
        String target = target("overview.csv");
        CommandRun run = CommandRun.of(arguments(target, plans(COMPLIANT, "{\"region\":\"utrecht\"}")))
                .endsWith(2);

        assertThat(run.err()).contains("plans.ndjson#2: ", "unknown region \"utrecht\"");
        assertThat(Files.readAllLines(Path.of(target))).contains("1 plan");
    }

    @Test
    void theNameOfTheFileSaysWhatIsWritten() throws IOException {
        assertThat(CommandRun.of(arguments(target("overview.txt"), plans(COMPLIANT)))
                        .endsWith(2)
                        .err())
                .contains("overview.txt’ must end in .html or .csv.");
        assertThat(CommandRun.of("overview", plans(COMPLIANT)).endsWith(2).err())
                .contains("--output");
    }

    @Test
    void nothingIsOverwrittenAndWithoutPlansNoFileIsMade() throws IOException {
        Path sheet = Files.writeString(folder.resolve("answers.csv"), "kept");

        assertThat(CommandRun.of(arguments(sheet.toString(), sheet.toString()))
                        .endsWith(2)
                        .err())
                .contains("answers.csv’ exists already");
        assertThat(sheet).hasContent("kept");

        CommandRun.of(arguments(target("new.html"), "nowhere.json")).endsWith(2);
        assertThat(Path.of(target("new.html"))).doesNotExist();
    }
}
