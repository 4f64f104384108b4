package nl.mtvp.rules.regions.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.form.AnswerTarget;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.AnswerTarget.ProgrammeProperty;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.form.Statement;
import nl.mtvp.rules.form.Statement.Choosing;
import nl.mtvp.rules.form.Statement.Following;
import nl.mtvp.rules.form.Statement.Trained;
import nl.mtvp.rules.form.Statement.Value;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import org.jspecify.annotations.Nullable;

/** Writes a plan into a form, as a practice and its office would fill it in. */
final class Answers {

    private final PracticePlan plan;

    private Answers(PracticePlan plan) {
        this.plan = plan;
    }

    /** Returns the answers to the questions of a form, in their order; null: the sheet lacks the question. */
    static List<@Nullable String> of(PracticePlan plan, Form form) {
        Answers answers = new Answers(plan);
        List<@Nullable String> all = new ArrayList<>();
        form.questions().forEach(question -> all.add(answers.to(question)));
        return all;
    }

    private @Nullable String to(Question question) {
        return switch (question.kind()) {
            case TEXT, WHOLE_NUMBER, NUMBER, DATE -> text(value(question.target()));
            case YES_NO, BOX -> yesNo(value(question.target()));
            case ONE_OF -> oneOf(question);
            case ANY_OF -> anyOf(question);
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString().replace('.', ',');
    }

    private static @Nullable String yesNo(@Nullable Object value) {
        return value == null ? null : Boolean.TRUE.equals(value) ? "ja" : "nee";
    }

    private @Nullable String oneOf(Question question) {
        return question.options().stream()
                .filter(option -> question.target() == null
                        ? says(option)
                        : valuesOf(option).equals(values(question)))
                .max((one, other) ->
                        one.statements().size() - other.statements().size())
                .map(Option::label)
                .orElse(null);
    }

    private @Nullable String anyOf(Question question) {
        boolean known = question.target() != null
                ? values(question) != null
                : question.options().stream().noneMatch(Answers::isTraining)
                        || plan.practice().priorTrainings() != null;
        if (!known) {
            return null;
        }
        String ticked = question.options().stream()
                .filter(option -> !option.statements().isEmpty())
                .filter(option -> question.target() == null
                        ? says(option)
                        : Objects.requireNonNull(values(question)).containsAll(valuesOf(option)))
                .map(Option::label)
                .collect(Collectors.joining("; "));
        return !ticked.isEmpty()
                ? ticked
                : question.options().stream()
                        .filter(option -> option.statements().isEmpty())
                        .map(Option::label)
                        .findFirst()
                        .orElse("");
    }

    private static boolean isTraining(Option option) {
        return option.statements().stream().anyMatch(Trained.class::isInstance);
    }

    private static Set<String> valuesOf(Option option) {
        return option.statements().stream()
                .filter(Value.class::isInstance)
                .map(statement -> ((Value) statement).value())
                .collect(Collectors.toSet());
    }

    private @Nullable Set<String> values(Question question) {
        Object value = value(question.target());
        if (value == null) {
            return null;
        }
        return value instanceof Set<?> set
                ? set.stream().map(Object::toString).collect(Collectors.toSet())
                : Set.of(value.toString());
    }

    private boolean says(Option option) {
        return option.statements().stream().allMatch(this::says);
    }

    private boolean says(Statement statement) {
        if (statement instanceof Choosing choosing) {
            return plan.choices().stream()
                    .anyMatch(choice -> choice.item().equals(choosing.item())
                            && choice.year() == choosing.year()
                            && choice.mode() == Objects.requireNonNullElse(choosing.mode(), ChoiceMode.NEW)
                            && (choosing.basis() == null && choosing.item().equals("RD.GG.1")
                                    || choice.basis()
                                            == Objects.requireNonNullElse(choosing.basis(), ChoiceBasis.NEW)));
        }
        if (statement instanceof Following following) {
            return plan.programmes().stream().map(ProgrammeParticipation::code).anyMatch(following.code()::equals);
        }
        return statement instanceof Trained trained
                && Objects.requireNonNull(plan.practice().priorTrainings()).stream()
                        .anyMatch(prior -> prior.training().equals(trained.training()));
    }

    private @Nullable Object value(@Nullable AnswerTarget target) {
        if (target instanceof PlanProperty property) {
            return ofPlan(property.pointer());
        }
        if (target instanceof ProgrammeProperty property) {
            return plan.programmes().stream()
                    .filter(programme -> programme.code().equals(property.programme()))
                    .map(programme ->
                            property.property().equals("admitted") ? programme.admitted() : programme.followedUntil())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        ChoiceProperty property = (ChoiceProperty) Objects.requireNonNull(target);
        return plan.choices().stream()
                .filter(choice -> choice.item().equals(property.item()))
                .map(choice -> ofChoice(choice, property.property()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object ofChoice(Choice choice, String property) {
        return switch (property) {
            case "plannedStart" -> choice.plannedStart();
            case "effort" -> choice.effort();
            case "accountability" -> choice.accountability();
            case "element" -> choice.element();
            default -> choice.facts().value(property.substring("facts/".length()));
        };
    }

    private @Nullable Object ofPlan(String pointer) {
        Map<String, Object> all = Stream.of(
                        entry("/practice/name", plan.practice().name()),
                        entry("/practice/agbCode", plan.practice().agbCode()),
                        entry("/practice/enrolledPatients", plan.practice().enrolledPatients()),
                        entry("/practice/patientStop", plan.practice().patientStop()),
                        entry("/practice/waitingList", plan.practice().waitingList()),
                        entry("/practice/waitingListSize", plan.practice().waitingListSize()),
                        entry("/practice/outOfHoursDataConsent", plan.practice().outOfHoursDataConsent()),
                        entry("/practice/outOfHoursContacts", plan.practice().outOfHoursContacts()),
                        entry("/practice/highDeprivation", plan.practice().highDeprivation()),
                        entry("/startDate", plan.startDate()),
                        entry("/submittedOn", plan.submittedOn()),
                        entry("/intake/lottery", plan.intake().lottery()),
                        entry("/intake/extensionRequested", plan.intake().extensionRequested()),
                        entry("/intake/checkedComplete", plan.intake().checkedComplete()),
                        entry("/declarations/commitment", plan.declarations().commitment()),
                        entry("/declarations/information", plan.declarations().information()),
                        entry("/staffExpansionAgreed", plan.staffExpansionAgreed()),
                        entry("/intervision", plan.intervision()))
                .flatMap(entry -> entry.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (pointer.startsWith("/facts/")) {
            return plan.facts().value(pointer.substring("/facts/".length()));
        }
        return pointer.startsWith("/office/")
                ? plan.office().get(pointer.substring("/office/".length()))
                : all.get(pointer);
    }

    private static Map<String, Object> entry(String pointer, @Nullable Object value) {
        return value == null ? Map.of() : Map.of(pointer, value);
    }
}
