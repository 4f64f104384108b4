package nl.mtvp.rules.internal.format;

import static nl.mtvp.rules.internal.format.Property.optional;
import static nl.mtvp.rules.internal.format.Property.required;
import static nl.mtvp.rules.internal.format.ValueType.BOOLEAN;
import static nl.mtvp.rules.internal.format.ValueType.COUNT;
import static nl.mtvp.rules.internal.format.ValueType.DATE;
import static nl.mtvp.rules.internal.format.ValueType.FACTS;
import static nl.mtvp.rules.internal.format.ValueType.FORMS;
import static nl.mtvp.rules.internal.format.ValueType.TEXT;
import static nl.mtvp.rules.internal.format.ValueType.TEXTS;
import static nl.mtvp.rules.internal.format.ValueType.YEAR;
import static nl.mtvp.rules.internal.format.ValueType.YEARS;
import static nl.mtvp.rules.internal.format.ValueType.constant;
import static nl.mtvp.rules.internal.format.ValueType.object;
import static nl.mtvp.rules.internal.format.ValueType.objects;

import java.time.LocalDate;
import java.util.Set;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Measurement;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.plan.StartDraw;
import org.jspecify.annotations.Nullable;

/**
 * Every property of a plan, once. Plans are read and written, and rules find their values, by this description. Whoever
 * adds a property adds it here, to its record, to {@code plan.schema.json} and to the texts that name it.
 */
public final class PlanFormat {

