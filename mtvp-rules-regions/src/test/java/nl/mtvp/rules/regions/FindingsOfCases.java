package nl.mtvp.rules.regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.Finding;

/**
 * The findings in the plans of all worked cases, and in the same plans with less filled in, under every reading of each
 * contested point.
 */
final class FindingsOfCases {

    private static final List<UnaryOperator<PracticePlan>> FILLED_IN_LESS = List.of(
            FindingsOfCases::withoutFacts,
            FindingsOfCases::withoutDays,
            FindingsOfCases::withoutPractice,
            FindingsOfCases::withoutAdmission);

    private FindingsOfCases() {}

    /** Returns one finding of each rule, severity and combination of present values. */
    static Collection<Finding> ofEachKind(PlanValidator validator) {
        List<PracticePlan> plans = Stream.of(
                        "rijnmond/cases.json",
                        "rijnmond/readings-cases.json",
                        "westbrabant/cases.json",
                        "westbrabant/readings-cases.json",
                        "both-regions-cases.json")
                .flatMap(file -> cases(validator, file))
                .map(PlanCase::plan)
                .distinct()
                .toList();
        Stream<Finding> byOwnReading =
                plans.stream().flatMap(FindingsOfCases::filledInLess).flatMap(plan -> findings(validator, plan));
        Stream<Finding> byOtherReadings = validator.regions().points().stream()
                .flatMap(point -> point.options().stream())
                .filter(option -> !option.isDefault())
                .map(option -> validator.reading(option.name()))
                .flatMap(reading -> plans.stream()
                        .flatMap(plan -> Stream.of(plan, withLeast(plan)))
                        .flatMap(plan -> findings(reading, plan)));
        return Stream.concat(byOwnReading, byOtherReadings)
                .collect(Collectors.toMap(FindingsOfCases::kind, Function.identity(), (one, another) -> one))
                .values();
    }

    private static Stream<Finding> findings(PlanValidator validator, PracticePlan plan) {
        return validator.judging(JudgedYears.ALL).validate(plan).findings().stream();
    }

    private static List<Object> kind(Finding finding) {
        return List.of(
                finding.rule(),
                String.valueOf(finding.description().variant()),
                finding.severity(),
                finding.observed() == null,
                finding.required() == null,
                finding.startDate() == null,
                finding.item() == null);
    }

    private static Stream<PlanCase> cases(PlanValidator validator, String file) {
        try (InputStream in = FindingsOfCases.class.getResourceAsStream(file)) {
            return new PlanCaseReader(validator.regions()).read(file, in).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Returns the plan itself, the plan without one kind of facts, and the plan without all of them. */
    private static Stream<PracticePlan> filledInLess(PracticePlan plan) {
        return Stream.concat(
                Stream.of(plan, withLeast(plan)), FILLED_IN_LESS.stream().map(less -> less.apply(plan)));
    }

    private static PracticePlan withLeast(PracticePlan plan) {
        PracticePlan least = plan;
        for (UnaryOperator<PracticePlan> less : FILLED_IN_LESS) {
            least = less.apply(least);
        }
        return least;
    }

    private static PracticePlan withoutFacts(PracticePlan plan) {
        return plan.toBuilder()
                .choices(plan.choices().stream()
                        .map(choice -> choice.toBuilder().facts(Facts.NONE).build())
                        .toList())
                .facts(Facts.NONE)
                .build();
    }

    private static PracticePlan withoutDays(PracticePlan plan) {
        return plan.toBuilder()
                .startingOn(null)
                .submittedOn(null)
                .choices(plan.choices().stream()
                        .map(choice -> choice.toBuilder().plannedStart(null).build())
                        .toList())
                .build();
    }

    private static PracticePlan withoutPractice(PracticePlan plan) {
        return plan.toBuilder()
                .practice(Practice.UNKNOWN)
                .intervision((Set<IntervisionForm>) null)
                .build();
    }

    private static PracticePlan withoutAdmission(PracticePlan plan) {
        return plan.toBuilder()
                .programmes(plan.programmes().stream()
                        .map(programme -> new ProgrammeParticipation(
                                programme.code(), programme.followedUntil(), null, programme.years()))
                        .toList())
                .build();
    }
}
