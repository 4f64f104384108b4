package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Expectation;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** The regions that are loaded, and what they declare together. Immutable and safe for use by several threads. */
public final class Regions {

    private static final Comparator<Region> BY_VALIDITY = Comparator.comparing((Region region) -> region.validity().from(),
            Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Expectation ADDITION_ELEMENT = Expectation.oneOf(List.of("AW", "NW", "GG"));

    private final Map<String, List<Region>> byId;
    private final Set<String> programmes;
    private final Set<String> trainings;

    /**
     * Some regions.
     *
     * @param regions the regions; of one region several versions, if no start date is covered by two of them
     */
    public Regions(List<Region> regions) {
        byId = regions.stream().collect(Collectors.groupingBy(Region::id, TreeMap::new, Collectors.toUnmodifiableList()));
        programmes = regions.stream().flatMap(region -> region.programmes().stream()).map(Programme::code)
                .collect(Collectors.toCollection(TreeSet::new));
        trainings = regions.stream().flatMap(region -> region.trainings().stream()).map(Training::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All regions, in alphabetical order of their ids; of one region every version, in the order of their validity. */
    public List<Region> all() {
        return byId.values().stream().flatMap(versions -> versions.stream().sorted(BY_VALIDITY)).toList();
    }

    /** The latest version of the region with an id; empty: it is not loaded. */
    public Optional<Region> find(String id) {
        return byId.getOrDefault(id, List.of()).stream().max(BY_VALIDITY);
    }

    /**
     * The version of a region that judges plans with a start date: the one that covers it, else the nearest.
     *
     * @param id        id of the region
     * @param startDate start date of the plan; null: unknown, then the latest version
     * @return empty: the region is not loaded
     */
    public Optional<Region> find(String id, @Nullable LocalDate startDate) {
        List<Region> versions = byId.getOrDefault(id, List.of());
        return startDate == null || versions.size() < 2 ? find(id)
                : versions.stream().min(Comparator.comparingLong(version -> version.validity().daysOutside(startDate)));
    }

    /**
     * For what a plan cannot be judged: an unknown region, a code or a fact that nobody declares, a fact of another type than is declared,
     * an addition without kernel element.
     *
     * @param plan the plan
     * @return all problems, in the order of the plan; empty: it can be judged
     */
    public List<PlanProblem> problemsIn(PracticePlan plan) {
        List<PlanProblem> problems = new ArrayList<>();
        Region region = find(plan.region(), plan.startDate()).orElse(null);
        if (region == null) {
            problems.add(new PlanProblem(Kind.UNKNOWN_REGION, "/region", Excerpt.quoted(plan.region()), Expectation.oneOf(byId.keySet()),
                    NearestName.among(byId.keySet(), plan.region())));
        }
        for (int i = 0; i < plan.practice().priorTrainings().size(); i++) {
            String training = plan.practice().priorTrainings().get(i).training();
            requireCode(trainings, training, "/practice/priorTrainings/" + i + "/training", problems);
        }
        for (int i = 0; i < plan.programmes().size(); i++) {
            requireCode(programmes, plan.programmes().get(i).code(), "/programmes/" + i + "/code", problems);
        }
        for (int i = 0; i < plan.choices().size(); i++) {
            Choice choice = plan.choices().get(i);
            String pointer = "/choices/" + i;
            if (choice.isAddition()) {
                requireElement(choice, pointer + "/element", problems);
            }
            if (region != null) {
                region.factsOf(choice).ifPresent(declared -> check(choice.facts(), declared, pointer + "/facts", problems));
            }
        }
        if (region != null) {
            check(plan.facts(), region.facts(), "/facts", problems);
        }
        return problems;
    }

    private static void requireCode(Set<String> known, String code, String pointer, List<PlanProblem> problems) {
        if (!known.contains(code)) {
            problems.add(new PlanProblem(Kind.UNDECLARED_CODE, pointer, Excerpt.quoted(code), Expectation.oneOf(known),
                    NearestName.among(known, code)));
        }
    }

    private static void requireElement(Choice choice, String pointer, List<PlanProblem> problems) {
        if (choice.element() == null) {
            problems.add(new PlanProblem(Kind.MISSING_PROPERTY, pointer, "", new Expectation("element (AW, NW of GG)",
                    "element (AW, NW or GG)"), null));
        } else if (choice.element() == KernelElement.PC) {
            problems.add(new PlanProblem(Kind.WRONG_VALUE, pointer, "\"PC\"", ADDITION_ELEMENT, null));
        }
    }

    private static void check(Facts facts, List<FactDeclaration> declared, String pointer, List<PlanProblem> problems) {
        for (String name : facts.names()) {
            Optional<FactDeclaration> declaration = declared.stream().filter(fact -> fact.name().equals(name)).findFirst();
            String place = pointer + "/" + escaped(name);
            if (declaration.isEmpty()) {
                List<String> names = declared.stream().map(FactDeclaration::name).toList();
                problems.add(new PlanProblem(Kind.UNDECLARED_FACT, place, Excerpt.quoted(name), Expectation.oneOf(names),
                        NearestName.among(names, name)));
            } else {
                Object value = Objects.requireNonNull(facts.value(name));
                FactType type = declaration.get().type();
                if (!type.accepts(value)) {
                    String found = value instanceof String text ? Excerpt.quoted(text) : Excerpt.of(value.toString());
                    problems.add(new PlanProblem(Kind.WRONG_VALUE, place, found, type.expectation(), null));
                }
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
