package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.YearReport;

/** Finds rules that throw if a plan leaves out one of its properties: no plan has all of them. */
final class LeftOutProperties {

    private final PlanValidator validator;

    LeftOutProperties(PlanValidator validator) {
        this.validator = validator.judging(JudgedYears.ALL);
    }

    /** Returns the rules that throw; empty: none does. */
    List<String> errors(PracticePlan plan) {
        Set<PracticePlan> plans = new LinkedHashSet<>(List.of(plan));
        PlanValues.pointers().forEach(pointer -> plans.add(PlanValues.without(plan, pointer)));
        plan.facts()
                .names()
                .forEach(name -> plans.add(plan.toBuilder().fact(name, null).build()));
        IntStream.range(0, plan.choices().size())
                .forEach(index -> variants(plan.choices().get(index)).forEach(choice -> {
                    List<Choice> choices = new ArrayList<>(plan.choices());
                    choices.set(index, choice);
                    plans.add(plan.toBuilder().choices(choices).build());
                }));
        return plans.stream().flatMap(this::faults).distinct().toList();
    }

    private static Stream<Choice> variants(Choice choice) {
        return Stream.concat(
                Stream.of(
                        choice.toBuilder().plannedStart(null).build(),
                        choice.toBuilder().carriedOut(null).build()),
                choice.facts().names().stream()
                        .map(name -> choice.toBuilder().fact(name, null).build()));
    }

    private Stream<String> faults(PracticePlan plan) {
        return validator.validate(plan).years().stream()
                .map(YearReport::fault)
                .filter(fault -> fault != null)
                .distinct()
                .map(fault -> message(fault, plan));
    }

    private static String message(Fault fault, PracticePlan plan) {
        return "Rule \"" + fault.rule() + "\" throws: " + fault.message() + ". Ask whether the property is known first,"
                + " as facts.known(…) does. The plan: " + new PlanWriter(false).write(plan);
    }
}
