package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.engine.LeidraadVersions.Leidraad;
import nl.mtvp.rules.internal.text.NaturalOrder;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuDraft;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.Training;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.report.QualifyingRule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of the Leidraad and of one region, ready to judge plans of that region. Safe for use by several threads.
 */
final class RegionRules {

    private static final Logger LOG = LoggerFactory.getLogger(RegionRules.class);

    private final RegionModule module;
    private final Leidraad leidraad;
    private final Readings points;
    private final RuleSet region;
    private final RuleMatcher.Factory matchers;
    private final List<RuleMetadata> qualifying = new ArrayList<>();
    private final Map<RuleMetadata, RuleDescription> judging = new LinkedHashMap<>();
    private final Supplier<List<RuleDescription>> inOrder = new Once<>(() -> inOrder(judging.values().stream()));
    /** Ids of the judging rules of the Leidraad. */
    private final Set<String> nationalIds = new TreeSet<>();

    private final List<QualifyingRule> contributors = new ArrayList<>();
    private final Menu menu;
    private final List<RuleSetVersion> ruleSets;
    /** The judge used last. Most plans are judged under the same readings as the plan before. */
    private volatile @Nullable PlanJudge lastJudge;

    private final Map<Set<ReadingOption>, PlanJudge> judges = new ConcurrentHashMap<>();

    /**
     * Creates the rules of a region, with those of the Leidraad.
     *
     * @param leidraad the version of the Leidraad that the region builds on
     * @param points the contested points of the Leidraad and of the region
     * @param leidraadRules the rules of the Leidraad, as {@link RuleVersions} returns them
     * @param regionRules the rules of the region, as {@link RuleVersions} returns them
     * @param matchers arranges rules so that those that match a fact are found
     * @throws IllegalStateException as {@link #load} does
     */
    RegionRules(
            RegionModule module,
            RuleSet region,
            Leidraad leidraad,
            Readings points,
            List<List<CompiledRule>> leidraadRules,
            List<List<CompiledRule>> regionRules,
            RuleMatcher.Factory matchers) {
        this.module = module;
        this.leidraad = leidraad;
        this.points = points;
        this.matchers = matchers;
        this.region = region;
        ruleSets = List.of(leidraad.ruleSet().describe(), region.describe());
        Messages own = new Messages(region);
        MenuDraft draft = new MenuDraft(region.document());
        draft = add(leidraad.ruleSet(), leidraadRules, new Messages(leidraad.ruleSet(), own), draft);
        draft = add(region, regionRules, own, draft);
        try {
            menu = draft.toMenu();
        } catch (RuntimeException e) {
            throw noMenu("", e);
        }
        RuleReferences references = new RuleReferences(module, menu);
        for (Map.Entry<RuleMetadata, RuleDescription> rule : judging.entrySet()) {
            references.check(rule.getKey().rule(), rule.getValue());
        }
        requireKnownRulesOfLeidraad();
        for (MenuItem item : menu.items()) {
            requireDeclaredTraining(item);
            requireOwnElement(item);
        }
        IntakeRules intake = module.intake();
        if (intake != null) {
            new IntakeCheck(module, menu, reportingIds()).check(intake);
        }
    }

    /**
     * Loads the rules of the Leidraad and of a region.
     *
     * @throws IllegalStateException if a rule lacks something or has a shape that is not allowed, or if a text is
     *     missing
     */
    static RegionRules load(RegionModule module, RuleSet region, Leidraad leidraad, Readings points) {
        long begin = System.nanoTime();
        RegionRules rules;
        try {
            rules = new RegionRules(
                    module,
                    region,
                    leidraad,
                    points,
                    RuleVersions.rules(leidraad.ruleSet()),
                    RuleVersions.rules(region),
                    RuleTree::new);
        } catch (IllegalStateException e) {
            throw withLostFilesFirst(region, e);
        }
        LOG.debug(
                "Loaded {} judging rules of the Leidraad and {} in {} ms",
                rules.judging.size(),
                rules.region,
                (System.nanoTime() - begin) / 1_000_000);
        return rules;
    }

    /**
     * Returns an error that names first the files whose rules are not there: texts or items without them follow from
     * it.
     */
    private static IllegalStateException withLostFilesFirst(RuleSet region, IllegalStateException error) {
        List<String> lost = region.versions().stream()
                .flatMap(version -> RuleSources.inOtherPackages(version).stream())
                .toList();
        return lost.isEmpty() ? error : new IllegalStateException(region + ": " + String.join("\n", lost), error);
    }

