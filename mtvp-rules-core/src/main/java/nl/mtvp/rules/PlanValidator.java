package nl.mtvp.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.batch.PlanBatch;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.explain.ElementCount;
import nl.mtvp.rules.explain.Explanation;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.intake.RegionIntake;
import nl.mtvp.rules.internal.engine.RuleEngine;
import nl.mtvp.rules.internal.engine.Services;
import nl.mtvp.rules.internal.explain.Explainer;
import nl.mtvp.rules.internal.explain.RemedySearch;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanReader;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;

/**
 * Judges practice plans by the rules of the plan's region, and by those of the version of the Leidraad on which the
 * region builds.
 *
 * <p>Make one and keep it: it is safe for use by any number of threads. Making it finds the region modules and checks
 * that their compiled rules are there; a region's rules are built when the first plan of that region comes in, or when
 * {@link #rules()} is called.
 *
 * <pre>{@code
 * PlanValidator validator = PlanValidator.create();
 * PracticePlan plan = validator.reader().read(Path.of("plan.json"));
 * ValidationReport report = validator.validate(plan);
 * }</pre>
 */
public final class PlanValidator {

    private final RuleEngine engine;
    private final Map<String, ReadingOption> optionsByPoint;
    /** Ids of the options that replace the regions' own. */
    private final Set<String> overrides;

    private final JudgedYears years;
    private final Budget budget;

    private PlanValidator(
            RuleEngine engine, Map<String, ReadingOption> optionsByPoint, JudgedYears years, Budget budget) {
        this.engine = engine;
        this.optionsByPoint = optionsByPoint;
        this.years = years;
        this.budget = budget;
        Set<String> ids = new HashSet<>();
        for (ReadingOption option : optionsByPoint.values()) {
            ids.add(option.id());
        }
        overrides = Set.copyOf(ids);
    }

    /**
     * Returns a validator with the region modules that the class loader of this library sees.
     *
     * @throws IllegalStateException if there is no region module, one cannot be loaded, two have one id or one rule
     *     package, or the compiled rules of one are missing
     */
    public static PlanValidator create() {
        return create(PlanValidator.class.getClassLoader());
    }

    /**
     * Returns a validator with the region modules that a class loader sees, for regions that are loaded separately from
     * this library.
     *
     * @param classLoader where to look for region modules
     * @throws IllegalStateException if there is no region module, one cannot be loaded, two have one id or one rule
     *     package, or the compiled rules of one are missing
     */
    public static PlanValidator create(ClassLoader classLoader) {
        return of(Services.load(RegionModule.class, "a region module", classLoader));
    }

    /**
     * Returns a validator with exactly these region modules.
     *
     * @param modules the regions
     * @throws IllegalStateException if there is no region module, two have one id or one rule package, or the compiled
     *     rules of one are missing
     */
    public static PlanValidator of(Collection<? extends RegionModule> modules) {
        return new PlanValidator(
                new RuleEngine(List.copyOf(modules)), Map.of(), JudgedYears.AS_PLANNED, Budget.DEFAULT);
    }

    /**
     * Returns a validator that reads some contested points differently. It shares the rules of this one and costs next
     * to nothing. An option that a region declares changes nothing in plans of other regions.
     *
     * @param options names of options, such as {@code PILOT_FULL}; where several regions have an option of that name,
     *     its id, such as {@code rijnmond/PILOT_FULL}. The other points are read as before
     * @return the other validator; this one stays as it is
     * @throws IllegalArgumentException if no region or several regions have an option of that name, or two options of
     *     one point are given
     */
    public PlanValidator reading(String... options) {
        Map<String, ReadingOption> given = new LinkedHashMap<>();
        for (String name : options) {
            ReadingOption option = regions().option(name);
            ReadingOption other = given.put(option.point().ruleSet() + "/" + option.point(), option);
            if (other != null && !other.equals(option)) {
                throw new IllegalArgumentException(other + " and " + option + " are options of one point, "
                        + option.point() + ".\nIn one judgement a point is read in one way: give one of them.");
            }
        }
        Map<String, ReadingOption> all = new LinkedHashMap<>(optionsByPoint);
        all.putAll(given);
        return new PlanValidator(engine, all, years, budget);
    }

    /**
     * Returns a validator that judges other MTVP years. It shares the rules of this one.
     *
     * @param judged the years; the default is {@link JudgedYears#AS_PLANNED}
     * @return the other validator; this one stays as it is
     */
    public PlanValidator judging(JudgedYears judged) {
        return new PlanValidator(engine, optionsByPoint, judged, budget);
    }

    /**
     * Returns a validator whose explanations and searches for proposals have another budget. It shares the rules of
     * this one.
     *
     * @param limit the budget of each explanation and each search; the default is {@link Budget#DEFAULT}
     * @return the other validator; this one stays as it is
     */
    public PlanValidator within(Budget limit) {
        return new PlanValidator(engine, optionsByPoint, years, limit);
    }

    /**
     * Judges a plan.
     *
     * @param plan the plan
     * @return the report; a rule that throws makes its year {@code NOT_JUDGED}
     * @throws PlanFormatException if the plan's region is not loaded, or it holds a code or a fact that no region
     *     declares
     * @throws IllegalStateException if the rules of the plan's region cannot be built
     */
    public ValidationReport validate(PracticePlan plan) {
        PlanOutcome outcome = outcome(new PlanEntry.Accepted("the plan", plan));
        if (outcome instanceof PlanOutcome.Refused refused) {
            throw new PlanFormatException(refused.origin(), refused.problems());
        }
        return ((PlanOutcome.Judged) outcome).report();
    }

