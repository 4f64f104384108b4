package nl.mtvp.rules.command.terminal;

import java.util.Map;
import nl.mtvp.rules.command.data.FindingsCsv;
import nl.mtvp.rules.command.data.JunitXml;

/** The formats of reports. */
enum ReportFormat {
    /** Text for people. */
    TEXT {
        @Override
        ReportOutput open(OutputSettings settings) {
            return new TextOutput(settings);
        }
    },
    /** JSON for programs. */
    JSON {
        @Override
        ReportOutput open(OutputSettings settings) {
            return new JsonOutput(settings);
        }
    },
    /** A table for spreadsheets. */
    CSV {
        @Override
        ReportOutput open(OutputSettings settings) {
            FindingsCsv rows = new FindingsCsv(settings.texts().language());
            return new FramedOutput(settings.terminal(), FindingsCsv.HEADER, rows::of, "");
        }
    },
    /** Test results for build servers. */
    JUNIT {
        @Override
        ReportOutput open(OutputSettings settings) {
            JunitXml suites = new JunitXml(settings.texts(), settings.gate());
            return new FramedOutput(settings.terminal(), JunitXml.BEGIN, suites::of, JunitXml.END);
        }
    },
    /** Pages to look at, send on and print. */
    HTML {
        @Override
        ReportOutput open(OutputSettings settings) {
            String target = settings.target();
            return target == null || target.endsWith(".html")
                    ? new HtmlPageOutput(settings)
                    : new HtmlDirectoryOutput(settings);
        }

        @Override
        boolean writesFiles() {
            return true;
        }
    };

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
    abstract ReportOutput open(OutputSettings settings);

    /** Returns whether it can write to files. */
    boolean writesFiles() {
        return false;
    }
}
