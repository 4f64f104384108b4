package nl.mtvp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.RegionProject;
import nl.mtvp.rules.report.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals on a small menu, against a search that tries every set of at most three changes. */
class ProposalsTest {

    private static final int PLANS = 1_000;
    private static final int MOST_CHANGES = 3;
    private static final String RULES = """

            rule "T-EXP: the practice has experience with the training"
                @severity(VIOLATION) @source("2.1 item 2") @items("TL.AW.2") @needs("experienced")
            when
                $choice : AssessedChoice(item == "TL.AW.2", conditionsDue, !facts.yes("experienced"))
            then
                findings.report(drools.getRule().getName(), $choice);
            end

            rule "T-FOLLOW: the workshop comes before its follow-up"
                @severity(VIOLATION) @source("2.1 item 3") @items("TL.AW.3") @needs("/practice/priorTrainings")
            when
                $choice : AssessedChoice(item == "TL.AW.3", conditionsDue, !preceded)
            then
                findings.report(drools.getRule().getName(), $choice);
            end

            rule "T-MENU: every choice stands on the menu"
                @severity(VIOLATION) @source("2")
            when
                $choice : AssessedChoice(uncountedBy("T-MENU"))
            then
                findings.report(drools.getRule().getName(), $choice);
            end
            """;
    private static final String TEXTS = """
            T-EXP.when = -
            T-EXP.message = -
            T-EXP.remedy = -
            T-FOLLOW.when = -
            T-FOLLOW.message = -
            T-FOLLOW.remedy = -
            T-MENU.when = -
            T-MENU.message = -
            T-MENU.remedy = -
            """;

    @TempDir
    private static Path folder;

    private static @Nullable URLClassLoader loader;
    private static PlanValidator validator;

    @BeforeAll
    static void compile() throws IOException {
        loader = RegionProject.testland()
                .replacing(RegionProject.RULES, ".source(\"2.1 item 2\");", ".source(\"2.1 item 2\").presupposes(\"experienced\", FactType.BOOLEAN);\n"
                        + "    $menu.item(\"TL.AW.3\", KernelElement.AW, \"Vervolg\").source(\"2.1 item 3\").follows(\"TL.AW.1\");")
                .replacing(RegionProject.RULES, "@severity(ADVICE)", "@severity(VIOLATION)")
                .adding(RegionProject.RULES, RULES)
                .adding(RegionProject.ENGLISH, TEXTS)
                .adding(RegionProject.DUTCH, TEXTS + "T-EXP.title = -\nT-FOLLOW.title = -\nT-MENU.title = -\n")
                .compileInto(folder);
        validator = PlanValidator.create(loader);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void aProposalIsFoundWhereverOneExistsAndNoneHasFewerChanges() {
        Random random = new Random(20230401);
        Map<Result, Integer> seen = new EnumMap<>(Result.class);
        for (int checked = 0; checked < PLANS;) {
            PracticePlan plan = randomPlan(random);
            JudgedYears years = random.nextBoolean() || plan.hasChoiceFor(2) ? JudgedYears.ALL : JudgedYears.YEAR_1;
            if (validator.validate(plan, years).verdict() == Verdict.NON_COMPLIANT) {
                checked++;
                Proposals proposals = validator.propose(plan, years);
                seen.merge(proposals.result(), 1, Integer::sum);
                check(plan, years, proposals);
            }
        }
        assertThat(seen).as("the plans differ").containsOnlyKeys(Result.FOUND, Result.NONE_EXISTS);
        assertThat(seen.get(Result.NONE_EXISTS)).isGreaterThan(20);
    }

    private static void check(PracticePlan plan, JudgedYears years, Proposals proposals) {
        assertThat(proposals.proposals()).as("%s", plan).hasSizeLessThanOrEqualTo(5).allSatisfy(proposal ->
                assertThat(validator.validate(proposal.plan(), years).isCompliant()).as("%s", proposal).isTrue());
        int changes = proposals.proposals().stream().mapToInt(proposal -> proposal.changes().size()).max().orElse(Integer.MAX_VALUE);
        assertThat(proposals.proposals()).as("%s", plan).allMatch(proposal -> proposal.changes().size() == changes);
        List<Try> tries = tries(plan, years);
        for (int fewer = 1; fewer < changes && fewer <= MOST_CHANGES; fewer++) {
            assertThat(anyComplies(plan, years, tries, new ArrayList<>(), 0, fewer)).as("%d changes of %s", fewer, plan).isFalse();
        }
    }

    @Test
    void aPlanThatCompliesNeedsNoProposal() {
        PracticePlan plan = PracticePlan.inRegion("testland").startingOn(LocalDate.of(2023, 4, 1)).intervision(IntervisionForm.PRACTICE)
                .choosing("TL.AW.1", 1).choosing("TL.GG.1", 1).build();

        assertThat(validator.propose(plan)).isEqualTo(new Proposals(Result.NOTHING_TO_MEND, List.of(), List.of()));
    }

    private static PracticePlan randomPlan(Random random) {
        PracticePlan.Builder plan = PracticePlan.inRegion("testland").startingOn(LocalDate.of(2023, 4, 1)).fact("open", perhaps(random));
        if (random.nextInt(4) > 0) {
            plan.intervision(IntervisionForm.PRACTICE);
        }
        List<String> items = List.of("TL.AW.1", "TL.AW.2", "TL.AW.3", "TL.GG.1", "TL.NW.1", "TL.NW.2", "PC.X", "TL.AW.9");
        for (int i = random.nextInt(6); i > 0; i--) {
            String item = items.get(random.nextInt(items.size()));
            int year = 1 + random.nextInt(2);
            plan.choosing(item, year, choice -> {
                choice.carriedOut(perhaps(random)).mode(year == 2 && random.nextInt(3) == 0 ? ChoiceMode.DEVELOP : ChoiceMode.NEW);
                if (item.equals("TL.AW.1")) {
                    choice.fact("wholeTeam", perhaps(random));
                } else if (item.equals("TL.AW.2")) {
                    choice.fact("experienced", perhaps(random));
                }
            });
        }
        return plan.build();
    }

    private static @Nullable Boolean perhaps(Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> null;
            case 2 -> true;
            default -> false;
        };
    }