    /**
     * Returns the outcome of a plan. It is not checked again if it was checked, when it was read, for these regions.
     */
    private PlanOutcome outcome(PlanEntry entry) {
        if (entry instanceof PlanEntry.Refused refused) {
            return new PlanOutcome.Refused(refused.origin(), refused.problems());
        }
        PlanEntry.Accepted accepted = (PlanEntry.Accepted) entry;
        PracticePlan plan = accepted.plan();
        Region region = accepted.region();
        if (region == null || !engine.judges(region)) {
            region = regions().find(plan.region(), plan.startDate());
            List<PlanProblem> problems = regions().problemsIn(plan, region);
            if (region == null || !problems.isEmpty()) {
                return new PlanOutcome.Refused(entry.origin(), problems);
            }
        }
        ValidationReport report = engine.judge(plan, region, years.of(plan), overrides);
        return new PlanOutcome.Judged(entry.origin(), report, places(report, accepted));
    }

    private static Map<String, Place> places(ValidationReport report, PlanEntry.Accepted plan) {
        if (plan.place("") == null) {
            return Map.of();
        }
        Map<String, Place> places = new HashMap<>();
        for (YearReport year : report.years()) {
            for (Finding finding : year.findings()) {
                places.computeIfAbsent(finding.pointer(), plan::place);
            }
        }
        return places;
    }

    /**
     * Explains a report: the outcome of every rule, what counted, which facts are missing, and what would change under
     * another reading. It takes as long as judging the plan some dozens of times, and no longer than its
     * {@linkplain #within budget}: {@link Explanation#complete} tells whether that was enough.
     *
     * @param report a report of a validator with the same regions
     * @throws IllegalArgumentException if the region of its plan is not loaded
     * @throws IllegalStateException if a rule that judged the plan throws under another reading, or where less counts
     */
    public Explanation explain(ValidationReport report) {
        return Explainer.explain(engine.trials(report), report, budget);
    }

    /**
     * Returns the growth model of a report: what counts for each kernel element, and what is asked. It is also part of
     * the {@linkplain #explain explanation}, and takes a fraction of its time.
     *
     * @param report a report of a validator with the same regions
     * @return for each year judged, in their order, one entry for each kernel element in their order; none for a year
     *     that could not be judged
     * @throws IllegalArgumentException if the region of its plan is not loaded
     * @throws IllegalStateException as {@link #explain} does
     */
    public List<ElementCount> growthModel(ValidationReport report) {
        return Explainer.growthModel(engine.trials(report), report);
    }

    /**
     * Proposes other choices for a plan that has violations. Each proposal is checked by judging the changed plan. The
     * search judges up to some thousand plans. If that takes more than its {@linkplain #within budget} it stops, and
     * {@link Proposals#result} says so. It never changes what the plan says about the practice.
     *
     * @param report a report of a validator with the same regions
     * @throws IllegalArgumentException if the region of its plan is not loaded
     * @throws IllegalStateException if a rule that judged the plan throws on a changed one
     */
    public Proposals propose(ValidationReport report) {
        return RemedySearch.search(engine.trials(report), report, budget);
    }

    /** Returns a batch that judges many plans as this validator judges one; by default in the calling thread. */
    public PlanBatch<PlanOutcome> batch() {
        return new PlanBatch<>(this::outcome);
    }

    /** Returns the regions that are loaded, with their menus. */
    public Regions regions() {
        return engine.regions();
    }

    /** Returns the forms of the regions that are loaded. */
    public Forms forms() {
        return new Forms(regions());
    }

    /**
     * Returns the checklist of a region: what a plan or its document can say, each with the rules that ask for it, or
     * the reason why none does. The Leidraad's rules are among them. It builds the region's rules.
     *
     * @param region the region, one of {@link #regions}
     * @throws IllegalStateException if its rules cannot be built
     */
    public List<ChecklistLine> checklist(Region region) {
        return engine.checklist(region);
    }

    /**
     * Returns the intake of a region: its draws, as its module declares them.
     *
     * @param region the region, one of {@link #regions}
     * @throws IllegalArgumentException if the region declares no intake
     */
    public RegionIntake intake(Region region) {
        return new RegionIntake(region, judging(JudgedYears.YEAR_1)::validate);
    }

    /** Returns a reader of plans for the regions that are loaded. */
    public PlanReader reader() {
        return new PlanReader(regions());
    }

    /**
     * Returns every rule that can report a finding: those of each version of the Leidraad on which a region builds,
     * then those of each region, by section of their document. It builds the rules of every region. Call it at start to
     * find a broken module before its first plan.
     *
     * @throws IllegalStateException if the rules of a region cannot be built
     */
    public List<RuleDescription> rules() {
        return engine.judgingRules();
    }

    /**
     * Returns every rule that reports nothing itself and that explanations name: it keeps a choice from counting,
     * credits an item or waives a minimum. They are in the order of {@link #rules()}. A rule is left out if another
     * rule reports under its id. It builds the rules of every region.
     *
     * @throws IllegalStateException if the rules of a region cannot be built
     */
    public List<QualifyingRule> qualifyingRules() {
        return engine.qualifyingRules();
    }

    /**
     * Returns what the documents say, row by row, and how the library handles it: the Leidraad's catalogue, then that
     * of each region, in the order of their files. A region need not have one. Every call reads the files again.
     *
     * @throws IllegalStateException if a catalogue cannot be read
     */
    public List<CatalogueRow> catalogue() {
        return engine.ruleSets().stream()
                .flatMap(ruleSet -> Catalogue.of(ruleSet).stream())
                .toList();
    }
}
