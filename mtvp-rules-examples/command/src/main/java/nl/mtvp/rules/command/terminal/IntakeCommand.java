package nl.mtvp.rules.command.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.html.HtmlPages;
import nl.mtvp.rules.command.text.IntakeOptionsText;
import nl.mtvp.rules.command.text.ProtocolText;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.intake.Applicant;
import nl.mtvp.rules.intake.IntakeRefusedException;
import nl.mtvp.rules.intake.IntakeRequest;
import nl.mtvp.rules.intake.IntakeResult;
import nl.mtvp.rules.intake.Protocol;
import nl.mtvp.rules.intake.RegionIntake;
import nl.mtvp.rules.io.IntakeWriter;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the intake of a region on a start date, and writes what was decided and the protocol. */
@Command(name = "intake", versionProvider = ManifestVersion.class)
final class IntakeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "option.seed")
    private @Nullable String seed;

    @Option(names = "--base", paramLabel = "N", descriptionKey = "option.base", converter = WholeNumber.class)
    private @Nullable Integer base;

    @Option(names = "--began", paramLabel = "N", descriptionKey = "option.began", converter = WholeNumber.class)
    private int began;

    @Option(names = "--carried", paramLabel = "FILE", descriptionKey = "option.carried")
    private @Nullable String carried;

    @Option(names = "--option", paramLabel = "OPTION", descriptionKey = "option.intakeOption")
    private List<String> readings = List.of();

    @Option(names = "--options", descriptionKey = "option.intakeOptions")
    private boolean list;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.intakeOutput")
    private @Nullable String target;

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "option.region")
    private String regionId = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "APPLICANTS", descriptionKey = "option.applicants")
    private List<String> files = List.of();

    IntakeCommand(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return run().code();
    }

    private ExitStatus run() {
        PlanValidator validator = PlanValidator.create();
        RegionIntake intake = intake(validator);
        if (list) {
            terminal.print(new IntakeOptionsText(texts).of(intake).toString());
            return ExitStatus.PASSED;
        }
        IntakeRequest request = request(intake);
        OutputDirectory output = OutputDirectory.of(required(target, "--output"), texts);
        if (files.isEmpty() && carried == null) {
            throw new WrongUsageException(texts.get("usage.missing", "APPLICANTS"));
        }
        InputRun run = new InputRun(sheets.inputs(validator, terminal, texts), terminal, texts);
        List<Applicant> carriedOver = new ArrayList<>();
        List<Applicant> applicants = new ArrayList<>();
        boolean complete = run.accept(
                        Optional.ofNullable(carried).stream().toList(),
                        true,
                        entry -> carriedOver.add(new Applicant(entry.origin(), entry.plan())))
                & run.accept(files, false, entry -> applicants.add(new Applicant(entry.origin(), entry.plan())));
        if (!complete) {
            return ExitStatus.UNJUDGED;
        }
        try {
            IntakeResult result = intake.hold(request.carryingOver(carriedOver).applying(applicants));
            write(result, validator, output);
            show(result);
            return result.notListed().isEmpty() ? ExitStatus.PASSED : ExitStatus.FAILED;
        } catch (IntakeRefusedException e) {
            e.problems().forEach(problem -> terminal.problem(problem.message(texts.language())));
            return ExitStatus.UNJUDGED;
        }
    }

    private RegionIntake intake(PlanValidator validator) {
        Regions regions = validator.regions();
        Region region = Optional.ofNullable(regions.find(regionId, sheets.startDate()))
                .orElseThrow(() -> new WrongUsageException(texts.get(
                        "menu.unknownRegion",
                        regionId,
                        regions.all().stream().map(Region::id).distinct().collect(Collectors.joining(", ")))));
        if (region.intake() == null) {
            throw new WrongUsageException(texts.get("usage.noIntake", region.id()));
        }
        return validator.intake(region);
    }

    private IntakeRequest request(RegionIntake intake) {
        LocalDate start = required(sheets.startDate(), "--start");
        IntakeRequest request = IntakeRequest.of(start, required(seed, "--seed"), required(base, "--base"))
                .afterBeginners(began);
        for (String name : readings) {
            IntakeOption option = intake.options().stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsageException(texts.get(
                            "usage.wrongValue",
                            "--option",
                            name,
                            intake.options().stream().map(Enum::name).collect(Collectors.joining(", ")))));
            IntakeOption other = request.options().getOrDefault(option.point(), option);
            if (other != option) {
                throw new WrongUsageException(texts.get("usage.optionTwice", other, option));
            }
            request = request.reading(option);
        }
        return request;
    }

    private <T> T required(@Nullable T value, String option) {
        if (value == null) {
            throw new WrongUsageException(texts.get("usage.missing", option));
        }
        return value;
    }

    private void write(IntakeResult result, PlanValidator validator, OutputDirectory output) {
        Protocol protocol = result.protocol(texts.language());
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("result.json", new IntakeWriter().write(result) + "\n");
        contents.put("plans.ndjson", lines(result.plans()));
        contents.put("carried.ndjson", lines(result.carriedOver()));
        contents.put("protocol.txt", ProtocolText.of(protocol).toString());
        contents.put("protocol.html", HtmlPages.in(texts.language(), validator).protocol(protocol));
        output.write(contents);
    }

    private static String lines(List<PracticePlan> plans) {
        PlanWriter writer = new PlanWriter(false);
        return plans.stream().map(plan -> writer.write(plan) + "\n").collect(Collectors.joining());
    }

    private void show(IntakeResult result) {
        StringBuilder lines = new StringBuilder(texts.get(
                        "intake.held",
                        texts.date(result.request().startDate()),
                        result.drawn().size(),
                        result.notDrawn().size(),
                        result.notListed().size(),
                        target))
                .append('\n');
        result.notListed()
                .forEach(barred -> lines.append(
                                texts.get("intake.notListed", barred.agbCode(), String.join(", ", barred.rules())))
                        .append('\n'));
        terminal.print(lines.toString());
    }
}