    /** Whether some set of so many changes makes the plan comply. */
    private static boolean anyComplies(PracticePlan plan, JudgedYears years, List<Try> tries, List<Try> chosen, int from, int count) {
        if (count == 0) {
            PracticePlan changed = plan;
            for (Try change : chosen) {
                changed = change.edit().apply(changed);
            }
            return validator.validate(changed, years).isCompliant();
        }
        return IntStream.range(from, tries.size()).anyMatch(i -> {
            chosen.add(tries.get(i));
            boolean complies = anyComplies(plan, years, tries, chosen, i + 1, count - 1);
            chosen.remove(chosen.size() - 1);
            return complies;
        });
    }

    /** Every change there is, in the order in which several can be made: facts of the plan, of its choices, withdrawals from the last, additions. */
    private static List<Try> tries(PracticePlan plan, JudgedYears years) {
        List<Try> tries = new ArrayList<>(List.of(
                new Try("open", changed -> changed.toBuilder().fact("open", true).build()),
                new Try("intervision", changed -> changed.toBuilder().intervision(IntervisionForm.PRACTICE).build())));
        for (int i = 0; i < plan.choices().size(); i++) {
            if (plan.choices().get(i).item().equals("TL.AW.1")) {
                tries.add(stating(i, "wholeTeam"));
            } else if (plan.choices().get(i).item().equals("TL.AW.2") && !plan.choices().get(i).facts().known("experienced")) {
                tries.add(stating(i, "experienced"));
            }
        }
        for (int i = plan.choices().size() - 1; i >= 0; i--) {
            int index = i;
            if (!Boolean.TRUE.equals(plan.choices().get(i).carriedOut())) {
                tries.add(new Try("withdraw " + i, changed -> without(changed, index)));
            }
        }
        for (MenuItem item : validator.regions().find("testland").orElseThrow().menu().items()) {
            for (int year = 1; year <= (years == JudgedYears.ALL ? 2 : 1); year++) {
                addTries(plan, item.code(), year, tries);
            }
        }
        return tries;
    }

    private static void addTries(PracticePlan plan, String item, int year, List<Try> tries) {
        tries.add(new Try("add " + item, changed -> {
            boolean develops = year == 2 && has(changed, item, 1, ChoiceMode.NEW, ChoiceMode.DEVELOP);
            boolean chosen = develops ? has(changed, item, 2, ChoiceMode.DEVELOP) : has(changed, item, year, ChoiceMode.NEW, ChoiceMode.DEVELOP);
            return chosen ? changed : changed.toBuilder()
                    .choosing(item, year, choice -> choice.mode(develops ? ChoiceMode.DEVELOP : ChoiceMode.NEW)).build();
        }));
        if (item.equals("TL.AW.2") && !has(plan, item, year, ChoiceMode.NEW, ChoiceMode.DEVELOP)) {
            tries.add(new Try("experienced, if added", changed -> {
                List<Choice> choices = changed.choices().stream().map(choice -> choice.item().equals(item) && choice.year() == year
                        ? choice.toBuilder().fact("experienced", true).build() : choice).toList();
                return changed.toBuilder().choices(choices).build();
            }));
        }
    }

    private static boolean has(PracticePlan plan, String item, int year, ChoiceMode... modes) {
        return plan.choices().stream().anyMatch(choice -> choice.item().equals(item) && choice.year() == year
                && List.of(modes).contains(choice.mode()));
    }

    private static Try stating(int index, String fact) {
        return new Try(fact, changed -> {
            List<Choice> choices = new ArrayList<>(changed.choices());
            choices.set(index, choices.get(index).toBuilder().fact(fact, true).build());
            return changed.toBuilder().choices(choices).build();
        });
    }

    private static PracticePlan without(PracticePlan plan, int index) {
        List<Choice> choices = new ArrayList<>(plan.choices());
        choices.remove(index);
        return plan.toBuilder().choices(choices).build();
    }

    private record Try(String name, UnaryOperator<PracticePlan> edit) {
    }
}
