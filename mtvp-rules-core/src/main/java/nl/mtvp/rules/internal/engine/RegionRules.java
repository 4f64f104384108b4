package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.text.NaturalOrder;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuDraft;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.RuleSetVersion;
import nl.mtvp.rules.report.Source;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules of the Leidraad and of one region, ready to judge plans of that region. Safe for use by several threads. */
final class RegionRules {

    private static final Logger LOG = LoggerFactory.getLogger(RegionRules.class);
    private static final String FACTS = "/facts/";
    private static final Set<String> PROPERTIES_OF_EVERY_CHOICE = Set.of("plannedStart", "carriedOut");

    private final RegionModule module;
    private final RuleSet region;
    private final Map<String, RuleDescription> judging = new LinkedHashMap<>();
    private final Menu menu;
    private final List<RuleSetVersion> ruleSets;
    private final PlanJudge judge;

    private RegionRules(RegionModule module, RuleSet leidraad, RuleSet region, KieBase knowledgeBase) {
        this.module = module;
        this.region = region;
        ruleSets = List.of(leidraad.describe(), region.describe());
        for (RuleSet ruleSet : List.of(leidraad, region)) {
            describe(ruleSet, knowledgeBase.getKiePackage(ruleSet.rulePackage()));
        }
        Sessions sessions = new Sessions(knowledgeBase);
        // Also the warm-up: Drools looks up its services at the first use of a session, through the context class loader.
        menu = writeMenu(sessions);
        requireDeclaredFacts();
        menu.items().forEach(this::requireDeclaredTraining);
        judge = new PlanJudge(new RuleTests(knowledgeBase), sessions, judging, menu, new TreeSet<>(module.startDates()), region.id());
    }

    private Menu writeMenu(Sessions sessions) {
        MenuDraft draft = new MenuDraft(region.document());
        try {
            sessions.use(session -> session.fire(List.of(draft)));
            return draft.toMenu();
        } catch (RuntimeException e) {
            throw new IllegalStateException(region + ": its menu cannot be written: " + NetworkJudge.rootCause(e).getMessage(), e);
        }
    }

    /**
     * Loads the rules of a region and those of the Leidraad beside them.
     *
     * @throws IllegalStateException if a rule is missing, or lacks something, or a text is missing
     */
    static RegionRules load(RegionModule module, List<Class<? extends Model>> leidraadModels,
            List<Class<? extends Model>> regionModels) {
        RuleSet region = RuleSet.of(module);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Drools finds its services through the context class loader, once for the whole life of its classes.
        thread.setContextClassLoader(KieBase.class.getClassLoader());
        try {
            long begin = System.nanoTime();
            List<Model> models = new ArrayList<>(RuleIndex.instantiate(RuleSet.LEIDRAAD, leidraadModels));
            models.addAll(RuleIndex.instantiate(region, regionModels));
            KieBase knowledgeBase = KieBaseBuilder.createKieBaseFromModel(models);
            requireEveryRule(models, knowledgeBase);
            RegionRules rules = new RegionRules(module, RuleSet.LEIDRAAD, region, knowledgeBase);
            LOG.debug("Loaded {} judging rules of the Leidraad and {} in {} ms", rules.judging.size(), region,
                    (System.nanoTime() - begin) / 1_000_000);
            return rules;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void requireEveryRule(List<Model> models, KieBase knowledgeBase) {
        for (Model model : models) {
            KiePackage loaded = knowledgeBase.getKiePackage(model.getPackageName());
            int count = loaded == null ? 0 : loaded.getRules().size();
            if (count != model.getRules().size()) {
                throw new IllegalStateException("package " + model.getPackageName() + " holds " + model.getRules().size()
                        + " compiled rules, of which " + count + " were loaded.\nMaybe two rules of the package have one name.");
            }
        }
    }

    private void describe(RuleSet ruleSet, KiePackage rules) {
        Messages messages = new Messages(ruleSet);
        rules.getRules().stream()
                .map(RuleImpl.class::cast)
                .sorted(Comparator.comparingInt(RuleImpl::getLoadOrder))
                .map(rule -> new RuleMetadata(ruleSet, rule))
                .filter(rule -> rule.purpose() == RuleMetadata.Purpose.JUDGE)
                .forEach(rule -> add(rule, messages));
        messages.requireAllUsed();
    }

    private void add(RuleMetadata rule, Messages messages) {
        RuleDescription description = rule.describe(messages, citation(rule.name()));
        for (RuleDescription other : judging.values()) {
            if (other.id().equals(description.id()) && !other.ruleSet().id().equals(description.ruleSet().id())) {
                throw new IllegalStateException("the id of rule \"" + rule.name() + "\" stands in " + other.ruleSet().id() + " and in "
                        + description.ruleSet().id() + ".\nA region adds rules of its own and replaces none of the Leidraad.");
            }
        }
        judging.put(rule.name(), description);
    }

    /** A rule that needs what no plan can hold would never speak. */
    private void requireDeclaredFacts() {
        List<String> ofPlan = module.facts().stream().map(fact -> FACTS + fact.name()).toList();
        judging.forEach((name, rule) -> Stream.concat(rule.needs().stream(), rule.givens().stream()).forEach(need -> {
            if (need.startsWith(FACTS) && !ofPlan.contains(need)) {
                throw new IllegalStateException(region + ": rule \"" + name + "\" needs " + need + ", which the region does not declare.\n"
                        + "Add it to RegionModule.facts(), or mend the rule's @needs or @given.");
            }
            rule.items().forEach(code -> requireDeclaredFact(name, code, need));
        }));
    }

    private void requireDeclaredFact(String ruleName, String code, String need) {
        MenuItem item = menu.item(code).orElseThrow(() -> new IllegalStateException(region + ": rule \"" + ruleName
                + "\" is about " + code + ", which is not on the menu.\nOffer it, or mend the rule's @items."));
        boolean known = need.startsWith("/") || PROPERTIES_OF_EVERY_CHOICE.contains(need);
        if (!known && item.facts().stream().noneMatch(fact -> fact.name().equals(need))) {
            throw new IllegalStateException(region + ": rule \"" + ruleName + "\" needs " + need + ", for which " + code
                    + " does not ask.\nAdd .asks(\"" + need + "\", FactType.…) to the menu item, or mend the rule's @needs or @given.");
        }
    }

    private void requireDeclaredTraining(MenuItem item) {
        if (item.training() != null && module.trainings().stream().noneMatch(training -> training.code().equals(item.training()))) {
            throw new IllegalStateException(region + ": menu item " + item.code() + " teaches " + item.training()
                    + ", which the region does not declare.\nAdd it to RegionModule.trainings(), or mend .teaches(…).");
        }
    }

    private @Nullable Source citation(String ruleName) {
        String place = module.citations().get(ruleName.substring(0, Math.max(0, ruleName.indexOf(':'))));
        return place == null ? null : Source.of(region.document(), place);
    }

    Menu menu() {
        return menu;
    }

    /** The rules that can report findings, by section of their document and within it in the order of the files. */
    List<RuleDescription> judgingRules() {
        return judging.values().stream()
                .sorted(Comparator.comparing(rule -> rule.source().section(), NaturalOrder.COMPARATOR)).toList();
    }

    List<RuleSetVersion> ruleSets() {
        return ruleSets;
    }

    /** Judges plans by these rules. */
    PlanJudge judge() {
        return judge;
    }
}
