package nl.mtvp.rules.internal.engine;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.assessment.Asks;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.AnswerTarget.ProgrammeProperty;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.form.Statement.Trained;
import nl.mtvp.rules.region.Concern;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.IntakeRules.Capacity;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.report.ChecklistLine.Kind;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a plan or a document can say, each with the rules that ask for it: those whose conditions or metadata name
 * it, or whose conditions ask a question that {@link Asks} for it. Used by one thread.
 */
final class Checklist {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*");
    private static final String RECORDED = "It is only recorded.";
    private static final String OFFICE = "/office/";
    private static final String FACTS = "facts/";

    private final RegionModule module;
    private final Menu menu;
    private final List<Asking> rules = new ArrayList<>();
    private final Map<String, ChecklistLine> lines = new LinkedHashMap<>();

    /**
     * What a rule asks for.
     *
     * @param names what its conditions and its metadata name, and what its questions ask for
     * @param items the menu items among these
     * @param points ids of the contested points that it depends on
     * @param inForce whether it applies as the region reads the contested points
     */
    private record Asking(String id, Set<String> names, Set<String> items, Set<String> points, boolean inForce) {

        private boolean isAbout(String item) {
            return items.isEmpty() || items.contains(item);
        }
    }

    Checklist(RegionModule module, Menu menu) {
        this.module = module;
        this.menu = menu;
    }

    /**
     * Adds a rule.
     *
     * @param metadata what the metadata of the rule name: facts, values of the plan, and items
     * @param points ids of the contested points that it depends on
     */
    void add(CompiledRule rule, Collection<String> metadata, Set<String> points, boolean inForce) {
        Set<String> names = new HashSet<>(metadata);
        for (RuleCondition condition : rule.conditions()) {
            TEXT.matcher(condition.text()).results().forEach(text -> names.add(text.group(1)));
            NAME.matcher(TEXT.matcher(condition.text()).replaceAll("\"\""))
                    .results()
                    .forEach(name -> names.addAll(asked(rule.factClass(), name.group())));
        }
        Set<String> items = new HashSet<>(names);
        items.removeIf(name -> menu.item(name) == null);
        rules.add(new Asking(rule.id(), names, items, points, inForce));
    }

    /** Returns what a question asks for, under the name by which a condition asks it. */
    private static List<String> asked(Class<?> fact, String name) {
        String property = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Set<String> methods = Set.of(name, "is" + property, "get" + property);
        return Stream.of(fact.getMethods())
                .filter(method -> methods.contains(method.getName()))
                .flatMap(Checklist::asked)
                .toList();
    }

    private static Stream<String> asked(Method method) {
        Asks asks = method.getAnnotation(Asks.class);
        return asks == null ? Stream.of() : Stream.of(asks.value());
    }

    /** Returns the lines, by their kind. */
    List<ChecklistLine> lines(Collection<Reading> points) {
        concerns();
        points.stream()
                .filter(point -> !point.isSettled())
                .forEach(point -> line(
                        Kind.POINT, point.id(), asking(rule -> rule.points().contains(point.id()), true), null));
        menu.items().forEach(this::item);
        menu.series()
                .forEach(part -> line(
                        Kind.MENU,
                        part.prefix() + " " + Asks.ANNOUNCES,
                        asking(rule -> rule.names().contains(Asks.ANNOUNCES)),
                        null));
        for (Programme programme : module.programmes()) {
            line(
                    Kind.PROGRAMME,
                    programme.code(),
                    naming(programme.code()),
                    programme.withoutEffect().get(Language.ENGLISH));
        }
        module.forms().forEach(form -> form.questions().forEach(this::question));
        return List.copyOf(lines.values());
    }

