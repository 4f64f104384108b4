package nl.mtvp.rules.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void helpIsShownInEitherLanguage() {
        assertThat(CommandRun.of("--help").endsWith(0).out())
                .contains("Gebruik: mtvp-rules", "validate", "rules", "menu");
        assertThat(CommandRun.of("--lang", "en", "--help").endsWith(0).out()).contains("Usage: mtvp-rules");
        assertThat(CommandRun.of("validate", "--help").endsWith(0).out())
                .contains("--year=1|2|all", "--fail-on=violation|open|advice", "Exitstatus:", "INPUT...");
        assertThat(CommandRun.of("validate", "-h", "--lang=en").endsWith(0).out())
                .contains("Exit status:", "every plan meets the limit of --fail-on");
        assertThat(CommandRun.of("rules", "--help").endsWith(0).out()).contains("Toont alle regels");
        assertThat(CommandRun.of("form", "--help").endsWith(0).out())
                .contains("Schrijft het lege formulier", "--output=FILE", ".csv met de kopregel");
        assertThat(CommandRun.of("form", "--help", "--lang=en").endsWith(0).out())
                .contains("Writes the empty form", "[REGION]", ".csv with the header");
        assertThat(CommandRun.of("menu", "--help").endsWith(0).out()).contains("id van de regio");
    }

    @Test
    void helpTellsHowToCallTheCommandAndWhatItTakes() {
        assertThat(CommandRun.of("compare", "--lang=en", "--help").endsWith(0).out())
                .isEqualTo("""
                        Usage: mtvp-rules compare [-hV] [--pretty] [--format=text|json|html] [--lang=nl|en] BEFORE AFTER

                        Compares the reports of two runs of validate --format json: which verdicts and findings change.
                        Plans belong together if their AGB code is the same; without an AGB code, or if several plans have
                        it, if their origin (the file) is the same, too.

                              BEFORE         reports as validate --format json writes them, or - for standard input
                              AFTER          reports on the same plans, of later or by other rules

                              --format=text|json|html
                                             text (default): for people; json: for other programs; html: a page to look at
                                               or print
                          -h, --help         shows this help
                              --lang=nl|en   language: nl (default) or en
                              --pretty       with json: on several lines, to read
                          -V, --version      shows the version

                        Exit status:
                          0   no verdict changes
                          1   some verdict changes
                          2   a file cannot be read, nothing tells which reports belong together, or the command was used
                                wrongly
                        """);
        assertThat(CommandRun.of("--help").out())
                .startsWith("Gebruik: mtvp-rules [-hV] [--lang=nl|en] COMMAND\n")
                .contains("\n\nOpdrachten:\n  validate  Beoordeelt praktijkplannen", "\n  import    Leest");
        assertThat(CommandRun.of("overview", "--help").out())
                .contains(" --output=FILE [--start=DATE]", "\n  2   een plan is geweigerd");
        assertThat(CommandRun.of("validate", "--help").out()).contains(" [--reading=POINT=OPTION]... INPUT...");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bogus --year=7 --year=8 --help x", "-hx", "-Vh", "--version -h", "--help --help"})
    void helpComesBeforeProblems(String options) {
        String help = CommandRun.of("validate", "--help").endsWith(0).out();

        CommandRun run = CommandRun.of(("validate " + options).split(" ")).endsWith(0);

        assertThat(run.out()).isEqualTo(help);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpBeforeASubcommandIsThatOfTheCommand() {
        String help = CommandRun.of("--help").endsWith(0).out();

        assertThat(CommandRun.of("--help", "validate").endsWith(0).out()).isEqualTo(help);
        assertThat(CommandRun.of("--bogus", "foo", "-h").endsWith(0).out()).isEqualTo(help);
    }

    @Test
    void optionsAndInputsComeInAnyOrder() {
        String plan = CommandRun.sample("rijnmond-year-1-compliant.json");
        String other = CommandRun.sample("rijnmond-two-years-compliant.json");
        CommandRun expected = CommandRun.of("validate", "--lang=en", "--format=json", "--year=1", plan, other)
                .endsWith(0);

        assertThat(CommandRun.of("--lang", "en", "validate", plan, "--year", "1", other, "--format", "json"))
                .isEqualTo(expected);
        assertThat(CommandRun.of("validate", "--year=1", "--lang=en", plan, "--format=json", "--", other))
                .isEqualTo(expected);
    }

    @Test
    void theVersionIsShown() {
        assertThat(CommandRun.of("--version").endsWith(0).out()).startsWith("mtvp-rules ");
        assertThat(CommandRun.of("validate", "-V").endsWith(0).out()).startsWith("mtvp-rules ");
        assertThat(CommandRun.of("validate", "-V", "--bogus").endsWith(0).out()).startsWith("mtvp-rules ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | er ontbreekt een opdracht: validate, import, intake, overview, form, compare, rules, menu, readings of schema. Zie mtvp-rules --help.",
                "--lang en                         | a command is missing: validate, import, intake, overview, form, compare, rules, menu, readings or schema. See mtvp-rules --help.",
                "valdate                           | onbekend argument ‘valdate’. Bedoelt u validate? Zie mtvp-rules --help.",
                "validate                          | er ontbreekt: INPUT. Zie mtvp-rules validate --help.",
                "validate --yeer 1 x.json          | onbekende optie --yeer. Bedoelt u --year? Zie mtvp-rules validate --help.",
                "validate --year 3 x.json          | --year kan niet ‘3’ zijn; kies uit: 1, 2, all. Zie mtvp-rules validate --help.",
                "validate --fail-on all x.json     | --fail-on kan niet ‘all’ zijn; kies uit: violation, open, advice. Zie mtvp-rules validate --help.",
                "validate --format xml x.json      | --format kan niet ‘xml’ zijn; kies uit: text, json, html, csv, junit. Zie mtvp-rules validate --help.",
                "validate --reading A-09=X x.json  | --reading kan niet ‘A-09=X’ zijn; kies uit: A-09=PILOT_FULL, A-09=PILOT_AW_ONLY, A-09=PILOT_BOTH_YEARS. Zie mtvp-rules validate --help.",
                "validate --reading A-08=PILOT_FULL x | --reading kan niet ‘A-08=PILOT_FULL’ zijn; kies uit: A-08=KBZ_WAIVES_YEAR_1, A-08=KBZ_WAIVES_ONLY_2023, A-08=KBZ_WAIVES_FOR_2024_STARTERS, A-08=KBZ_WAIVES_BOTH_YEARS. Zie mtvp-rules validate --help.",
                "validate --lang en --reading A-5=X x | --reading cannot be ‘A-5=X’; choose from: A-01=…, A-02=…, A-03=…, A-04=…, A-06=…, A-07=…, A-08=…, A-09=…, A-10=…, A-11=…, A-15=…, A-17=…, A-18=…, A-19=…, A-20=…, A-21=…, A-22=…, A-27=…. See mtvp-rules validate --help.",
                "validate --lang en --reading PILOT_FULL x | --reading cannot be ‘PILOT_FULL’; choose from: A-01=…, A-02=…, A-03=…, A-04=…, A-06=…, A-07=…, A-08=…, A-09=…, A-10=…, A-11=…, A-15=…, A-17=…, A-18=…, A-19=…, A-20=…, A-21=…, A-22=…, A-27=…. See mtvp-rules validate --help.",
                "validate --reading A-11=DEVELOP_OR_SWITCH --reading A-11=DEVELOP_THE_SAME_ITEM x | DEVELOP_OR_SWITCH en DEVELOP_THE_SAME_ITEM zijn lezingen van één punt, A-11; kies er een. Zie mtvp-rules validate --help.",
                "readings A-01                     | onbekend argument ‘A-01’. Zie mtvp-rules readings --help.",
                "validate --threads 0 x.json       | --threads kan niet ‘0’ zijn; kies uit: 1 … 256. Zie mtvp-rules validate --help.",
                "validate --threads 257 x.json     | --threads kan niet ‘257’ zijn; kies uit: 1 … 256. Zie mtvp-rules validate --help.",
                "validate --threads two x.json     | --threads kan niet ‘two’ zijn; kies uit: 1 … 256. Zie mtvp-rules validate --help.",
                "validate --lang fr x.json         | --lang kan niet ‘fr’ zijn; kies uit: nl, en. Zie mtvp-rules validate --help.",
                "validate --lang nl --lang en x    | --lang can be given only once. See mtvp-rules validate --help.",
                "validate --year 1 --lang en       | missing: INPUT. See mtvp-rules validate --help.",
                "validate --output x x.json        | --output gaat alleen samen met --format html. Zie mtvp-rules validate --help.",
                "validate --pretty x.json          | --pretty gaat alleen samen met --format json. Zie mtvp-rules validate --help.",
                "validate --explain --format csv x | --explain gaat niet samen met --format csv of junit. Zie mtvp-rules validate --help.",
                "validate --explain --format junit --lang en x | --explain does not work with --format csv or junit. See mtvp-rules validate --help.",
                "validate - -                      | - mag maar één keer. Zie mtvp-rules validate --help.",
                "rules --pretty                    | --pretty gaat alleen samen met --format json. Zie mtvp-rules rules --help.",
                "rules --format html               | --format kan niet ‘html’ zijn; kies uit: text, json. Zie mtvp-rules rules --help.",
                "compare a.json                    | er ontbreekt: AFTER. Zie mtvp-rules compare --help.",
                "compare --pretty a.json b.json    | --pretty gaat alleen samen met --format json. Zie mtvp-rules compare --help.",
                "compare a.json b.json             | ‘a.json’ bestaat niet.",
                "schema                            | 'er ontbreekt: plan|report|cases. Zie mtvp-rules schema --help.'",
                "schema menu                       | 'plan|report|cases kan niet ‘menu’ zijn; kies uit: plan, report, cases. Zie mtvp-rules schema --help.'",
                "menu                              | er ontbreekt: REGION. Zie mtvp-rules menu --help.",
                "menu rijnmond zeeland             | onbekend argument ‘zeeland’. Zie mtvp-rules menu --help.",
                "rules all                         | onbekend argument ‘all’. Zie mtvp-rules rules --help.",
                "form rijnmond                     | er ontbreekt: --output. Zie mtvp-rules form --help.",
                "form --output x.xlsx              | er ontbreekt: REGION. Zie mtvp-rules form --help.",
                "form zeeland --output x.xlsx      | onbekende regio ‘zeeland’; bekend: rijnmond, west-brabant. Zie mtvp-rules form --help.",
                "form rijnmond --output x.pdf      | --output: ‘x.pdf’ moet op .xlsx of .csv eindigen. Zie mtvp-rules form --help.",
                "form rijnmond --form a --output x.csv | --form kan niet ‘a’ zijn; kies uit: rijnmond-jaar-1. Zie mtvp-rules form --help.",
                "compare                           | er ontbreekt: BEFORE, AFTER. Zie mtvp-rules compare --help.",
                "overview                          | er ontbreekt: --output, INPUT. Zie mtvp-rules overview --help.",
                "overview --form x y.csv           | er ontbreekt: --output. Zie mtvp-rules overview --help.",
                "list                              | onbekend argument ‘list’. Zie mtvp-rules --help.",
                "help validate                     | onbekend argument ‘help’. Zie mtvp-rules --help.",
                "valdate x                         | onbekend argument ‘valdate’. Bedoelt u validate? Zie mtvp-rules --help.",
                "--language en validate --help     | onbekende optie --language. Bedoelt u --lang? Zie mtvp-rules --help.",
                "--lang en validate --yeer 1 x     | unknown option --yeer. Did you mean --year? See mtvp-rules validate --help.",
                "--lang fr validate x              | --lang kan niet ‘fr’ zijn; kies uit: nl, en. Zie mtvp-rules --help.",
                "validate x y --bogus=1            | onbekende optie --bogus=1. Zie mtvp-rules validate --help.",
                "validate --bogus -x               | onbekende optie --bogus. Zie mtvp-rules validate --help.",
                "validate --yea 1 x                | onbekende optie --yea. Bedoelt u --year? Zie mtvp-rules validate --help.",
                "validate -year 1 x                | onbekende optie -year. Bedoelt u --year? Zie mtvp-rules validate --help.",
                "validate -year=1 x                | onbekende optie -year=1. Bedoelt u --year? Zie mtvp-rules validate --help.",
                "validate -yearall x               | onbekende optie -yearall. Bedoelt u --year? Zie mtvp-rules validate --help.",
                "validate ---year 1 x              | onbekende optie ---year. Bedoelt u --year? Zie mtvp-rules validate --help.",
                "validate --pretty=true x          | onbekende optie --pretty=true. Bedoelt u --pretty? Zie mtvp-rules validate --help.",
                "validate --pretty --pretty x      | --pretty mag maar één keer. Zie mtvp-rules validate --help.",
                "validate --year=1 x --year=2      | --year mag maar één keer. Zie mtvp-rules validate --help.",
                "validate --format plan.json       | --format kan niet ‘plan.json’ zijn; kies uit: text, json, html, csv, junit. Zie mtvp-rules validate --help.",
                "validate --year                   | --year mist een waarde. Zie mtvp-rules validate --help.",
                "validate --year --pretty x        | --year mist een waarde. Zie mtvp-rules validate --help.",
                "validate --year -- x              | --year mist een waarde. Zie mtvp-rules validate --help.",
                "validate --year= x                | --year kan niet ‘’ zijn; kies uit: 1, 2, all. Zie mtvp-rules validate --help.",
                "validate x --year=7 y             | --year kan niet ‘7’ zijn; kies uit: 1, 2, all. Zie mtvp-rules validate --help.",
                "validate --threads -1 x           | --threads kan niet ‘-1’ zijn; kies uit: 1 … 256. Zie mtvp-rules validate --help.",
                "validate --start 2023-4-1 x       | --start kan niet ‘2023-4-1’ zijn; kies uit: 2023-04-01, 2023-07-01, …. Zie mtvp-rules validate --help.",
                "validate --reading -x y           | --reading kan niet ‘-x’ zijn; kies uit: A-01=…, A-02=…, A-03=…, A-04=…, A-06=…, A-07=…, A-08=…, A-09=…, A-10=…, A-11=…, A-15=…, A-17=…, A-18=…, A-19=…, A-20=…, A-21=…, A-22=…, A-27=…. Zie mtvp-rules validate --help.",
                "validate --format \"json\" x       | --format kan niet ‘\"json\"’ zijn; kies uit: text, json, html, csv, junit. Zie mtvp-rules validate --help.",
                "intake rijnmond --base x          | --base kan niet ‘x’ zijn; kies uit: 0, 1, 2, … 999999999. Zie mtvp-rules intake --help.",
                "menu Zeeland                      | onbekende regio ‘Zeeland’; bekend: rijnmond, west-brabant. Zie mtvp-rules menu --help.",
            })
    void wrongUsageIsToldInASentence(String commandLine, String sentence) {
        CommandRun run = CommandRun.of(commandLine == null ? new String[0] : commandLine.split(" "))
                .endsWith(2);

        assertThat(run.err()).isEqualTo("mtvp-rules: " + sentence + "\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileNameMayLookLikeAnOption() {
        assertThat(CommandRun.of("validate", "--", "--lang").endsWith(2).err())
                .isEqualTo("mtvp-rules: ‘--lang’ bestaat niet.\n");
        assertThat(CommandRun.of("validate", "--", "--", "-h").endsWith(2).err())
                .isEqualTo("mtvp-rules: ‘--’ bestaat niet.\nmtvp-rules: ‘-h’ bestaat niet.\n");
        assertThat(CommandRun.of("validate", "@plans.json").endsWith(2).err())
                .isEqualTo("mtvp-rules: ‘@plans.json’ bestaat niet.\n");
    }
}
