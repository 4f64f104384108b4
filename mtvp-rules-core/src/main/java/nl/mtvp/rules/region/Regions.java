package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.Invisible;
import nl.mtvp.rules.internal.text.NaturalOrder;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.StartDraw;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** The regions that are loaded, and what they declare together. Immutable and safe for use by several threads. */
public final class Regions {

    /** Replaces the position of a choice if the facts are those of the plan. */
    private static final int OF_PLAN = -1;

    private static final Expectation ANOTHER_START = new Expectation(
            "een startdatum die maar één keer in de lijst staat", "a start date that is in the list only once");
    private static final Expectation ADDITION_ELEMENT = Expectation.oneOf(List.of("AW", "NW", "GG"));

    private final Map<String, List<Region>> byId = new TreeMap<>();
    private final Map<String, Region> latest = new HashMap<>();
    private final Set<String> programmes = new TreeSet<>();
    private final Set<String> trainings = new TreeSet<>();

    /**
     * Combines some regions.
     *
     * @param regions the regions; one region can have several versions if no start date is covered by two of them
     */
    public Regions(List<Region> regions) {
        for (Region region : regions) {
            List<Region> versions = byId.getOrDefault(region.id(), new ArrayList<>());
            versions.add(region);
            byId.put(region.id(), versions);
            for (Programme programme : region.programmes()) {
                programmes.add(programme.code());
            }
            for (Training training : region.trainings()) {
                trainings.add(training.code());
            }
        }
        for (List<Region> versions : byId.values()) {
            if (versions.size() > 1) {
                versions.sort(Regions::byValidity);
            }
            Region last = versions.get(versions.size() - 1);
            latest.put(last.id(), last);
        }
    }

    private static int byValidity(Region one, Region other) {
        LocalDate from = one.validity().from();
        LocalDate otherFrom = other.validity().from();
        if (from == null || otherFrom == null) {
            return from == otherFrom ? 0 : from == null ? -1 : 1;
        }
        return from.compareTo(otherFrom);
    }