    private void concerns() {
        for (Concern concern : Concern.values()) {
            String asked = switch (concern) {
                case OTHER_START_DATE -> Asks.START_DATES;
                case LOST_DRAW -> "/intake/lottery";
                case REFUSED_ADMISSION -> capacity() == null ? null : Capacity.ADMITTED;
                case OFF_THE_MENU -> Asks.MENU;
                case PRIOR_TRAINING -> "basis";
                case OUTSIDE_ITS_YEAR -> Asks.YEAR;
                case NOT_CARRIED_OUT -> "carriedOut";
                case BEFORE_AVAILABLE, WITHOUT_PREDECESSOR, PROGRAMME -> null; // a line for each item or programme
            };
            if (asked != null) {
                line(Kind.CONCERN, concern.name(), naming(asked), null);
            }
        }
        line(Kind.CONCERN, "mode", naming("mode"), null);
    }

    private @Nullable Capacity capacity() {
        IntakeRules intake = module.intake();
        return intake == null ? null : intake.capacity();
    }

    private void item(MenuItem item) {
        if (item.availableFrom() != null) {
            attribute(item, Asks.AVAILABLE_FROM, Concern.BEFORE_AVAILABLE);
        }
        if (!item.predecessors().isEmpty()) {
            attribute(item, Asks.FOLLOWS, Concern.WITHOUT_PREDECESSOR);
        }
        String training = item.training();
        if (training != null) {
            line(Kind.MENU, training, naming(training), null);
        }
    }

    private void attribute(MenuItem item, String attribute, Concern concern) {
        line(
                Kind.MENU,
                item.code() + " " + attribute,
                asking(rule -> rule.names().contains(attribute) && rule.isAbout(item.code())),
                module.silentOn().get(concern.name()));
    }

    private void question(Question question) {
        question.options().stream()
                .flatMap(option -> option.statements().stream())
                .forEach(statement -> {
                    if (statement instanceof Trained trained) {
                        line(Kind.QUESTION, trained.training(), naming(trained.training()), null);
                    }
                });
        if (question.target() instanceof PlanProperty property) {
            String pointer = property.pointer();
            boolean recorded = pointer.startsWith(OFFICE)
                    || module.facts().stream()
                            .anyMatch(fact -> fact.recorded() && pointer.equals("/" + FACTS + fact.name()));
            line(Kind.QUESTION, pointer, naming(pointer), recorded ? RECORDED : null);
        } else if (question.target() instanceof ChoiceProperty property
                && property.property().startsWith(FACTS)) {
            String fact = property.property().substring(FACTS.length());
            line(
                    Kind.QUESTION,
                    property.item() + " " + fact,
                    asking(rule -> rule.names().contains(fact) && rule.isAbout(property.item())),
                    isRecorded(property.item(), fact) ? RECORDED : null);
        } else if (question.target() instanceof ChoiceProperty property) {
            line(Kind.QUESTION, property.property(), naming(property.property()), null);
        } else if (question.target() instanceof ProgrammeProperty property) {
            line(
                    Kind.QUESTION,
                    property.programme() + " " + property.property(),
                    asking(rule -> rule.names().contains(property.programme())
                            && rule.names().contains(property.property())),
                    null);
        }
    }

    private boolean isRecorded(String code, String fact) {
        MenuItem item = menu.item(code);
        List<FactDeclaration> facts = item == null ? List.of() : item.facts();
        return facts.stream()
                .anyMatch(declared -> declared.recorded() && declared.name().equals(fact));
    }

    private List<String> naming(String name) {
        return asking(rule -> rule.names().contains(name));
    }

    private List<String> asking(Predicate<Asking> asks) {
        return asking(asks, false);
    }

    private List<String> asking(Predicate<Asking> asks, boolean underAnyReading) {
        return rules.stream()
                .filter(rule -> (underAnyReading || rule.inForce()) && asks.test(rule))
                .map(Asking::id)
                .distinct()
                .toList();
    }

    private void line(Kind kind, String name, List<String> asking, @Nullable String reason) {
        String stated = module.silentOn().get(name);
        lines.putIfAbsent(name, new ChecklistLine(kind, name, asking, stated == null ? reason : stated));
    }
}
