package nl.mtvp.rules.command.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.batch.PlanBatch;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges plans and writes a report on each. */
@Command(name = "validate", versionProvider = ManifestVersion.class)
final class ValidateCommand implements Callable<Integer> {

    static final NamedValue<JudgedYears> YEARS = new NamedValue<>(
            Map.entry("1", JudgedYears.YEAR_1), Map.entry("2", JudgedYears.YEAR_2), Map.entry("all", JudgedYears.ALL));
    static final NamedValue<Severity> GATES = new NamedValue<>(
            Map.entry("violation", Severity.VIOLATION),
            Map.entry("open", Severity.OPEN),
            Map.entry("advice", Severity.ADVICE));

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    @Option(names = "--year", paramLabel = "1|2|all", descriptionKey = "option.year")
    private JudgedYears years = JudgedYears.AS_PLANNED;

    @Option(names = "--format", paramLabel = "text|json|html|csv|junit", descriptionKey = "option.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--pretty", descriptionKey = "option.pretty")
    private boolean pretty;

    @Option(names = "--fail-on", paramLabel = "violation|open|advice", descriptionKey = "option.failOn")
    private Severity gate = Severity.OPEN;

    @Option(names = "--reading", paramLabel = "POINT=OPTION", descriptionKey = "option.reading")
    private List<String> readings = List.of();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads", converter = ThreadCount.class)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--explain", descriptionKey = "option.explain")
    private boolean explain;

    @Option(names = "--output", paramLabel = "PATH", descriptionKey = "option.output")
    private @Nullable String target;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "option.input")
    private List<String> inputs = List.of();

    ValidateCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return run().code();
    }

    private ExitStatus run() {
        if (target != null && !format.writesFiles()) {
            throw new WrongUsageException(texts.get("usage.outputFormat"));
        }
        if (pretty && format != ReportFormat.JSON) {
            throw new WrongUsageException(texts.get("usage.pretty"));
        }
        PlanValidator validator = reading(PlanValidator.create()).judging(years);
        PlanInputs found = sheets.inputs(validator, terminal, texts);
        Explaining explaining = new Explaining(Explainer.of(validator), terminal, texts);
        try (ReportOutput output = format.open(
                new OutputSettings(terminal, texts, validator, explaining, explain, gate, pretty, target))) {
            PlanBatch<ReportOutput.Entry> plans =
                    validator.batch().threads(threads).giving(output::inWords);
            return new Batch(found, plans, output, gate, terminal, texts).run(inputs);
        }
    }

    private PlanValidator reading(PlanValidator validator) {
        Map<Reading, ReadingOption> read = new LinkedHashMap<>();
        for (String name : readings) {
            ReadingOption option = ReadingArgument.parse(name, validator.regions(), texts);
            ReadingOption other = read.put(option.point(), option);
            if (other != null && !other.equals(option)) {
                throw new WrongUsageException(texts.get("usage.readingTwice", option.point(), other, option));
            }
        }
        return validator.reading(read.values().stream().map(ReadingOption::id).toArray(String[]::new));
    }
}
