package nl.mtvp.rules.io;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Builds a plan from a JSON object, and finds all problems for which the plan is refused. Used once. */
final class PlanBinder {

    private final Regions regions;
    private final Json.Obj root;
    private final ProblemList problems = new ProblemList();
    private @Nullable Region region;

    /**
     * Begins to bind.
     *
     * @param regions the regions that are loaded
     * @param root the object
     */
    PlanBinder(Regions regions, Json.Obj root) {
        this.regions = regions;
        this.root = root;
    }

    /** Builds the plan. It is complete only if there are no problems. */
    PracticePlan bind() {
        PracticePlan plan = new PropertyReader(root, "", problems::add).finish(this::plan);
        if (problems.isFull()) {
            return plan;
        }
        Set<String> wrongPlaces = problems.places();
        for (PlanProblem problem : regions.problemsIn(plan)) {
            // What could not be read is empty in the plan. That is not a second problem.
            if (!Pointers.leadsInto(wrongPlaces, problem.pointer())) {
                addAtItsPlace(problem);
            }
        }
        return plan;
    }

    private void addAtItsPlace(PlanProblem problem) {
        Pointers.Target target = Pointers.follow(root, problem.pointer());
        if (!target.perhapsLater()) {
            Json.Place place = problem.kind() == Kind.UNDECLARED_FACT ? target.name() : target.value();
            problems.add(problem.at(place.line(), place.column()));
        }
    }

    /** Returns the problems found. */
    List<PlanProblem> takeProblems() {
        return problems.take();
    }

    private PracticePlan plan(PropertyReader plan) {
        String regionId = plan.requiredText("region");
        LocalDate startDate = plan.date("startDate");
        region = regions.find(regionId, startDate).orElse(null);
        PracticePlan.Builder builder = PracticePlan.inRegion(regionId)
                .startingOn(startDate)
                .submittedOn(plan.date("submittedOn"))
                .practice(orElse(plan.object("practice", PlanBinder::practice), Practice.UNKNOWN))
                .intake(orElse(plan.object("intake", PlanBinder::intake), Intake.NONE))
                .declarations(orElse(plan.object("declarations", PlanBinder::declarations), Declarations.NONE))
                .staffExpansionAgreed(plan.bool("staffExpansionAgreed"));
        plan.objects("programmes", PlanBinder::programme).forEach(builder::following);
        Set<IntervisionForm> intervision = plan.constants("intervision", IntervisionForm.class);
        builder.intervision(plan.isGiven("intervision") ? intervision : null);
        plan.objects("choices", this::choice).forEach(builder::choosing);
        Optional<List<FactDeclaration>> declared = region == null ? Optional.empty() : Optional.of(region.facts());
        facts(plan.open("facts"), "/facts", declared).forEach(builder::fact);
        return builder.build();
    }

    private static Practice practice(PropertyReader practice) {
        List<PriorTraining> priorTrainings = practice.objects("priorTrainings", PlanBinder::priorTraining);
        return Practice.builder()
                .name(practice.text("name"))
                .agbCode(practice.text("agbCode"))
                .enrolledPatients(practice.count("enrolledPatients"))
                .staffCount(practice.count("staffCount"))
                .highDeprivation(practice.bool("highDeprivation"))
                .patientStop(practice.bool("patientStop"))
                .waitingList(practice.bool("waitingList"))
                .waitingListSize(practice.count("waitingListSize"))
                .outOfHoursDataConsent(practice.bool("outOfHoursDataConsent"))
                .outOfHoursContacts(practice.count("outOfHoursContacts"))
                .priorTrainings(practice.isGiven("priorTrainings") ? priorTrainings : null)
                .build();
    }

    private static PriorTraining priorTraining(PropertyReader training) {
        return new PriorTraining(training.requiredText("training"), training.date("date"));
    }

    private static ProgrammeParticipation programme(PropertyReader programme) {
        return new ProgrammeParticipation(
                programme.requiredText("code"),
                programme.date("followedUntil"),
                programme.bool("admitted"),
                programme.years("years"));
    }

    private static Intake intake(PropertyReader intake) {
        return new Intake(
                intake.bool("extensionRequested"),
                intake.constant("lottery", LotteryResult.class),
                intake.bool("checkedComplete"));
    }

    private static Declarations declarations(PropertyReader declarations) {
        return new Declarations(declarations.bool("commitment"), declarations.bool("information"));
    }

    private Choice choice(PropertyReader properties) {
        Choice.Builder choice = Choice.of(properties.requiredText("item"), properties.requiredYear("year"))
                .element(properties.constant("element", KernelElement.class))
                .mode(orElse(properties.constant("mode", ChoiceMode.class), ChoiceMode.NEW))
                .basis(orElse(properties.constant("basis", ChoiceBasis.class), ChoiceBasis.NEW))
                .plannedStart(properties.date("plannedStart"))
                .carriedOut(properties.bool("carriedOut"));
        Json.Obj facts = properties.open("facts");
        Optional<List<FactDeclaration>> declared = region == null ? Optional.empty() : region.factsOf(choice.build());
        facts(facts, properties.pointerTo("facts"), declared).forEach(choice::fact);
        return choice.build();
    }

    /** Reads the facts. Without a declaration it reads none: such facts are neither checked nor judged. */
    private Map<String, Object> facts(
            Json.@Nullable Obj object, String pointer, Optional<List<FactDeclaration>> declared) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (object == null || declared.isEmpty()) {
            return facts;
        }
        object.members().forEach((name, member) -> {
            FactType type = declared.get().stream()
                    .filter(fact -> fact.name().equals(name))
                    .map(FactDeclaration::type)
                    .findFirst()
                    .orElse(null);
            Object value =
                    member.value().isNull() ? null : factValue(member.value(), Pointers.append(pointer, name), type);
            if (value != null) {
                facts.put(name, value);
            }
        });
        return facts;
    }

    private @Nullable Object factValue(Json json, String pointer, @Nullable FactType type) {
        if (type == null) {
            return ""; // the name is the problem, whatever the value
        }
        if (json instanceof Json.Scalar scalar) {
            Object date = type == FactType.DATE ? PropertyReader.parseDate(scalar.value()) : null;
            return date == null ? scalar.value() : date;
        }
        if (json instanceof Json.Arr array && type == FactType.SET) {
            return strings(array, pointer);
        }
        problems.add(new PlanProblem(
                Kind.WRONG_VALUE,
                pointer,
                json.place().line(),
                json.place().column(),
                json.excerpt(),
                type.expectation(),
                null));
        return null;
    }

    private Set<String> strings(Json.Arr array, String pointer) {
        Set<String> strings = new LinkedHashSet<>();
        for (int i = 0; i < array.elements().size(); i++) {
            Json element = array.elements().get(i);
            if (element instanceof Json.Scalar scalar && scalar.value() instanceof String text) {
                strings.add(text);
            } else {
                problems.add(new PlanProblem(
                        Kind.WRONG_VALUE,
                        Pointers.append(pointer, String.valueOf(i)),
                        element.place().line(),
                        element.place().column(),
                        element.excerpt(),
                        PropertyReader.TEXT,
                        null));
            }
        }
        return strings;
    }

    private static <T> T orElse(@Nullable T value, T unknown) {
        return value == null ? unknown : value;
    }
}
