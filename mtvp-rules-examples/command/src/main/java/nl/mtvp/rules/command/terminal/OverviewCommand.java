package nl.mtvp.rules.command.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.batch.BatchRun;
import nl.mtvp.rules.batch.PlanBatch;
import nl.mtvp.rules.command.data.RegionOverviewCsv;
import nl.mtvp.rules.command.html.HtmlPages;
import nl.mtvp.rules.command.words.CountedPlan;
import nl.mtvp.rules.command.words.PlanCounter;
import nl.mtvp.rules.command.words.RegionOverview;
import nl.mtvp.rules.command.words.ReportWords;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.PlanOutcome;
import org.jspecify.annotations.Nullable;

/** Writes the overview of the regions of many plans. */
record OverviewCommand(Terminal terminal, Texts texts) implements Subcommand {

    /** The outcome of a plan, and how it counts; null: it was refused. */
    private record Counted(PlanOutcome outcome, @Nullable CountedPlan plan) {}

    @Override
    public Syntax syntax() {
        return ThreadsOption.addTo(SheetOptions.addTo(new Syntax()))
                .requiredOption("--output", "FILE", "option.overviewOutput")
                .operand("INPUT...", "option.input");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        int threads = ThreadsOption.of(arguments);
        SheetOptions sheets = new SheetOptions(arguments);
        List<String> inputs = arguments.operands();
        String target = Objects.requireNonNull(arguments.value("--output"));
        boolean isPage = target.toLowerCase(Locale.ROOT).endsWith(".html");
        if (!isPage && !target.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new WrongUsageException(texts.get("usage.overviewOutput", target));
        }
        NewFile file = NewFile.of(target, texts);
        PlanValidator validator = PlanValidator.create();
        ReportWords words = new ReportWords(texts, validator, false);
        PlanCounter counter = new PlanCounter(validator, words);
        PlanBatch<Counted> batch = validator.batch().threads(threads).giving(outcome -> counted(outcome, counter));
        Map<String, RegionOverview> overviews = new TreeMap<>();
        InputRun run = new InputRun(sheets.inputs(validator, terminal, texts), terminal, texts);
        List<PlanOutcome.Refused> refused = new ArrayList<>();
        SamePractice samePractice = new SamePractice(terminal, texts);
        boolean complete = run.run(inputs, input -> {
            try (BatchRun<Counted> plans = batch.validateUnread(input.plans())) {
                boolean any = plans.hasNext();
                plans.forEachRemaining(plan -> {
                    run.showNotes(input, plan.outcome().origin());
                    if (plan.outcome() instanceof PlanOutcome.Refused refusal) {
                        refused.add(refusal);
                        run.show(refusal.origin(), refusal.problems());
                    } else {
                        CountedPlan counted = Objects.requireNonNull(plan.plan());
                        samePractice.compare(plan.outcome().origin(), counted.plan());
                        add(counted, validator, overviews);
                    }
                });
                return any;
            }
        });
        List<RegionOverview> all = List.copyOf(overviews.values());
        if (!all.isEmpty()) {
            String content = isPage ? new HtmlPages(words).regions(all) : RegionOverviewCsv.of(all);
            file.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return complete && refused.isEmpty() ? ExitStatus.PASSED : ExitStatus.UNJUDGED;
    }

    private static Counted counted(PlanOutcome outcome, PlanCounter counter) {
        return new Counted(
                outcome, outcome instanceof PlanOutcome.Judged judged ? counter.count(judged.report()) : null);
    }

    /** Adds a plan to the overview of the version of its region that judged it. */
    private void add(CountedPlan plan, PlanValidator validator, Map<String, RegionOverview> overviews) {
        Region region = Objects.requireNonNull(
                validator.regions().find(plan.plan().region(), plan.plan().startDate()));
        overviews
                .computeIfAbsent(region.id() + " " + region.version(), id -> new RegionOverview(region, texts))
                .add(plan);
    }
}
