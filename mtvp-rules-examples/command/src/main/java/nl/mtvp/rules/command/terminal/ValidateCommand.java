package nl.mtvp.rules.command.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.batch.PlanBatch;
import nl.mtvp.rules.command.words.ReadingName;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.terms.Severity;

/** Judges plans and writes a report on each. */
record ValidateCommand(Terminal terminal, Texts texts) implements Subcommand {

    private static final NamedValue<JudgedYears> YEARS = new NamedValue<>(
            Map.entry("1", JudgedYears.YEAR_1), Map.entry("2", JudgedYears.YEAR_2), Map.entry("all", JudgedYears.ALL));
    static final NamedValue<Severity> GATES = new NamedValue<>(
            Map.entry("violation", Severity.VIOLATION),
            Map.entry("open", Severity.OPEN),
            Map.entry("advice", Severity.ADVICE));

    @Override
    public Syntax syntax() {
        return ThreadsOption.addTo(SheetOptions.addTo(new Syntax()))
                .option("--year", "1|2|all", "option.year")
                .option("--format", "text|json|html|csv|junit", "option.format")
                .flag("--pretty", "option.pretty")
                .option("--fail-on", "violation|open|advice", "option.failOn")
                .repeatableOption("--reading", "POINT=OPTION", "option.reading")
                .flag("--explain", "option.explain")
                .option("--output", "PATH", "option.output")
                .operand("INPUT...", "option.input");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        JudgedYears years = arguments.value("--year", YEARS, JudgedYears.AS_PLANNED);
        ReportFormat format = arguments.value("--format", ReportFormat.NAMES, ReportFormat.TEXT);
        Severity gate = arguments.value("--fail-on", GATES, Severity.OPEN);
        int threads = ThreadsOption.of(arguments);
        SheetOptions sheets = new SheetOptions(arguments);
        String target = arguments.value("--output");
        List<String> inputs = arguments.operands();
        if (target != null && format != ReportFormat.HTML) {
            throw new WrongUsageException(texts.get("usage.outputFormat"));
        }
        boolean pretty = arguments.isPretty(format == ReportFormat.JSON);
        boolean explained = arguments.has("--explain");
        if (explained && (format == ReportFormat.CSV || format == ReportFormat.JUNIT)) {
            throw new WrongUsageException(texts.get("usage.explain"));
        }
        PlanValidator validator =
                reading(arguments.values("--reading"), PlanValidator.create()).judging(years);
        PlanInputs found = sheets.inputs(validator, terminal, texts);
        Explaining explaining = new Explaining(
                new Explainer(validator::growthModel, validator::propose, validator::explain), terminal, texts);
        try (ReportOutput output = format.open(
                new OutputSettings(terminal, texts, validator, explaining, explained, gate, pretty, target))) {
            PlanBatch<ReportOutput.Entry> plans =
                    validator.batch().threads(threads).giving(output::inWords);
            return new Batch(found, plans, output, gate, terminal, texts).run(inputs);
        }
    }

    private PlanValidator reading(List<String> names, PlanValidator validator) {
        Map<Reading, ReadingOption> read = new LinkedHashMap<>();
        for (String name : names) {
            ReadingOption option = option(name, validator.regions().points());
            ReadingOption other = read.put(option.point(), option);
            if (other != null && !other.equals(option)) {
                throw new WrongUsageException(texts.get("usage.readingTwice", option.point(), other, option));
            }
        }
        return validator.reading(read.values().stream().map(ReadingOption::id).toArray(String[]::new));
    }

    /**
     * Finds an option by its name. If there is none, the problem lists the options of its point, or else the points.
     */
    private ReadingOption option(String name, List<Reading> points) {
        String id = name.substring(0, Math.max(0, name.indexOf('=')));
        List<ReadingOption> options = points.stream()
                .filter(point -> point.id().equals(id))
                .flatMap(point -> point.options().stream())
                .toList();
        return options.stream()
                .filter(option -> ReadingName.of(option).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsageException(texts.get(
                        "usage.wrongValue",
                        "--reading",
                        name,
                        options.isEmpty()
                                ? points.stream()
                                        .filter(point -> !point.isSettled())
                                        .map(point -> point.id() + "=…")
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                : options.stream().map(ReadingName::of).collect(Collectors.joining(", ")))));
    }
}
