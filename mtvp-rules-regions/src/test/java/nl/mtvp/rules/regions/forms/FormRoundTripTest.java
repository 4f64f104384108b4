package nl.mtvp.rules.regions.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.FormRow;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.form.Statement.Choosing;
import nl.mtvp.rules.form.Statement.Trained;
import nl.mtvp.rules.form.Statement.Value;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.PlanWriter;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form can express of each worked case is written into it, and read back the same. */
class FormRoundTripTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    /** Trainings in the order of Rijnmond's form. */
    private static final List<String> TRAININGS =
            List.of("LEAN", "DIGITAL", "TRIAGE", "POSITIVE_HEALTH", "FOUR_DOMAINS", "SOH");
    /** Programmes in the order of Rijnmond's form. */
    private static final List<String> PROGRAMMES = List.of("TBHZ", "KBZ", "WIJKMANAGEMENT", "CZ", "SBE");

    @ParameterizedTest
    @CsvSource({
        "rijnmond/cases.json, rijnmond, rijnmond-jaar-1",
        "westbrabant/cases.json, west-brabant, west-brabant-praktijkplan"
    })
    void aPlanIsReadBackAsItWasWritten(String file, String region, String formId) throws IOException {
        Forms forms = VALIDATOR.forms();
        Form form = forms.all().stream()
                .filter(one -> one.id().equals(formId))
                .findFirst()
                .orElseThrow();
        List<PracticePlan> plans = plans(file, region).stream()
                .map(plan -> expressible(plan, form))
                .filter(plan -> canBeWritten(plan, form))
                .distinct()
                .toList();
        assertThat(plans).hasSizeGreaterThan(30);
        assertThat(plans.stream()
                        .filter(plan -> !writtenAndRead(plan, forms, form).equals(plan))
                        .map(plan -> json(plan) + " was read as " + json(writtenAndRead(plan, forms, form))))
                .isEmpty();
    }

    private static String json(PracticePlan plan) {
        return new PlanWriter(false).write(plan);
    }

    private static PracticePlan writtenAndRead(PracticePlan plan, Forms forms, Form form) {
        List<String> header = new ArrayList<>();
        List<String> row = new ArrayList<>();
        List<String> answers = Answers.of(plan, form);
        for (int i = 0; i < answers.size(); i++) {
            Question question = form.questions().get(i);
            if (answers.get(i) != null || question.isNeeded()) {
                header.add(question.label());
                row.add(answers.get(i) == null ? "" : answers.get(i));
            }
        }
        if (plan.submittedOn() != null && !header.contains("Ingeleverd op")) {
            header.add("Tijdstempel");
            row.add(plan.submittedOn() + " 09:15:22");
        }
        FormSheet sheet = forms.sheet("sheet", header, form.id(), FormSettings.NONE);
        FormRow read = sheet.read("row", 2, row);
        if (read.entry() instanceof PlanEntry.Accepted accepted) {
            return accepted.plan();
        }
        throw new AssertionError(Sheet.problems(read));
    }

    /** Returns what a form asks of a plan: its other properties, choices and facts are left out. */
    private static PracticePlan expressible(PracticePlan plan, Form form) {
        Set<String> asked = form.questions().stream()
                .filter(question -> question.target() instanceof PlanProperty)
                .map(question -> ((PlanProperty) Objects.requireNonNull(question.target())).pointer())
                .collect(Collectors.toSet());
        boolean asksTrainings =
                options(form).anyMatch(option -> option.statements().stream().anyMatch(Trained.class::isInstance));
        Practice practice = plan.practice();
        List<PriorTraining> trainings = practice.priorTrainings() == null || !asksTrainings
                ? null
                : practice.priorTrainings().stream()
                        .sorted(Comparator.comparing(prior -> TRAININGS.indexOf(prior.training())))
                        .map(prior -> new PriorTraining(prior.training(), null))
                        .toList();
        PracticePlan.Builder expressed = plan.toBuilder()
                .practice(practice.toBuilder()
                        .enrolledPatients(
                                asked.contains("/practice/enrolledPatients") ? practice.enrolledPatients() : null)
                        .staffCount(null)
                        .highDeprivation(
                                asked.contains("/practice/highDeprivation") ? practice.highDeprivation() : null)
                        .patientStop(asked.contains("/practice/patientStop") ? practice.patientStop() : null)
                        .waitingList(asked.contains("/practice/waitingList") ? practice.waitingList() : null)
                        .waitingListSize(
                                asked.contains("/practice/waitingListSize") ? practice.waitingListSize() : null)
                        .outOfHoursDataConsent(
                                asked.contains("/practice/outOfHoursDataConsent")
                                        ? practice.outOfHoursDataConsent()
                                        : null)
                        .outOfHoursContacts(
                                asked.contains("/practice/outOfHoursContacts") ? practice.outOfHoursContacts() : null)
                        .name(filledIn(practice.name()))
                        .agbCode(filledIn(practice.agbCode()))
                        .priorTrainings(trainings)
                        .build())
                .programmes(plan.programmes().stream()
                        .sorted(Comparator.comparing(programme -> PROGRAMMES.indexOf(programme.code())))
                        .filter(programme -> programme.years().equals(ProgrammeParticipation.BOTH_YEARS)
                                && form.id().startsWith("rijnmond"))
                        .map(programme -> new ProgrammeParticipation(
                                programme.code(),
                                programme.code().equals("KBZ") ? programme.followedUntil() : null,
                                programme.code().equals("CZ") ? programme.admitted() : null,
                                programme.years()))
                        .toList())
                .choices(choices(plan, form));
        if (!asked.contains("/declarations/commitment")) {
            expressed.declarations(Declarations.NONE);
        }
        if (!asked.contains("/staffExpansionAgreed")) {
            expressed.staffExpansionAgreed(null);
        }
        if (!asked.contains("/intake/checkedComplete")) {
            expressed.intake(
                    new Intake(plan.intake().extensionRequested(), plan.intake().lottery(), null));
        } else {
            expressed.intake(
                    new Intake(null, plan.intake().lottery(), plan.intake().checkedComplete()));
        }
        plan.facts().names().stream()
                .filter(name -> !asked.contains("/facts/" + name))
                .forEach(name -> expressed.fact(name, null));
        return expressed.build();
    }

    /**
     * Returns whether the form has a place for all of it: not for a code that is filled up with zeros, for a value that
     * is no option, or for facts that one item has in one of its years alone.
     */
    private static boolean canBeWritten(PracticePlan plan, Form form) {
        Set<String> options = options(form)
                .flatMap(option -> option.statements().stream())
                .filter(Value.class::isInstance)
                .map(statement -> ((Value) statement).value())
                .collect(Collectors.toSet());
        String agbCode = plan.practice().agbCode();
        boolean oneSetOfFacts = plan.choices().stream()
                .allMatch(choice -> plan.choices().stream()
                        .allMatch(other -> !other.item().equals(choice.item())
                                || other.facts().equals(choice.facts())
                                        && Objects.equals(other.plannedStart(), choice.plannedStart())));
        return (agbCode == null || agbCode.length() >= 8)
                && oneSetOfFacts
                && plan.choices().stream()
                        .flatMap(choice -> choice.facts().values().stream())
                        .allMatch(value -> !(value instanceof Set<?> values) || options.containsAll(values));
    }

    private static String filledIn(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Returns the choices that the form offers, in its order, with the facts that it asks. */
    private static List<Choice> choices(PracticePlan plan, Form form) {
        Map<String, Choice> offered = new LinkedHashMap<>();
        options(form)
                .flatMap(option -> option.statements().stream())
                .filter(Choosing.class::isInstance)
                .map(Choosing.class::cast)
                .forEach(choosing -> plan.choices().stream()
                        .filter(choice -> choice.item().equals(choosing.item())
                                && choice.year() == choosing.year()
                                && isOffered(choice, form))
                        .findFirst()
                        .ifPresent(choice ->
                                offered.putIfAbsent(choice.item() + choice.year(), withAskedFacts(choice, form))));
        return List.copyOf(offered.values());
    }

    private static boolean isOffered(Choice choice, Form form) {
        return options(form)
                .anyMatch(option -> option.statements().stream()
                        .anyMatch(statement -> statement instanceof Choosing choosing
                                && choosing.item().equals(choice.item())
                                && choosing.year() == choice.year()
                                && choice.mode() == Objects.requireNonNullElse(choosing.mode(), ChoiceMode.NEW)
                                && choice.basis() == Objects.requireNonNullElse(choosing.basis(), ChoiceBasis.NEW)));
    }

    private static Choice withAskedFacts(Choice choice, Form form) {
        Set<String> asked = form.questions().stream()
                .filter(question -> question.target() instanceof ChoiceProperty property
                        && property.item().equals(choice.item()))
                .map(question -> ((ChoiceProperty) Objects.requireNonNull(question.target())).property())
                .collect(Collectors.toSet());
        Choice.Builder kept = choice.toBuilder().carriedOut(null);
        if (!asked.contains("plannedStart")) {
            kept.plannedStart(null);
        }
        if (!asked.contains("element")) {
            kept.element(null);
        }
        choice.facts().names().stream()
                .filter(name -> !asked.contains("facts/" + name))
                .forEach(name -> kept.fact(name, null));
        return kept.build();
    }

    private static Stream<Option> options(Form form) {
        return form.questions().stream().flatMap(question -> question.options().stream());
    }

    private static List<PracticePlan> plans(String file, String region) throws IOException {
        try (InputStream cases = PlanValidator.class.getResourceAsStream("/nl/mtvp/rules/regions/" + file)) {
            return new PlanCaseReader(VALIDATOR.regions())
                    .read(file, cases).stream()
                            .map(PlanCase::plan)
                            .filter(plan -> plan.region().equals(region))
                            .toList();
        }
    }
}
