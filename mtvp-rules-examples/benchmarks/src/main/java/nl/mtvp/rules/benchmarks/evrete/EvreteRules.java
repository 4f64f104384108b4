package nl.mtvp.rules.benchmarks.evrete;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.subset.Chosen;
import nl.mtvp.rules.benchmarks.subset.JudgedYear;
import nl.mtvp.rules.benchmarks.subset.OnMenu;
import nl.mtvp.rules.benchmarks.subset.Participant;
import nl.mtvp.rules.benchmarks.subset.SubsetFacts;
import nl.mtvp.rules.benchmarks.subset.SubsetFindings;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import org.jspecify.annotations.Nullable;

/** Judges the growth model and the menu with a stateless session of its own for each plan. */
public final class EvreteRules implements AutoCloseable {

    private static final int PLACING = 100;
    private static final int COUNTING = 90;
    private static final int JUDGING = 0;
    private static final String FINDINGS = "findings";

    private final KnowledgeService service = new KnowledgeService();
    private final SubsetFacts facts;
    private final Map<String, RuleDescription> rules;
    private final Knowledge knowledge;

    /**
     * The rules, with the menus and the texts of the library.
     *
     * @param library the library
     */
    public EvreteRules(PlanValidator library) {
        facts = new SubsetFacts(library.regions());
        rules = SubsetFindings.byName(library.rules());
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        place(builder);
        participate(builder);
        judge(builder);
        knowledge = builder.build();
    }

