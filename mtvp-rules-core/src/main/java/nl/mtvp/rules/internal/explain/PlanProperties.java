package nl.mtvp.rules.internal.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.mtvp.rules.internal.explain.PlanProperty.Freedom;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Facts;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Training;
import org.jspecify.annotations.Nullable;

/** The properties of one plan that rules can name in {@code @needs} and {@code @given}. */
final class PlanProperties {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);
    private static final List<Object> TRUTH = List.of(true, false);
    private static final List<Object> NUMBERS = List.of(0, 1, 2, 3, 1_000_000);
    private static final List<Object> PERCENTAGES = List.of(0, 50, 100);
    private static final String FACTS = "/facts/";

    private final Region region;
    private final PracticePlan plan;

    PlanProperties(Region region, PracticePlan plan) {
        this.region = region;
        this.plan = plan;
    }

    /**
     * The property that a rule names.
     *
     * @param need   JSON pointer into the plan, or name of a fact or property of the choice
     * @param choice position of the choice that the rule looks at; null: it looks at the year
     * @throws IllegalStateException if there is no such property
     */
    PlanProperty find(String need, @Nullable Integer choice) {
        if (need.startsWith(FACTS)) {
            return fact(need.substring(FACTS.length()));
        }
        return need.startsWith("/") || choice == null ? ofPlan(need) : ofChoice(need, choice);
    }

    private PlanProperty ofPlan(String need) {
        return switch (need) {
            case "/startDate" -> property(need, PracticePlan::startDate, (changed, value) -> changed.toBuilder()
                    .startingOn((LocalDate) value).build(), startDates(), Freedom.OPEN);
            case "/submittedOn" -> property(need, PracticePlan::submittedOn, (changed, value) -> changed.toBuilder()
                    .submittedOn((LocalDate) value).build(), days(), Freedom.FIXED);
            case "/programmes" -> property(need, PracticePlan::programmes, (changed, value) -> changed.toBuilder()
                    .programmes(list(value, ProgrammeParticipation.class)).build(), programmes(), Freedom.FIXED);
            case "/intervision" -> property(need, PracticePlan::intervision, (changed, value) -> changed.toBuilder()
                    .intervision(Set.copyOf(list(value, IntervisionForm.class))).build(), List.of(Set.of(), Set.of(IntervisionForm.PRACTICE)),
                    Freedom.OPEN);
            case "/staffExpansionAgreed" -> property(need, PracticePlan::staffExpansionAgreed, (changed, value) -> changed.toBuilder()
                    .staffExpansionAgreed((Boolean) value).build(), TRUTH, Freedom.OPEN);
            case "/intake/extensionRequested" -> intake(need, Intake::extensionRequested,
                    (intake, value) -> new Intake((Boolean) value, intake.lottery(), intake.checkedComplete()), TRUTH);
            case "/intake/lottery" -> intake(need, Intake::lottery, (intake, value) -> new Intake(intake.extensionRequested(),
                    (LotteryResult) value, intake.checkedComplete()), List.of((Object[]) LotteryResult.values()));
            case "/intake/checkedComplete" -> intake(need, Intake::checkedComplete,
                    (intake, value) -> new Intake(intake.extensionRequested(), intake.lottery(), (Boolean) value), TRUTH);
            case "/declarations/commitment" -> declaration(need, Declarations::commitment,
                    (made, value) -> new Declarations((Boolean) value, made.information()));
            case "/declarations/information" -> declaration(need, Declarations::information,
                    (made, value) -> new Declarations(made.commitment(), (Boolean) value));
            default -> ofPractice(need);
        };
    }

    private PlanProperty ofPractice(String need) {
        return switch (need) {
            case "/practice/name" -> practice(need, Practice::name, (form, value) -> form.name((String) value), List.of("Praktijk"), Freedom.OPEN);
            case "/practice/agbCode" -> practice(need, Practice::agbCode, (form, value) -> form.agbCode((String) value),
                    List.of("01012345", "1"), Freedom.OPEN);
            case "/practice/staffCount" -> practice(need, Practice::staffCount, (form, value) -> form.staffCount((Integer) value), NUMBERS, Freedom.CAN_BE_STATED);
            case "/practice/highDeprivation" -> practice(need, Practice::highDeprivation,
                    (form, value) -> form.highDeprivation((Boolean) value), TRUTH, Freedom.CAN_BE_STATED);
            case "/practice/patientStop" -> practice(need, Practice::patientStop, (form, value) -> form.patientStop((Boolean) value), TRUTH, Freedom.CAN_BE_STATED);
            case "/practice/waitingList" -> practice(need, Practice::waitingList, (form, value) -> form.waitingList((Boolean) value), TRUTH, Freedom.CAN_BE_STATED);
            case "/practice/waitingListSize" -> practice(need, Practice::waitingListSize,
                    (form, value) -> form.waitingListSize((Integer) value), NUMBERS, Freedom.OPEN);
            case "/practice/outOfHoursDataConsent" -> practice(need, Practice::outOfHoursDataConsent,
                    (form, value) -> form.outOfHoursDataConsent((Boolean) value), TRUTH, Freedom.OPEN);
            case "/practice/outOfHoursContacts" -> practice(need, Practice::outOfHoursContacts,
                    (form, value) -> form.outOfHoursContacts((Integer) value), NUMBERS, Freedom.CAN_BE_STATED);
            case "/practice/enrolledPatients" -> practice(need, Practice::enrolledPatients,
                    (form, value) -> form.enrolledPatients((Integer) value), NUMBERS, Freedom.CAN_BE_STATED);
            case "/practice/priorTrainings" -> practice(need, Practice::priorTrainings,
                    (form, value) -> form.priorTrainings(list(value, PriorTraining.class)), trainings(), Freedom.FIXED);
            default -> throw new IllegalStateException("a rule needs " + need + ", which no plan holds.\nMend the rule's @needs or @given.");
        };
    }

    private PlanProperty ofChoice(String need, int index) {
        String pointer = "/choices/" + index + "/";
        return switch (need) {
            case "plannedStart" -> choice(pointer + need, index, Choice::plannedStart,
                    (choice, value) -> choice.toBuilder().plannedStart((LocalDate) value).build(), days(), Freedom.OPEN);
            case "carriedOut" -> choice(pointer + need, index, Choice::carriedOut,
                    (choice, value) -> choice.toBuilder().carriedOut((Boolean) value).build(), TRUTH, Freedom.FIXED);
            default -> factOfChoice(pointer + "facts/" + need, need, index);
        };
    }

    private PlanProperty factOfChoice(String pointer, String name, int index) {
        FactDeclaration declaration = region.factsOf(plan.choices().get(index)).stream().flatMap(List::stream)
                .filter(fact -> fact.name().equals(name)).findFirst().orElse(null);
        return choice(pointer, index, choice -> choice.facts().value(name), (choice, value) -> choice.toBuilder().fact(name, value).build(),
                declaration == null ? List.of() : values(declaration), declaration == null ? Freedom.FIXED : freedom(declaration));
    }

    private PlanProperty fact(String name) {
        FactDeclaration declaration = region.facts().stream().filter(fact -> fact.name().equals(name)).findFirst().orElseThrow();
        return property(FACTS + name, changed -> changed.facts().value(name),
                (changed, value) -> changed.toBuilder().fact(name, value).build(), values(declaration), freedom(declaration));
    }

    private static PlanProperty property(String pointer, Function<PracticePlan, @Nullable Object> reader,
            BiFunction<PracticePlan, @Nullable Object, PracticePlan> writer, List<Object> values, Freedom freedom) {
        return new PlanProperty(pointer, reader, writer, values, freedom);
    }

    private static PlanProperty intake(String pointer, Function<Intake, @Nullable Object> reader,
            BiFunction<Intake, @Nullable Object, Intake> writer, List<Object> values) {
        return property(pointer, plan -> reader.apply(plan.intake()),
                (plan, value) -> plan.toBuilder().intake(writer.apply(plan.intake(), value)).build(), values, Freedom.FIXED);
    }

    private static PlanProperty declaration(String pointer, Function<Declarations, @Nullable Object> reader,
            BiFunction<Declarations, @Nullable Object, Declarations> writer) {
        return property(pointer, plan -> reader.apply(plan.declarations()),
                (plan, value) -> plan.toBuilder().declarations(writer.apply(plan.declarations(), value)).build(), TRUTH, Freedom.OPEN);
    }

    private static PlanProperty practice(String pointer, Function<Practice, @Nullable Object> reader,
            BiFunction<Practice.Builder, @Nullable Object, Practice.Builder> writer, List<Object> values, Freedom freedom) {
        return property(pointer, plan -> reader.apply(plan.practice()),
                (plan, value) -> plan.toBuilder().practice(writer.apply(plan.practice().toBuilder(), value).build()).build(), values, freedom);
    }

    private static PlanProperty choice(String pointer, int index, Function<Choice, @Nullable Object> reader,
            BiFunction<Choice, @Nullable Object, Choice> writer, List<Object> values, Freedom freedom) {
        return property(pointer, plan -> reader.apply(plan.choices().get(index)), (plan, value) -> {
            List<Choice> choices = new ArrayList<>(plan.choices());
            choices.set(index, writer.apply(choices.get(index), value));
            return plan.toBuilder().choices(choices).build();
        }, values, freedom);
    }

    private static Freedom freedom(FactDeclaration fact) {
        return switch (fact.nature()) {
            case PLANNED -> Freedom.OPEN;
            case GIVEN -> Freedom.CAN_BE_STATED;
            case RECORDED -> Freedom.FIXED;
        };
    }

    private List<Object> values(FactDeclaration fact) {
        return switch (fact.type()) {
            case BOOLEAN -> TRUTH;
            case INTEGER, NUMBER -> NUMBERS;
            case PERCENTAGE -> PERCENTAGES;
            case DATE -> days();
            case SET -> sets(fact.knownValues());
        };
    }

    private static List<Object> sets(List<String> known) {
        List<Object> sets = new ArrayList<>(List.of(Set.of()));
        known.forEach(value -> sets.add(Set.of(value)));
        sets.add(new LinkedHashSet<>(known));
        return sets;
    }

    /** Days on either side of every limit, and such as lie within some years of the plan's own. */
    private List<Object> days() {
        LocalDate start = plan.startDate() == null ? region.startDates().first() : plan.startDate();
        return List.of(LONG_AGO, start.minusYears(1), start, start.plusMonths(1), start.plusMonths(13), FAR_AHEAD);
    }

    private List<Object> startDates() {
        List<Object> days = new ArrayList<>(region.startDates());
        days.add(LONG_AGO);
        days.add(FAR_AHEAD);
        return days;
    }

    private List<Object> programmes() {
        List<Object> lists = new ArrayList<>(List.of(List.of()));
        for (Programme programme : region.programmes()) {
            lists.add(List.of(new ProgrammeParticipation(programme.code())));
        }
        return lists;
    }

    private List<Object> trainings() {
        List<Object> lists = new ArrayList<>(List.of(List.of()));
        for (Training training : region.trainings()) {
            lists.add(List.of(new PriorTraining(training.code(), null)));
        }
        return lists;
    }

    private static <T> List<T> list(@Nullable Object value, Class<T> type) {
        return value == null ? List.of() : ((Collection<?>) value).stream().map(type::cast).toList();
    }
}
