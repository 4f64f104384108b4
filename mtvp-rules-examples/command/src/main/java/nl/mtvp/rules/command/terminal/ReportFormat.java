package nl.mtvp.rules.command.terminal;

import java.util.Map;
import nl.mtvp.rules.command.data.FindingsCsv;
import nl.mtvp.rules.command.data.JunitXml;

/** The formats of reports. */
enum ReportFormat {
    /** Text for people. */
    TEXT,
    /** JSON for programs. */
    JSON,
    /** A table for spreadsheets. */
    CSV,
    /** Test results for build servers. */
    JUNIT,
    /** Pages to look at, send on and print: the only format that can be written to files. */
    HTML;

    static final NamedValue<ReportFormat> NAMES = new NamedValue<>(
            Map.entry("text", TEXT),
            Map.entry("json", JSON),
            Map.entry("html", HTML),
            Map.entry("csv", CSV),
            Map.entry("junit", JUNIT));

    /**
     * Makes the output.
     *
     * @throws WrongUsageException if there is something wrong with the file or directory to write to
     */
    ReportOutput open(OutputSettings settings) {
        return switch (this) {
            case TEXT -> new TextOutput(settings);
            case JSON -> new JsonOutput(settings);
            case CSV -> {
                FindingsCsv rows = new FindingsCsv(settings.texts().language());
                yield new FramedOutput(settings.terminal(), FindingsCsv.HEADER, rows::of, "");
            }
            case JUNIT -> {
                JunitXml suites = new JunitXml(settings.texts(), settings.gate());
                yield new FramedOutput(settings.terminal(), JunitXml.BEGIN, suites::of, JunitXml.END);
            }
            case HTML ->
                settings.target() == null || settings.target().endsWith(".html")
                        ? new HtmlPageOutput(settings)
                        : new HtmlDirectoryOutput(settings);
        };
    }
}
