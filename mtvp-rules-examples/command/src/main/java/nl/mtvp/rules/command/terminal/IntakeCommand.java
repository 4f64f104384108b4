package nl.mtvp.rules.command.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Holds the intake of a region on a start date, and writes what was decided and the protocol. */
record IntakeCommand(Terminal terminal, Texts texts) implements Subcommand {

    @Override
    public Syntax syntax() {
        return SheetOptions.addTo(new Syntax())
                .option("--start", "DATE", "option.intakeStart")
                .option("--seed", "TEXT", "option.seed")
                .option("--base", "N", "option.base")
                .option("--began", "N", "option.began")
                .option("--carried", "FILE", "option.carried")
                .repeatableOption("--option", "OPTION", "option.intakeOption")
                .flag("--options", "option.intakeOptions")
                .option("--output", "DIR", "option.intakeOutput")
                .operand("REGION", "option.region")
                .operand("[APPLICANTS...]", "option.applicants");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        SheetOptions sheets = new SheetOptions(arguments);
        Integer base = number("--base", arguments);
        Integer began = number("--began", arguments);
        PlanValidator validator = PlanValidator.create();
        RegionIntake intake = intake(arguments.operands().get(0), sheets.startDate(), validator);
        if (arguments.has("--options")) {
            terminal.print(new IntakeOptionsText(texts).of(intake).toString());
            return ExitStatus.PASSED;
        }
        IntakeRequest request = reading(
                arguments.values("--option"),
                IntakeRequest.of(
                                arguments.required("--start", sheets.startDate()),
                                arguments.required("--seed", arguments.value("--seed")),
                                arguments.required("--base", base))
                        .afterBeginners(began == null ? 0 : began),
                intake);
        String target = arguments.required("--output", arguments.value("--output"));
        OutputDirectory output = OutputDirectory.of(target, texts);
        String carried = arguments.value("--carried");
        List<String> files =
                arguments.operands().subList(1, arguments.operands().size());
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
            show(result, target);
            return result.notListed().isEmpty() ? ExitStatus.PASSED : ExitStatus.FAILED;
        } catch (IntakeRefusedException e) {
            e.problems().forEach(problem -> terminal.problem(problem.message(texts.language())));
            return ExitStatus.UNJUDGED;
        }
    }

    private static @Nullable Integer number(String option, Arguments arguments) {
        return arguments.number(option, 0, Integer.MAX_VALUE, "0, 1, 2, … 999999999");
    }

    private RegionIntake intake(String regionId, @Nullable LocalDate startDate, PlanValidator validator) {
        Regions regions = validator.regions();
        Region region = Optional.ofNullable(regions.find(regionId, startDate))
                .orElseThrow(() -> WrongUsageException.unknownRegion(regionId, regions, texts));
        if (region.intake() == null) {
            throw new WrongUsageException(texts.get("usage.noIntake", region.id()));
        }
        return validator.intake(region);
    }

    private IntakeRequest reading(List<String> names, IntakeRequest unread, RegionIntake intake) {
        IntakeRequest request = unread;
        for (String name : names) {
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

    private void show(IntakeResult result, String target) {
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