    /**
     * Returns all regions, in alphabetical order of their ids, and all versions of each, in the order of their
     * validity.
     */
    public List<Region> all() {
        List<Region> all = new ArrayList<>();
        byId.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** Returns the latest version of the region with an id; null: it is not loaded. */
    public @Nullable Region find(String id) {
        return latest.get(id);
    }

    /**
     * Returns the version of a region that judges plans with a start date: the one that covers it, else the nearest.
     *
     * @param id id of the region
     * @param startDate start date of the plan; null: unknown, then the latest version
     * @return null: the region is not loaded
     */
    public @Nullable Region find(String id, @Nullable LocalDate startDate) {
        List<Region> versions = byId.getOrDefault(id, List.of());
        return startDate == null || versions.size() < 2
                ? find(id)
                : versions.stream()
                        .min(Comparator.comparingLong(
                                version -> version.validity().daysOutside(startDate)))
                        .orElseThrow();
    }

    /** Returns the contested points that the Leidraad and the regions declare, in the order of their ids. */
    public List<Reading> points() {
        return all().stream()
                .flatMap(region -> region.points().all().stream())
                .distinct()
                .sorted(Comparator.comparing(Reading::id, NaturalOrder.COMPARATOR))
                .toList();
    }

    /**
     * Returns an option of a contested point that a region can depend on.
     *
     * @param name its name, such as {@code PILOT_FULL}, or its id, such as {@code rijnmond/PILOT_FULL}
     * @throws IllegalArgumentException if there is none, or several regions have an option of that name
     */
    public ReadingOption option(String name) {
        Map<String, ReadingOption> all = new TreeMap<>();
        points().forEach(point -> point.options().forEach(option -> all.put(option.id(), option)));
        List<ReadingOption> found = all.values().stream()
                .filter(option -> name.equals(option.name()) || name.equals(option.id()))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no region that is loaded has an option " + name
                    + " of a contested point.\nMaybe it means "
                    + NearestName.among(
                            all.values().stream().map(ReadingOption::name).toList(), name) + ".");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "several regions have an option " + name + " of a contested point.\nName one of "
                            + found.stream().map(ReadingOption::id).toList() + ".");
        }
        return found.get(0);
    }

    /**
     * Finds the reasons why a plan cannot be judged: an unknown region, a code or a fact that nobody declares, a fact
     * of another type than its declaration says, an addition without a kernel element, another form of intervision,
     * draws that contradict each other. A plan that exceeds {@link nl.mtvp.rules.plan.PlanLimits} is not looked at any
     * further.
     *
     * @param plan the plan
     * @param region the region that judges it, as {@link #find(String, LocalDate)} finds it; null: it is not loaded
     * @return all problems, in the order of the plan; empty: it can be judged
     */
    public List<PlanProblem> problemsIn(PracticePlan plan, @Nullable Region region) {
        List<PlanProblem> problems = new ArrayList<>();
        if (region == null) {
            problems.add(unknown(Kind.UNKNOWN_REGION, "/region", plan.region(), byId.keySet()));
        }
        int before = problems.size();
        LimitCheck.check(plan, problems);
        if (problems.size() > before) {
            return problems;
        }
        checkTrainingsAndProgrammes(plan, problems);
        checkChoices(plan.choices(), region, problems);
        checkDraws(plan, problems);
        if (region != null) {
            checkIntervision(plan, region, problems);
            check(plan.facts(), region.facts(), OF_PLAN, problems);
        }
        return problems;
    }

    private void checkTrainingsAndProgrammes(PracticePlan plan, List<PlanProblem> problems) {
        List<PriorTraining> priorTrainings =
                Objects.requireNonNullElse(plan.practice().priorTrainings(), List.of());
        for (int i = 0; i < priorTrainings.size(); i++) {
            String training = priorTrainings.get(i).training();
            if (!trainings.contains(training)) {
                String pointer = "/practice/priorTrainings/" + i + "/training";
                problems.add(unknown(Kind.UNDECLARED_CODE, pointer, training, trainings));
            }
        }
        for (int i = 0; i < plan.programmes().size(); i++) {
            String programme = plan.programmes().get(i).code();
            if (!programmes.contains(programme)) {
                problems.add(unknown(Kind.UNDECLARED_CODE, "/programmes/" + i + "/code", programme, programmes));
            }
        }
    }

    private static void checkChoices(List<Choice> choices, @Nullable Region region, List<PlanProblem> problems) {
        Menu menu = region == null || choices.isEmpty() ? null : region.menu();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (choice.isAddition()) {
                requireElement(choice, i, problems);
            }
            if (menu != null) {
                checkCode(choices, i, menu, problems);
                checkFacts(choice, i, menu, problems);
            }
        }
    }

    private static void checkCode(List<Choice> choices, int index, Menu menu, List<PlanProblem> problems) {
        Choice choice = choices.get(index);
        String meant = menu.item(choice.item()) == null ? meantBy(choices, index, menu) : null;
        if (meant != null) {
            problems.add(new PlanProblem(
                    Kind.MISWRITTEN_CODE,
                    "/choices/" + index + "/item",
                    Excerpt.quoted(choice.item()),
                    Expectation.NONE,
                    meant));
        }
    }

    /**
     * Returns the code that is meant by one that is not on the menu: that of an item or of an earlier choice that looks
     * the same, or the code without invisible characters; null: none.
     */
    private static @Nullable String meantBy(List<Choice> choices, int index, Menu menu) {
        String code = choices.get(index).item();
        String onMenu = menu.meantBy(code);
        if (onMenu != null) {
            return onMenu;
        }
        String visible = Invisible.removedFrom(code);
        for (int i = 0; i < index; i++) {
            String other = choices.get(i).item();
            if (other.equalsIgnoreCase(visible) && !other.equals(code)) {
                return other;
            }
        }
        return visible.isEmpty() || visible.equals(code) ? null : visible;
    }

    private static void checkFacts(Choice choice, int index, Menu menu, List<PlanProblem> problems) {
        if (choice.facts() != Facts.NONE) {
            MenuItem item = menu.item(choice.item());
            List<FactDeclaration> declared = item == null ? Region.declaredOffMenu(choice, menu) : item.facts();
            if (declared != null) {
                check(choice.facts(), declared, index, problems);
            }
        }
    }

    private static void checkDraws(PracticePlan plan, List<PlanProblem> problems) {
        List<StartDraw> draws = plan.intake().draws();
        for (int i = 0; i < draws.size(); i++) {
            LocalDate start = draws.get(i).startDate();
            if (draws.subList(0, i).stream().anyMatch(other -> other.startDate().equals(start))) {
                problems.add(new PlanProblem(
                        Kind.WRONG_VALUE,
                        "/intake/draws/" + i + "/startDate",
                        Excerpt.quoted(start.toString()),
                        ANOTHER_START,
                        null));
            }
        }
        LotteryResult lottery = plan.intake().lottery();
        LotteryResult draw = plan.intake().drawFor(plan.startDate());
        if (lottery != null && draw != null && lottery != draw) {
            problems.add(new PlanProblem(
                    Kind.WRONG_VALUE,
                    "/intake/lottery",
                    Excerpt.quoted(lottery.name()),
                    new Expectation(draw + ", zoals in draws", draw + ", as in draws"),
                    null));
        }
    }

    private static void checkIntervision(PracticePlan plan, Region region, List<PlanProblem> problems) {
        if (plan.intervision() == null || region.intervisionForms().containsAll(plan.intervision())) {
            return;
        }
        List<String> known =
                region.intervisionForms().stream().map(IntervisionForm::code).toList();
        plan.intervision().stream()
                .map(IntervisionForm::code)
                .filter(code -> !known.contains(code))
                .forEach(code -> problems.add(unknown(Kind.WRONG_VALUE, "/intervision", code, known)));
    }

    /** Returns the problem of a name that is none of those that are known. */
    private static PlanProblem unknown(Kind kind, String pointer, String name, Collection<String> known) {
        return new PlanProblem(
                kind, pointer, Excerpt.quoted(name), Expectation.oneOf(known), NearestName.among(known, name));
    }

    private static void requireElement(Choice choice, int index, List<PlanProblem> problems) {
        if (choice.element() == null) {
            problems.add(new PlanProblem(
                    Kind.MISSING_PROPERTY,
                    "/choices/" + index + "/element",
                    "",
                    new Expectation("element (AW, NW of GG)", "element (AW, NW or GG)"),
                    null));
        } else if (choice.element() == KernelElement.PC) {
            problems.add(new PlanProblem(
                    Kind.WRONG_VALUE, "/choices/" + index + "/element", "\"PC\"", ADDITION_ELEMENT, null));
        }
    }

    /** Checks every fact of every plan that is judged. So what only a problem needs is created only for a problem. */
    private static void check(Facts facts, List<FactDeclaration> declared, int choice, List<PlanProblem> problems) {
        List<String> names = facts.names();
        int expected = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Object value = facts.values().get(i);
            int position = position(declared, name, expected);
            FactDeclaration declaration = position < 0 ? null : declared.get(position);
            expected = position + 1;
            if (declaration == null || !declaration.type().accepts(value)) {
                String place =
                        (choice == OF_PLAN ? "/facts/" : "/choices/" + choice + "/facts/") + place(declared, name);
                problems.add(
                        declaration == null
                                ? undeclaredFact(declared, name, place)
                                : wrongValue(declaration.type(), value, place));
            }
        }
    }

    /**
     * Returns the position of a declaration; -1: there is none.
     *
     * @param from where to look first: most plans state facts in the order of their declarations
     */
    private static int position(List<FactDeclaration> declared, String name, int from) {
        for (int i = from; i < declared.size(); i++) {
            if (declared.get(i).name().equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < from; i++) {
            if (declared.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static PlanProblem undeclaredFact(List<FactDeclaration> declared, String name, String place) {
        List<String> names = declared.stream().map(FactDeclaration::name).toList();
        return unknown(Kind.UNDECLARED_FACT, place, name, names);
    }

    private static PlanProblem wrongValue(FactType type, Object value, String place) {
        String found = value instanceof String text ? Excerpt.quoted(text) : Excerpt.of(value.toString());
        return new PlanProblem(Kind.WRONG_VALUE, place, found, type.expectation(), null);
    }

    /** Returns what the pointer of a fact ends with: its name, or its name and the year. */
    private static String place(List<FactDeclaration> declared, String name) {
        int end = name.indexOf('/');
        boolean ofYear = end > 0 && position(declared, name.substring(0, end) + "/1", 0) >= 0;
        return ofYear ? name.substring(0, end + 1) + Region.escaped(name.substring(end + 1)) : Region.escaped(name);
    }
}
