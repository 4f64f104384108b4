package nl.mtvp.rules.examples.command;

import java.util.Map;

/** How reports are written. */
enum ReportFormat {
    /** To be read by people. */
    TEXT {
        @Override
        ReportOutput open(OutputSettings settings) {
            return new TextOutput(settings);
        }
    },
    /** To be read by programs. */
    JSON {
        @Override
        ReportOutput open(OutputSettings settings) {
            return new JsonOutput(settings);
        }
    },
    /** To be looked at, sent on and printed. */
    HTML {
        @Override
        ReportOutput open(OutputSettings settings) {
            String target = settings.target();
            return target == null || OutputFiles.isPage(target) ? new HtmlPageOutput(settings) : new HtmlDirectoryOutput(settings);
        }

        @Override
        boolean writesFiles() {
            return true;
        }
    };

    static final NamedValue<ReportFormat> NAMES = new NamedValue<>(Map.entry("text", TEXT), Map.entry("json", JSON), Map.entry("html", HTML));

    /**
     * Begins to write.
     *
     * @throws WrongUsageException if there is something wrong with the file or directory to write to
     */
    abstract ReportOutput open(OutputSettings settings);

    /** Whether it can write to files. */
    boolean writesFiles() {
        return false;
    }
}