    /** Adds the rules of all versions, and returns the menu, which each version continues. */
    private MenuDraft add(RuleSet ruleSet, List<List<CompiledRule>> versions, Messages messages, MenuDraft before) {
        MenuDraft draft = before;
        for (List<CompiledRule> version : versions) {
            draft = new MenuDraft(draft);
            for (CompiledRule rule : version) {
                RuleMetadata metadata = new RuleMetadata(rule, ruleSet.isNational() ? leidraad.points() : points);
                switch (metadata.purpose()) {
                    case MENU -> writeMenu(rule, draft);
                    case QUALIFY -> {
                        requireOwnId(metadata);
                        qualifying.add(metadata);
                    }
                    case JUDGE -> {
                        requireOwnId(metadata);
                        judging.put(metadata, metadata.describe(messages, citation(metadata.name()), points));
                        if (ruleSet.isNational()) {
                            nationalIds.add(metadata.id());
                        }
                    }
                }
            }
        }
        describeContributors(ruleSet, messages);
        if (!messages.areAllUsed()) {
            throw messages.unused(twins());
        }
        return draft;
    }

    private Set<String> reportingIds() {
        Set<String> ids = new HashSet<>();
        for (RuleDescription rule : judging.values()) {
            ids.add(rule.id());
        }
        return ids;
    }

    private List<String> twins() {
        return judging.keySet().stream().collect(Collectors.groupingBy(RuleMetadata::stem)).values().stream()
                .filter(rules -> rules.size() > 1)
                .flatMap(rules -> rules.stream().map(rule -> "\"" + rule.name() + "\""))
                .toList();
    }

    private void writeMenu(CompiledRule rule, MenuDraft draft) {
        try {
            rule.run(draft, null, null);
        } catch (RuleFailure e) {
            throw noMenu(rule.place(), e);
        }
    }

    private IllegalStateException noMenu(String place, RuntimeException cause) {
        Throwable root = cause.getCause() == null ? cause : cause.getCause();
        return new IllegalStateException(whereIn(place) + "its menu cannot be written: " + root.getMessage(), cause);
    }

    private void requireOwnId(RuleMetadata rule) {
        if (!rule.rule().ruleSet().isNational() && nationalIds.contains(rule.id())) {
            throw rule.rule()
                    .broken(
                            "has the id " + rule.id() + ", which is a rule of the Leidraad",
                            "A region adds rules of its own and replaces none of the Leidraad: give the rule an id with a"
                                    + " prefix of your own.");
        }
    }

    /** Describes the qualifying rules whose id no judging rule has. */
    private void describeContributors(RuleSet ruleSet, Messages messages) {
        Set<String> stems = new HashSet<>();
        Set<String> reporting = reportingIds();
        for (RuleMetadata rule : qualifying) {
            if (!rule.rule().ruleSet().id().equals(ruleSet.id()) || reporting.contains(rule.id())) {
                continue;
            }
            if (!stems.add(rule.stem())) {
                throw rule.rule()
                        .broken(
                                "has the id of another rule, " + rule.stem(),
                                "Tell the two apart: add @variant(name) to one.");
            }
            contributors.add(rule.describeQualifying(messages));
        }
    }

    private @Nullable Source citation(String ruleName) {
        String place = module.citations().get(RuleMetadata.id(ruleName));
        return place == null ? null : Source.of(region.document(), place);
    }

    /** Refuses a module that names a rule that its version of the Leidraad does not have. */
    private void requireKnownRulesOfLeidraad() {
        for (Reading point : points.all()) {
            for (String id : point.bearsOn()) {
                requireKnown(id, "contested point " + point + " bears on");
            }
        }
        for (String id : module.citations().keySet()) {
            requireKnown(id, "RegionModule.citations() names");
        }
    }

    private void requireKnown(String id, String who) {
        if (!nationalIds.contains(id)) {
            throw new IllegalStateException(region + ": " + who + " " + id
                    + ", which is no rule of the Leidraad, version "
                    + leidraad.ruleSet().describe().version() + ".\n" + NearestName.hint(nationalIds, id)
                    + "Its rules are "
                    + nationalIds + ".");
        }
    }

    private void requireDeclaredTraining(MenuItem item) {
        if (item.training() != null && !declaresTraining(item.training())) {
            throw new IllegalStateException(
                    placeOf(item) + "menu item " + item.code() + " teaches " + item.training()
                            + ", which the region does not declare.\nAdd it to RegionModule.trainings(), or correct .teaches(…).");
        }
    }