    private static final ObjectFormat<PriorTraining, PriorTraining> PRIOR_TRAINING =
            new RecordFormat<>(new PriorTraining("", null), required("training", TEXT), optional("date", DATE)) {

                @Override
                @Nullable
                Object get(PriorTraining training, String property) {
                    return switch (property) {
                        case "training" -> training.training();
                        case "date" -> training.date();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                PriorTraining copy(PriorTraining draft, Change change) {
                    return new PriorTraining(change.of("training", draft.training()), change.of("date", draft.date()));
                }
            };

    private static final ObjectFormat<Measurement, Measurement> MEASUREMENT =
            new RecordFormat<>(
                    Measurement.UNKNOWN,
                    optional("enrolledPatients", COUNT),
                    optional("patientStop", BOOLEAN),
                    optional("waitingList", BOOLEAN),
                    optional("waitingListSize", COUNT),
                    optional("outOfHoursContacts", COUNT)) {

                @Override
                @Nullable
                Object get(Measurement measurement, String property) {
                    return switch (property) {
                        case "enrolledPatients" -> measurement.enrolledPatients();
                        case "patientStop" -> measurement.patientStop();
                        case "waitingList" -> measurement.waitingList();
                        case "waitingListSize" -> measurement.waitingListSize();
                        case "outOfHoursContacts" -> measurement.outOfHoursContacts();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                Measurement copy(Measurement draft, Change change) {
                    return new Measurement(
                            change.of("enrolledPatients", draft.enrolledPatients()),
                            change.of("patientStop", draft.patientStop()),
                            change.of("waitingList", draft.waitingList()),
                            change.of("waitingListSize", draft.waitingListSize()),
                            change.of("outOfHoursContacts", draft.outOfHoursContacts()));
                }
            };

    private static final ObjectFormat<Practice, Practice.Builder> PRACTICE =
            new ObjectFormat<>(
                    Practice.builder().build(),
                    optional("name", TEXT),
                    optional("agbCode", TEXT),
                    optional("enrolledPatients", COUNT),
                    optional("staffCount", COUNT),
                    optional("highDeprivation", BOOLEAN),
                    optional("patientStop", BOOLEAN),
                    optional("waitingList", BOOLEAN),
                    optional("waitingListSize", COUNT),
                    optional("outOfHoursDataConsent", BOOLEAN),
                    optional("outOfHoursContacts", COUNT),
                    optional("afterOneYear", object(MEASUREMENT)),
                    optional("priorTrainings", objects(PRIOR_TRAINING))) {

                @Override
                Practice.Builder edit(Practice practice) {
                    return practice.toBuilder();
                }

                @Override
                public Practice build(Practice.Builder draft) {
                    return draft.build();
                }

                @Override
                @Nullable
                Object get(Practice practice, String property) {
                    return switch (property) {
                        case "name" -> practice.name();
                        case "agbCode" -> practice.agbCode();
                        case "enrolledPatients" -> practice.enrolledPatients();
                        case "staffCount" -> practice.staffCount();
                        case "highDeprivation" -> practice.highDeprivation();
                        case "patientStop" -> practice.patientStop();
                        case "waitingList" -> practice.waitingList();
                        case "waitingListSize" -> practice.waitingListSize();
                        case "outOfHoursDataConsent" -> practice.outOfHoursDataConsent();
                        case "outOfHoursContacts" -> practice.outOfHoursContacts();
                        case "afterOneYear" -> practice.afterOneYear();
                        case "priorTrainings" -> practice.priorTrainings();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                Practice.Builder set(Practice.Builder draft, String property, @Nullable Object value) {
                    return switch (property) {
                        case "name" -> draft.name(as(value));
                        case "agbCode" -> draft.agbCode(as(value));
                        case "enrolledPatients" -> draft.enrolledPatients(as(value));
                        case "staffCount" -> draft.staffCount(as(value));
                        case "highDeprivation" -> draft.highDeprivation(as(value));
                        case "patientStop" -> draft.patientStop(as(value));
                        case "waitingList" -> draft.waitingList(as(value));
                        case "waitingListSize" -> draft.waitingListSize(as(value));
                        case "outOfHoursDataConsent" -> draft.outOfHoursDataConsent(as(value));
                        case "outOfHoursContacts" -> draft.outOfHoursContacts(as(value));
                        case "afterOneYear" -> draft.afterOneYear(as(value));
                        case "priorTrainings" -> draft.priorTrainings(as(value));
                        default -> throw noProperty(property);
                    };
                }
            };

    /** A participation in another programme. */
    public static final ObjectFormat<ProgrammeParticipation, ProgrammeParticipation> PROGRAMME =
            new RecordFormat<>(
                    new ProgrammeParticipation(""),
                    required("code", TEXT),
                    optional("followedUntil", DATE),
                    optional("admitted", BOOLEAN),
                    optional("years", YEARS)) {

                @Override
                @Nullable
                Object get(ProgrammeParticipation programme, String property) {
                    return switch (property) {
                        case "code" -> programme.code();
                        case "followedUntil" -> programme.followedUntil();
                        case "admitted" -> programme.admitted();
                        case "years" -> programme.years();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                ProgrammeParticipation copy(ProgrammeParticipation draft, Change change) {
                    return new ProgrammeParticipation(
                            change.of("code", draft.code()),
                            change.of("followedUntil", draft.followedUntil()),
                            change.of("admitted", draft.admitted()),
                            change.of("years", draft.years()));
                }
            };

    private static final ObjectFormat<StartDraw, StartDraw> DRAW =
            new RecordFormat<>(
                    new StartDraw(LocalDate.EPOCH, LotteryResult.DRAWN),
                    required("startDate", DATE),
                    required("result", constant(LotteryResult.class))) {

                @Override
                @Nullable
                Object get(StartDraw draw, String property) {
                    return switch (property) {
                        case "startDate" -> draw.startDate();
                        case "result" -> draw.result();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                StartDraw copy(StartDraw draft, Change change) {
                    return new StartDraw(
                            change.of("startDate", draft.startDate()), change.of("result", draft.result()));
                }
            };

    private static final ObjectFormat<Intake, Intake> INTAKE =
            new RecordFormat<>(
                    Intake.NONE,
                    optional("extensionRequested", BOOLEAN),
                    optional("lottery", constant(LotteryResult.class)),
                    optional("checkedComplete", BOOLEAN),
                    optional("wantedStart", DATE),
                    optional("draws", objects(DRAW))) {

                @Override
                @Nullable
                Object get(Intake intake, String property) {
                    return switch (property) {
                        case "extensionRequested" -> intake.extensionRequested();
                        case "lottery" -> intake.lottery();
                        case "checkedComplete" -> intake.checkedComplete();
                        case "wantedStart" -> intake.wantedStart();
                        case "draws" -> intake.draws();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                Intake copy(Intake draft, Change change) {
                    return new Intake(
                            change.of("extensionRequested", draft.extensionRequested()),
                            change.of("lottery", draft.lottery()),
                            change.of("checkedComplete", draft.checkedComplete()),
                            change.of("wantedStart", draft.wantedStart()),
                            change.of("draws", draft.draws()));
                }
            };

    private static final ObjectFormat<Declarations, Declarations> DECLARATIONS =
            new RecordFormat<>(Declarations.NONE, optional("commitment", BOOLEAN), optional("information", BOOLEAN)) {

                @Override
                @Nullable
                Object get(Declarations declarations, String property) {
                    return switch (property) {
                        case "commitment" -> declarations.commitment();
                        case "information" -> declarations.information();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                Declarations copy(Declarations draft, Change change) {
                    return new Declarations(
                            change.of("commitment", draft.commitment()), change.of("information", draft.information()));
                }
            };

    /** A choice. */
    public static final ObjectFormat<Choice, Choice.Builder> CHOICE =
            new ObjectFormat<>(
                    Choice.of("", 1).build(),
                    required("item", TEXT),
                    optional("element", constant(KernelElement.class)),
                    required("year", YEAR),
                    optional("mode", constant(ChoiceMode.class)),
                    optional("basis", constant(ChoiceBasis.class)),
                    optional("plannedStart", DATE),
                    optional("carriedOut", BOOLEAN),
                    optional("effort", TEXT),
                    optional("accountability", TEXT),
                    optional("facts", FACTS)) {

                @Override
                Choice.Builder edit(Choice choice) {
                    return choice.toBuilder();
                }

                @Override
                public Choice build(Choice.Builder draft) {
                    return draft.build();
                }

                @Override
                @Nullable
                Object get(Choice choice, String property) {
                    return switch (property) {
                        case "item" -> choice.item();
                        case "element" -> choice.element();
                        case "year" -> choice.year();
                        case "mode" -> choice.mode();
                        case "basis" -> choice.basis();
                        case "plannedStart" -> choice.plannedStart();
                        case "carriedOut" -> choice.carriedOut();
                        case "effort" -> choice.effort();
                        case "accountability" -> choice.accountability();
                        case "facts" -> choice.facts();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                Choice.Builder set(Choice.Builder draft, String property, @Nullable Object value) {
                    return switch (property) {
                        case "item" -> draft.item(as(value));
                        case "element" -> draft.element(as(value));
                        case "year" -> draft.year(as(value));
                        case "mode" -> draft.mode(as(value));
                        case "basis" -> draft.basis(as(value));
                        case "plannedStart" -> draft.plannedStart(as(value));
                        case "carriedOut" -> draft.carriedOut(as(value));
                        case "effort" -> draft.effort(as(value));
                        case "accountability" -> draft.accountability(as(value));
                        case "facts" -> draft.facts(as(value));
                        default -> throw noProperty(property);
                    };
                }
            };

    /** A plan. */
    public static final ObjectFormat<PracticePlan, PracticePlan.Builder> PLAN =
            new ObjectFormat<>(
                    PracticePlan.inRegion("").build(),
                    required("region", TEXT),
                    optional("startDate", DATE),
                    optional("submittedOn", DATE),
                    optional("practice", object(PRACTICE)),
                    optional("programmes", objects(PROGRAMME)),
                    optional("intake", object(INTAKE)),
                    optional("declarations", object(DECLARATIONS)),
                    optional("intervision", FORMS),
                    optional("staffExpansionAgreed", BOOLEAN),
                    optional("choices", objects(CHOICE)),
                    optional("facts", FACTS),
                    optional("office", TEXTS)) {

                @Override
                PracticePlan.Builder edit(PracticePlan plan) {
                    return plan.toBuilder();
                }

                @Override
                public PracticePlan build(PracticePlan.Builder draft) {
                    return draft.build();
                }

                @Override
                @Nullable
                Object get(PracticePlan plan, String property) {
                    return switch (property) {
                        case "region" -> plan.region();
                        case "startDate" -> plan.startDate();
                        case "submittedOn" -> plan.submittedOn();
                        case "practice" -> plan.practice();
                        case "programmes" -> plan.programmes();
                        case "intake" -> plan.intake();
                        case "declarations" -> plan.declarations();
                        case "intervision" -> plan.intervision();
                        case "staffExpansionAgreed" -> plan.staffExpansionAgreed();
                        case "choices" -> plan.choices();
                        case "facts" -> plan.facts();
                        case "office" -> plan.office();
                        default -> throw noProperty(property);
                    };
                }

                @Override
                PracticePlan.Builder set(PracticePlan.Builder draft, String property, @Nullable Object value) {
                    return switch (property) {
                        case "region" -> draft.region(as(value));
                        case "startDate" -> draft.startingOn(as(value));
                        case "submittedOn" -> draft.submittedOn(as(value));
                        case "practice" -> draft.practice((Practice) as(value));
                        case "programmes" -> draft.programmes(as(value));
                        case "intake" -> draft.intake(as(value));
                        case "declarations" -> draft.declarations(as(value));
                        case "intervision" -> draft.intervision(ObjectFormat.<Set<IntervisionForm>>as(value));
                        case "staffExpansionAgreed" -> draft.staffExpansionAgreed(as(value));
                        case "choices" -> draft.choices(as(value));
                        case "facts" -> draft.facts(as(value));
                        case "office" -> draft.office(as(value));
                        default -> throw noProperty(property);
                    };
                }
            };

    private PlanFormat() {}

    /** A change of one property to another value. */
    private record Change(String property, @Nullable Object value) {

        /** Returns what the value of a property becomes; the old one if another property is changed. */
        <V> V of(String name, V old) {
            return name.equals(property) ? ObjectFormat.as(value) : old;
        }
    }

    /** The format of objects that are copied for each property that is set. */
    private abstract static class RecordFormat<T> extends ObjectFormat<T, T> {

        RecordFormat(T empty, Property<?>... properties) {
            super(empty, properties);
        }

        abstract T copy(T object, Change change);

        @Override
        T edit(T object) {
            return object;
        }

        @Override
        public T build(T draft) {
            return draft;
        }

        @Override
        T set(T draft, String property, @Nullable Object value) {
            get(draft, property); // refuses a name that is none of a property
            return copy(draft, new Change(property, value));
        }
    }
}
