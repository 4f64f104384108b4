package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.assessment.AssessedYear;
import nl.mtvp.rules.assessment.Participation;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.Training;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in the conditions of rules that no plan can hold, such as a misspelt fact: a condition on it is never
 * met, and the rule silently never reports.
 */
public final class NamesInConditions {

    private static final Pattern QUESTION =
            Pattern.compile("\\b(?:facts|plan)\\.(\\w+)\\(\\s*\"([^\"]*)\"(?:\\s*,\\s*\"([^\"]*)\")?");
    private static final Set<String> ABOUT_TWO = Set.of("lessThan", "lessThanHalf", "notBefore");
    private static final Pattern ITEM =
            Pattern.compile("\\bitem\\s*(?:[!=]=|(?:not\\s+)?in)\\s*\\(?((?:\\s*\"[^\"]*\",?)+)");
    private static final Pattern PROGRAMME = Pattern.compile("\\b(?:claimsAdmissionTo|admittedTo)\\(\\s*(\"[^\"]*\")");
    private static final Pattern PROGRAMME_CODE = Pattern.compile("\\bcode\\s*[!=]=\\s*(\"[^\"]*\")");
    private static final Pattern TRAINING = Pattern.compile("\\btrainedBefore\\(\\s*(\"[^\"]*\")");
    private static final Pattern TAG =
            Pattern.compile("\\b(?:counted|countedWithinTwoYears|tagged)\\(\\s*(\"[^\"]*\")");
    private static final Pattern INTERVISION =
            Pattern.compile("\\bhasAny\\(\\s*\"/intervision\"((?:\\s*,\\s*\"[^\"]*\")+)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final Region region;
    private final Names values;
    private final Names yearly;
    private final Names items;
    private final Names programmes;
    private final Names trainings;
    private final Names tags;
    private final Names forms;
    private final List<String> errors = new ArrayList<>();

    /**
     * Names that a condition can use.
     *
     * @param what what they name
     * @param known those that are declared
     * @param remedy how to declare another
     */
    private record Names(String what, Set<String> known, String remedy) {}

    private NamesInConditions(RegionModule module, Region region) {
        this.region = region;
        values = new Names(
                "the value",
                union(PlanValues.pointers().stream(), region.facts().stream().map(fact -> "/facts/" + fact.name())),
                "declare it in RegionModule.facts()");
        yearly = new Names(
                "the fact of a year",
                module.facts().stream()
                        .filter(FactDeclaration::yearly)
                        .map(FactDeclaration::name)
                        .collect(Collectors.toSet()),
                "declare it in RegionModule.facts(), with ofEachYear()");
        items = new Names(
                "the item",
                region.menu().items().stream().map(MenuItem::code).collect(Collectors.toSet()),
                "put it on the menu");
        programmes = new Names(
                "the programme",
                region.programmes().stream().map(Programme::code).collect(Collectors.toSet()),
                "declare it in RegionModule.programmes()");
        trainings = new Names(
                "the training",
                region.trainings().stream().map(Training::code).collect(Collectors.toSet()),
                "declare it in RegionModule.trainings()");
        tags = new Names(
                "the tag",
                region.menu().items().stream()
                        .flatMap(item -> item.tags().stream())
                        .collect(Collectors.toSet()),
                "add .tagged(…) to a menu item");
        forms = new Names(
                "the form of intervision",
                region.intervisionForms().stream().map(IntervisionForm::code).collect(Collectors.toSet()),
                "declare it in RegionModule.intervisionForms()");
    }

    private static Set<String> union(Stream<String> some, Stream<String> others) {
        return Stream.concat(some, others).collect(Collectors.toSet());
    }

    /**
     * Returns a sentence on each unknown name, with what to do; empty: all are known.
     *
     * @param region the region that the module states
     */
    public static List<String> errors(RegionModule module, Region region) {
        NamesInConditions names = new NamesInConditions(module, region);
        List<List<CompiledRule>> byVersion = RuleVersions.rules(RuleSet.of(module));
        byVersion.get(byVersion.size() - 1).forEach(names::check);
        return names.errors;
    }

    private void check(CompiledRule rule) {
        Names facts = rule.factClass() == AssessedYear.class
                ? yearly
                : new Names("the fact", factsOf(offeredItems(rule)), "add .asks(…) to the menu item");
        for (RuleCondition condition : rule.conditions()) {
            Matcher question = QUESTION.matcher(condition.text());
            while (question.find()) {
                requireFact(rule, condition, facts, question.group(2));
                if (question.group(3) != null && ABOUT_TWO.contains(question.group(1))) {
                    requireFact(rule, condition, facts, question.group(3));
                }
            }
            texts(TRAINING, condition).forEach(code -> require(rule, condition, trainings, code));
            texts(INTERVISION, condition).forEach(form -> require(rule, condition, forms, form));
            texts(TAG, condition).forEach(tag -> require(rule, condition, tags, tag));
            texts(PROGRAMME, condition).forEach(code -> require(rule, condition, programmes, code));
            if (rule.factClass() == Participation.class) {
                texts(PROGRAMME_CODE, condition).forEach(code -> require(rule, condition, programmes, code));
            }
            texts(ITEM, condition)
                    .filter(code -> !isOffered(code))
                    .forEach(code -> require(rule, condition, items, code));
        }
    }

    private void requireFact(CompiledRule rule, RuleCondition condition, Names facts, String name) {
        require(rule, condition, name.startsWith("/") ? values : facts, name);
    }

    private void require(CompiledRule rule, RuleCondition condition, Names names, String name) {
        if (!names.known().contains(name)) {
            String nearest = NearestName.among(names.known(), name);
            errors.add("Rule " + rule.withPlace() + " asks in the condition " + condition + " for " + names.what() + " "
                    + name + ", which nobody declares. "
                    + (nearest == null ? "Correct it, or " : "Maybe it means " + nearest + "; or ")
                    + names.remedy() + ".");
        }
    }

    private static Stream<String> texts(Pattern pattern, RuleCondition condition) {
        return pattern.matcher(condition.text())
                .results()
                .flatMap(found -> TEXT.matcher(found.group(1)).results())
                .map(text -> text.group(1));
    }

    private List<String> offeredItems(CompiledRule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> texts(ITEM, condition))
                .filter(this::isOffered)
                .toList();
    }

    /** Returns the facts of some items; those of all items and additions if there are no items. */
    private Set<String> factsOf(List<String> codes) {
        Menu menu = region.menu();
        Stream<FactDeclaration> facts = codes.isEmpty()
                ? Stream.concat(
                        menu.items().stream().flatMap(item -> item.facts().stream()), menu.additionFacts().stream())
                : codes.stream().flatMap(code -> factsOf(menu.item(code)).stream());
        return union(facts.map(FactDeclaration::name), Stream.of("plannedStart", "carriedOut"));
    }

    private List<FactDeclaration> factsOf(@Nullable MenuItem item) {
        return item == null ? region.menu().additionFacts() : item.facts();
    }

    private boolean isOffered(String code) {
        return RuleReferences.isOffered(code, region.menu());
    }
}