    private boolean declaresTraining(String code) {
        for (Training training : module.trainings()) {
            if (training.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private String placeOf(MenuItem item) {
        return whereIn(RuleSources.placeOfItem(region, item.code()));
    }

    private String whereIn(String place) {
        return region + ": " + (place.isEmpty() ? "" : place + ": ");
    }

    /** Refuses an item whose code names another kernel element than the one that it is offered under. */
    private void requireOwnElement(MenuItem item) {
        List<String> parts = List.of(item.code().split("\\."));
        List<String> named = new ArrayList<>(1);
        for (KernelElement element : KernelElement.values()) {
            if (parts.contains(element.name())) {
                named.add(element.name());
            }
        }
        if (!named.isEmpty() && !named.contains(item.element().name())) {
            throw new IllegalStateException(placeOf(item) + "menu item " + item.code() + " is offered under "
                    + item.element() + ", and its code says " + named.get(0)
                    + ".\nCorrect its kernel element on the menu: $menu.item(\"" + item.code() + "\", KernelElement."
                    + named.get(0) + ", …); or give it a code that names no other element.");
        }
    }

    /**
     * Returns what a plan or the document can say, with the rules that ask for it.
     *
     * @param readings how the region reads the contested points
     */
    List<ChecklistLine> checklist(Set<ReadingOption> readings) {
        Checklist checklist = new Checklist(module, menu);
        for (RuleMetadata metadata : qualifying) {
            checklist.add(metadata.rule(), List.of(), metadata.points(), metadata.appliesUnder(readings));
        }
        judging.forEach((metadata, description) -> {
            Set<String> dependsOn = metadata.points();
            description
                    .severityByOption()
                    .keySet()
                    .forEach(option -> dependsOn.add(option.point().id()));
            List<String> named = Stream.of(description.needs(), description.givens(), description.items())
                    .flatMap(List::stream)
                    .toList();
            checklist.add(metadata.rule(), named, dependsOn, metadata.appliesUnder(readings));
        });
        return checklist.lines(points.all());
    }

    Menu menu() {
        return menu;
    }

    /** Returns the rules that can report findings, by section of their document, then in the order of the files. */
    List<RuleDescription> judgingRules() {
        return inOrder.get();
    }

    /** Returns the Leidraad's rules that can report findings, in its own words and not in those of the region. */
    List<RuleDescription> nationalRules() {
        Messages messages = new Messages(leidraad.ruleSet());
        return inOrder(judging.keySet().stream()
                .filter(metadata -> metadata.rule().ruleSet().isNational())
                .map(metadata -> metadata.describe(messages, null, leidraad.points())));
    }

    private static List<RuleDescription> inOrder(Stream<RuleDescription> rules) {
        return rules.sorted(Comparator.comparing(rule -> rule.source().section(), NaturalOrder.COMPARATOR))
                .toList();
    }

    /** Returns the qualifying rules whose id no judging rule has, in the order of the files. */
    List<QualifyingRule> contributors() {
        return contributors;
    }

    List<RuleSetVersion> ruleSets() {
        return ruleSets;
    }

    /**
     * Returns a judge of plans.
     *
     * @param readings how the contested points are read: one option of each; an unmodifiable set
     */
    PlanJudge judge(Set<ReadingOption> readings) {
        PlanJudge last = lastJudge;
        if (last == null || last.readings() != readings) {
            last = judges.computeIfAbsent(readings, this::newJudge);
            lastJudge = last;
        }
        return last;
    }

    private PlanJudge newJudge(Set<ReadingOption> readings) {
        List<JudgingRule> judgingRules = new ArrayList<>();
        for (Map.Entry<RuleMetadata, RuleDescription> rule : judging.entrySet()) {
            if (rule.getKey().appliesUnder(readings)) {
                judgingRules.add(new JudgingRule(rule.getKey().rule(), rule.getValue(), readings));
            }
        }
        List<CompiledRule> qualifyingRules = new ArrayList<>();
        for (RuleMetadata rule : qualifying) {
            if (rule.appliesUnder(readings)) {
                qualifyingRules.add(rule.rule());
            }
        }
        return new PlanJudge(
                qualifyingRules, judgingRules, menu, new TreeSet<>(module.startDates()), readings, matchers);
    }
}
