package nl.mtvp.rules.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.form.AnswerKind;
import nl.mtvp.rules.form.AnswerTarget;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.form.Statement;
import nl.mtvp.rules.form.Statement.Choosing;
import nl.mtvp.rules.form.Statement.Following;
import nl.mtvp.rules.form.Statement.Trained;
import nl.mtvp.rules.form.Statement.Value;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Training;

/** Finds the mistakes in a form of a region, each in a sentence that says what to do. */
final class FormCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Region region;
    private final Menu menu;
    private final Form form;
    private final List<String> mistakes = new ArrayList<>();

    private FormCheck(Region region, Form form) {
        this.region = region;
        this.form = form;
        menu = region.menu();
    }

    /** Returns the mistakes in a form of a region; empty: there are none. */
    static List<String> mistakesIn(Region region, Form form) {
        FormCheck check = new FormCheck(region, form);
        check.check();
        return check.mistakes;
    }

    private void add(String what, String remedy) {
        mistakes.add("form " + form.id() + " " + what + ": " + remedy);
    }

    private void add(Question question, String what, String remedy) {
        add("question \"" + question.label() + "\" " + what, remedy);
    }

    private void check() {
        if (!ID.matcher(form.id()).matches()) {
            add("has an id with other characters", "use small letters, digits and hyphens");
        }
        if (form.years().isEmpty() || !Set.of(1, 2).containsAll(form.years())) {
            add("is for years " + form.years(), "name MTVP year 1, 2 or both");
        }
        if (form.questions().stream().noneMatch(Question::isNeeded)) {
            add("has no needed question", "mark the questions by which a sheet is known with needed()");
        }
        Set<String> labels = new HashSet<>();
        Columns.HANDED_IN.labels().forEach(label -> labels.add(Label.key(label)));
        for (Question question : form.questions()) {
            for (String label : new LinkedHashSet<>(question.labels())) {
                if (!labels.add(Label.key(label))) {
                    add(question, "has a text that occurs twice, \"" + label + "\"", "tell the questions apart");
                }
            }
            check(question);
        }
        requireWholeMenu();
    }

    private void check(Question question) {
        boolean hasOptions = question.kind() == AnswerKind.ONE_OF || question.kind() == AnswerKind.ANY_OF;
        if (hasOptions == question.options().isEmpty() && question.kind() != AnswerKind.BOX) {
            add(question, hasOptions ? "has no options" : "has options", "ask with oneOf or anyOf for options");
        }
        if (question.target() != null) {
            check(question, question.target());
        }
        Set<String> options = new HashSet<>();
        for (Option option : question.options()) {
            for (String label : new LinkedHashSet<>(option.labels())) {
                if (!options.add(Label.key(label))) {
                    add(question, "has the option \"" + label + "\" twice", "tell the options apart");
                }
            }
            option.statements().forEach(statement -> check(question, statement));
        }
        boolean says = question.options().stream()
                .anyMatch(option -> !option.statements().isEmpty());
        if (question.target() == null && !says) {
            add(question, "goes nowhere", "name its place with into(…), or let its options say something");
        }
    }

    private void check(Question question, AnswerTarget target) {
        PlaceType type = PlaceType.find(target, region);
        if (type == null) {
            add(
                    question,
                    "goes to " + target + ", which no plan of the region holds",
                    "name a property or a fact that is declared");
        } else if (!type.takes(question.kind())) {
            add(
                    question,
                    "asks for " + question.kind() + ", and " + target + " is of type " + type.name(),
                    "ask for that type");
        } else {
            statements(question, Value.class)
                    .filter(value -> !type.takesValue(value.value()))
                    .forEach(value -> add(
                            question,
                            "has the value " + value.value() + ", which " + target + " cannot have",
                            "name one of its values"));
        }
        if (target instanceof ChoiceProperty property
                && chosen().noneMatch(choosing -> choosing.item().equals(property.item()))) {
            add(
                    question,
                    "is about " + property.item() + ", which nobody can choose on the form",
                    "add the option that chooses it");
        }
    }

    private static <S extends Statement> Stream<S> statements(Question question, Class<S> kind) {
        return question.options().stream()
                .flatMap(option -> option.statements().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Returns the choices that the options of the form make. */
    private Stream<Choosing> chosen() {
        return form.questions().stream().flatMap(question -> statements(question, Choosing.class));
    }

    private void check(Question question, Statement statement) {
        if (statement instanceof Value value && question.target() == null) {
            add(question, "says the value " + value.value() + " and goes nowhere", "name its place with into(…)");
        } else if (statement instanceof Choosing choosing) {
            check(question, choosing);
        } else if (statement instanceof Following following
                && region.programmes().stream().map(Programme::code).noneMatch(following.code()::equals)) {
            add(
                    question,
                    "names programme " + following.code() + ", which the region does not declare",
                    "add it to RegionModule.programmes(), or correct it");
        } else if (statement instanceof Trained trained
                && region.trainings().stream().map(Training::code).noneMatch(trained.training()::equals)) {
            add(
                    question,
                    "names training " + trained.training() + ", which the region does not declare",
                    "add it to RegionModule.trainings(), or correct it");
        }
    }

    private void check(Question question, Choosing choosing) {
        if (!form.years().contains(choosing.year())) {
            add(
                    question,
                    "chooses " + choosing.item() + " in year " + choosing.year(),
                    "the form is for years " + form.years());
            return;
        }
        Choice choice = Choice.of(choosing.item(), choosing.year()).build();
        MenuItem item = menu.item(choosing.item());
        boolean offered = item != null && item.years().contains(choosing.year())
                || choice.isStaffExpansion()
                || choice.isAddition() && menu.admitsAdditions()
                || menu.series(choosing.item(), choosing.year()) != null;
        if (!offered) {
            add(
                    question,
                    "chooses " + choosing.item() + ", which is not on the menu of year " + choosing.year(),
                    "correct the code or the year");
            return;
        }
        List<FactDeclaration> declared = region.factsOf(choice);
        choosing.facts().forEach((name, value) -> {
            boolean fits = declared != null
                    && declared.stream()
                            .anyMatch(fact ->
                                    fact.name().equals(name) && fact.type().accepts(value));
            if (!fits) {
                add(
                        question,
                        "states fact " + name + " of " + choosing.item() + " as " + value,
                        "the menu item declares no such fact");
            }
        });
    }

    private void requireWholeMenu() {
        for (int year : form.years()) {
            for (MenuItem item : menu.items()) {
                boolean canBeTicked =
                        chosen().anyMatch(choosing -> choosing.item().equals(item.code()) && choosing.year() == year);
                if (item.years().contains(year) && !item.example() && !canBeTicked) {
                    add(
                            "has no option that chooses " + item.code() + " in year " + year,
                            "add it, since it is on the menu of that year");
                }
            }
        }
    }
}