    /** What is found in a plan. */
    public List<Finding> findings(PracticePlan plan) {
        SubsetFindings findings = new SubsetFindings(rules, plan);
        StatelessSession session = knowledge.newStatelessSession();
        session.set(FINDINGS, findings);
        session.insert(new Tally());
        session.insert(facts.of(plan));
        session.fire();
        return findings.inOrder();
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private static void place(RuleSetBuilder<Knowledge> builder) {
        builder.newRule("a choice stands on the menu").salience(PLACING)
                .forEach("$tally", Tally.class, "$plan", PracticePlan.class, "$choice", Chosen.class, "$item", OnMenu.class)
                .where(both(Chosen.class, OnMenu.class, (choice, item) -> choice.getCode().equals(item.code())
                        && (choice.getElement() == null || choice.getElement() == item.element())), "$choice", "$item")
                .execute(context -> place(context, context.<OnMenu>get("$item").element()));
        builder.newRule("a choice is of an announced part of Rijnmond's menu").salience(COUNTING)
                .forEach("$tally", Tally.class, "$plan", PracticePlan.class, "$choice", Chosen.class)
                .where(one(PracticePlan.class, EvreteRules::isRijnmond), "$plan")
                .where(one(Chosen.class, choice -> choice.getAnnounced() != null
                        && (choice.getElement() == null || choice.getElement() == choice.getAnnounced())), "$choice")
                .execute(context -> placeAnnounced(context, context.get("$choice")));
        builder.newRule("a choice is expansion of staff").salience(PLACING)
                .forEach("$tally", Tally.class, "$plan", PracticePlan.class, "$choice", Chosen.class)
                .where(one(Chosen.class, Chosen::isStaffExpansion), "$choice")
                .execute(context -> {
                    Chosen choice = context.get("$choice");
                    context.<Tally>get("$tally").seeStaff(choice.getYear());
                    if (choice.getElement() == null || choice.getElement() == KernelElement.PC) {
                        place(context, KernelElement.PC);
                    }
                });
        builder.newRule("a choice is an addition in West-Brabant").salience(PLACING)
                .forEach("$tally", Tally.class, "$plan", PracticePlan.class, "$choice", Chosen.class)
                .where(one(PracticePlan.class, plan -> !isRijnmond(plan)), "$plan")
                .where(one(Chosen.class, Chosen::isAddition), "$choice")
                .execute(context -> place(context, context.<Chosen>get("$choice").getElement()));
    }

    private static void place(RhsContext context, KernelElement element) {
        Tally tally = context.get("$tally");
        Chosen choice = context.get("$choice");
        tally.placed.add(choice);
        boolean counts = isRijnmond(context.get("$plan")) ? !choice.isPriorTraining() || choice.getCode().equals("RD.GG.1")
                : !choice.isPriorTraining() && (!choice.isAddition() || choice.isAdmittedAddition());
        if (counts) {
            tally.count(choice, element);
        }
    }

    private static void placeAnnounced(RhsContext context, Chosen choice) {
        Tally tally = context.get("$tally");
        if (!tally.placed.contains(choice)) {
            place(context, choice.getAnnounced());
            if (choice.getAnnounced() != KernelElement.NW) {
                tally.unpublished.add(choice);
            }
        }
    }

    private static void participate(RuleSetBuilder<Knowledge> builder) {
        builder.newRule("programmes of Rijnmond").salience(COUNTING)
                .forEach("$tally", Tally.class, "$plan", PracticePlan.class, "$participant", Participant.class)
                .where(one(PracticePlan.class, EvreteRules::isRijnmond), "$plan")
                .execute(context -> participate(context.get("$tally"), context.get("$participant")));
    }

    private static void participate(Tally tally, Participant participant) {
        String code = participant.getCode();
        if (code.equals("SBE") && participant.isInYear1()) {
            tally.awYear1.add("RD.AW.4");
            tally.seeEquivalent(1);
        }
        if (code.equals("SBE") && participant.isInYear2()) {
            tally.awNewYear2.add("RD.AW.4");
            tally.seeEquivalent(2);
        }
        if (code.equals("KBZ") && participant.isThrough2023()) {
            tally.awWaived = true;
            tally.seeEquivalent(1);
        }
        if (code.equals("CZ") && participant.isAdmitted()) {
            tally.awWaived = true;
            tally.ggWaived = true;
            tally.seeEquivalent(1);
        }
    }

    private static void judge(RuleSetBuilder<Knowledge> builder) {
        builder.newRule("everything is counted").salience(JUDGING)
                .forEach("$tally", Tally.class, "$plan", PracticePlan.class, "$year", JudgedYear.class)
                .execute(context -> {
                    PracticePlan plan = context.get("$plan");
                    context.insert(new FullTally(context.get("$tally"), context.<JudgedYear>get("$year").number(), isRijnmond(plan),
                            plan.choices().isEmpty()));
                });
        year(builder, "L-PLAN", FullTally::withoutPlan, null, null);
        year(builder, "L-AW-J1", full -> full.judges(1) && full.tally().awYear1.isEmpty() && !full.tally().awWaived, 0, 1);
        year(builder, "L-GG-J1", full -> full.judges(1) && full.tally().ggYear1.isEmpty() && !full.tally().ggWaived, 0, 1);
        year(builder, "L-AW-J2", full -> full.judges(2) && !full.tally().addsToYear1(), 0, 1);
        year(builder, "L-GG-J2.develop", full -> full.judges(2) && !full.tally().ggYear1.isEmpty() && !full.tally().developsYear1(), null, null);
        year(builder, "L-GG-J2.anyItem", full -> full.judges(2) && full.tally().ggYear1.isEmpty() && full.tally().ggYear2.isEmpty(), 0, 1);
        year(builder, "L-NW-2.inYear2", full -> full.judges(2) && full.rijnmond() && full.tally().nwYear2.size() < 2, null, 2);
        year(builder, "L-NW-2.withinTwoYears", full -> full.judges(2) && !full.rijnmond() && full.tally().nwLasting.size() < 2, null, 2);
        year(builder, "L-PC-ALONE", full -> !full.withoutPlan() && full.tally().staffAlone(full.year()), null, null);
        year(builder, "R-NW-MENU", full -> full.rijnmond() && (full.year() == 1 ? full.tally().nwYear1 : !full.tally().nwYear2.isEmpty()),
                null, null);
        choice(builder, "R-Y2-PLAN", (full, choice) -> full.tally().unpublished.contains(choice) && !choice.isPriorTraining());
        choice(builder, "R-MENU", (full, choice) -> full.rijnmond() && !full.tally().placed.contains(choice));
        choice(builder, "W-MENU", (full, choice) -> !full.rijnmond() && !full.tally().placed.contains(choice));
    }

    private static void year(RuleSetBuilder<Knowledge> builder, String rule, Predicate<FullTally> fallsShort, @Nullable Object observed,
            @Nullable Object required) {
        builder.newRule(rule).salience(JUDGING).forEach("$full", FullTally.class)
                .where(one(FullTally.class, fallsShort), "$full")
                .execute(context -> findings(context).report(rule, context.<FullTally>get("$full").year(), observed, required));
    }

    private static void choice(RuleSetBuilder<Knowledge> builder, String rule, BiPredicate<FullTally, Chosen> fallsShort) {
        builder.newRule(rule).salience(JUDGING).forEach("$full", FullTally.class, "$choice", Chosen.class)
                .where(both(FullTally.class, Chosen.class, (full, choice) -> full.year() == choice.getYear()
                        && fallsShort.test(full, choice)), "$full", "$choice")
                .execute(context -> findings(context).report(rule, context.<Chosen>get("$choice")));
    }

    private static SubsetFindings findings(RhsContext context) {
        return context.getRuntime().get(FINDINGS);
    }

    private static boolean isRijnmond(PracticePlan plan) {
        return plan.region().equals("rijnmond");
    }

    private static <T> ValuesPredicate one(Class<T> type, Predicate<T> condition) {
        return (IntToValue values) -> condition.test(values.get(0, type));
    }

    private static <S, T> ValuesPredicate both(Class<S> first, Class<T> second, BiPredicate<S, T> condition) {
        return (IntToValue values) -> condition.test(values.get(0, first), values.get(1, second));
    }
}
