package nl.mtvp.rules.examples.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanBatch;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges plans and writes a report on each. */
@Command(name = "validate", versionProvider = ManifestVersion.class)
final class ValidateCommand implements Callable<Integer> {

    static final NamedValue<JudgedYears> YEARS = new NamedValue<>(
            Map.entry("1", JudgedYears.YEAR_1), Map.entry("2", JudgedYears.YEAR_2), Map.entry("all", JudgedYears.ALL));

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Option(names = "--year", paramLabel = "1|2|all", descriptionKey = "option.year")
    private JudgedYears years = JudgedYears.AS_PLANNED;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--reading", paramLabel = "POINT=OPTION", descriptionKey = "option.reading")
    private List<ReadingOption> readings = List.of();

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads", converter = ThreadCount.class)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "option.input")
    private List<String> inputs = List.of();

    ValidateCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        requireOneOptionPerPoint();
        PlanValidator validator = PlanValidator.create().reading(readings.toArray(ReadingOption[]::new));
        try (ReportOutput output = format.open(terminal, texts, validator)) {
            PlanBatch<ReportOutput.Entry> plans = validator.batch().years(years).threads(threads).giving(output::inWords);
            return new Batch(validator.reader(), plans, output, terminal, texts).run(inputs).code();
        }
    }

    private void requireOneOptionPerPoint() {
        Map<Reading, ReadingOption> read = new EnumMap<>(Reading.class);
        for (ReadingOption option : readings) {
            ReadingOption other = read.put(option.point(), option);
            if (other != null && other != option) {
                throw new ParameterException(spec.commandLine(), texts.get("usage.readingTwice", option.point().id(), other, option));
            }
        }
    }
}
