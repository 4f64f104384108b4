package nl.mtvp.rules.command.terminal;

import java.util.Map;

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
    /** Pages to look at, send on and print. */
    HTML {
        @Override
        ReportOutput open(OutputSettings settings) {
            String target = settings.target();
            return target == null || OutputFiles.isPage(target)
                    ? new HtmlPageOutput(settings)
                    : new HtmlDirectoryOutput(settings);
        }

        @Override
        boolean writesFiles() {
            return true;
        }
    };

    static final NamedValue<ReportFormat> NAMES =
            new NamedValue<>(Map.entry("text", TEXT), Map.entry("json", JSON), Map.entry("html", HTML));

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
