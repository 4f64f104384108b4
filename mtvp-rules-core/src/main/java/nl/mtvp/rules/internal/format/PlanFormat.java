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
import java.util.List;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Measurement;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.plan.StartDraw;

/**
 * Every property of a plan, once. Plans are read and written, and rules find their values, by this description. Whoever
 * adds a property adds it here, to its record, to {@code plan.schema.json} and to the texts that name it.
 */
public final class PlanFormat {

    private static final ObjectFormat<PriorTraining, PriorTraining> PRIOR_TRAINING = ObjectFormat.copied(
            new PriorTraining("", null),
            List.of(
                    required("training", TEXT, PriorTraining::training, (t, v) -> new PriorTraining(v, t.date())),
                    optional("date", DATE, PriorTraining::date, (t, v) -> new PriorTraining(t.training(), v))));

    private static final ObjectFormat<Measurement, Measurement> MEASUREMENT = ObjectFormat.copied(
            Measurement.UNKNOWN,
            List.of(
                    optional(
                            "enrolledPatients",
                            COUNT,
                            Measurement::enrolledPatients,
                            (m, v) -> new Measurement(
                                    v, m.patientStop(), m.waitingList(), m.waitingListSize(), m.outOfHoursContacts())),
                    optional(
                            "patientStop",
                            BOOLEAN,
                            Measurement::patientStop,
                            (m, v) -> new Measurement(
                                    m.enrolledPatients(),
                                    v,
                                    m.waitingList(),
                                    m.waitingListSize(),
                                    m.outOfHoursContacts())),
                    optional(
                            "waitingList",
                            BOOLEAN,
                            Measurement::waitingList,
                            (m, v) -> new Measurement(
                                    m.enrolledPatients(),
                                    m.patientStop(),
                                    v,
                                    m.waitingListSize(),
                                    m.outOfHoursContacts())),
                    optional(
                            "waitingListSize",
                            COUNT,
                            Measurement::waitingListSize,
                            (m, v) -> new Measurement(
                                    m.enrolledPatients(), m.patientStop(), m.waitingList(), v, m.outOfHoursContacts())),
                    optional(
                            "outOfHoursContacts",
                            COUNT,
                            Measurement::outOfHoursContacts,
                            (m, v) -> new Measurement(
                                    m.enrolledPatients(), m.patientStop(), m.waitingList(), m.waitingListSize(), v))));

    private static final ObjectFormat<Practice, Practice.Builder> PRACTICE = ObjectFormat.built(
            Practice::builder,
            Practice::toBuilder,
            Practice.Builder::build,
            List.of(
                    optional("name", TEXT, Practice::name, Practice.Builder::name),
                    optional("agbCode", TEXT, Practice::agbCode, Practice.Builder::agbCode),
                    optional("enrolledPatients", COUNT, Practice::enrolledPatients, Practice.Builder::enrolledPatients),
                    optional("staffCount", COUNT, Practice::staffCount, Practice.Builder::staffCount),
                    optional("highDeprivation", BOOLEAN, Practice::highDeprivation, Practice.Builder::highDeprivation),
                    optional("patientStop", BOOLEAN, Practice::patientStop, Practice.Builder::patientStop),
                    optional("waitingList", BOOLEAN, Practice::waitingList, Practice.Builder::waitingList),
                    optional("waitingListSize", COUNT, Practice::waitingListSize, Practice.Builder::waitingListSize),
                    optional(
                            "outOfHoursDataConsent",
                            BOOLEAN,
                            Practice::outOfHoursDataConsent,
                            Practice.Builder::outOfHoursDataConsent),
                    optional(
                            "outOfHoursContacts",
                            COUNT,
                            Practice::outOfHoursContacts,
                            Practice.Builder::outOfHoursContacts),
                    optional(
                            "afterOneYear",
                            object(MEASUREMENT),
                            Practice::afterOneYear,
                            Practice.Builder::afterOneYear),
                    optional(
                            "priorTrainings",
                            objects(PRIOR_TRAINING),
                            Practice::priorTrainings,
                            Practice.Builder::priorTrainings)));

    /** A participation in another programme. */
    public static final ObjectFormat<ProgrammeParticipation, ProgrammeParticipation> PROGRAMME = ObjectFormat.copied(
            new ProgrammeParticipation(""),
            List.of(
                    required(
                            "code",
                            TEXT,
                            ProgrammeParticipation::code,
                            (p, v) -> new ProgrammeParticipation(v, p.followedUntil(), p.admitted(), p.years())),
                    optional(
                            "followedUntil",
                            DATE,
                            ProgrammeParticipation::followedUntil,
                            (p, v) -> new ProgrammeParticipation(p.code(), v, p.admitted(), p.years())),
                    optional(
                            "admitted",
                            BOOLEAN,
                            ProgrammeParticipation::admitted,
                            (p, v) -> new ProgrammeParticipation(p.code(), p.followedUntil(), v, p.years())),
                    optional(
                            "years",
                            YEARS,
                            ProgrammeParticipation::years,
                            (p, v) -> new ProgrammeParticipation(p.code(), p.followedUntil(), p.admitted(), v))));

    private static final ObjectFormat<StartDraw, StartDraw> DRAW = ObjectFormat.copied(
            new StartDraw(LocalDate.EPOCH, LotteryResult.DRAWN),
            List.of(
                    required("startDate", DATE, StartDraw::startDate, (d, v) -> new StartDraw(v, d.result())),
                    required(
                            "result",
                            constant(LotteryResult.class),
                            StartDraw::result,
                            (d, v) -> new StartDraw(d.startDate(), v))));

    private static final ObjectFormat<Intake, Intake> INTAKE = ObjectFormat.copied(
            Intake.NONE,
            List.of(
                    optional(
                            "extensionRequested",
                            BOOLEAN,
                            Intake::extensionRequested,
                            (i, v) -> new Intake(v, i.lottery(), i.checkedComplete(), i.wantedStart(), i.draws())),
                    optional("lottery", constant(LotteryResult.class), Intake::lottery, Intake::withLottery),
                    optional(
                            "checkedComplete",
                            BOOLEAN,
                            Intake::checkedComplete,
                            (i, v) -> new Intake(i.extensionRequested(), i.lottery(), v, i.wantedStart(), i.draws())),
                    optional(
                            "wantedStart",
                            DATE,
                            Intake::wantedStart,
                            (i, v) ->
                                    new Intake(i.extensionRequested(), i.lottery(), i.checkedComplete(), v, i.draws())),
                    optional(
                            "draws",
                            objects(DRAW),
                            Intake::draws,
                            (i, v) -> new Intake(
                                    i.extensionRequested(), i.lottery(), i.checkedComplete(), i.wantedStart(), v))));

    private static final ObjectFormat<Declarations, Declarations> DECLARATIONS = ObjectFormat.copied(
            Declarations.NONE,
            List.of(
                    optional(
                            "commitment",
                            BOOLEAN,
                            Declarations::commitment,
                            (d, v) -> new Declarations(v, d.information())),
                    optional(
                            "information",
                            BOOLEAN,
                            Declarations::information,
                            (d, v) -> new Declarations(d.commitment(), v))));

    /** A choice. */
    public static final ObjectFormat<Choice, Choice.Builder> CHOICE = ObjectFormat.built(
            () -> Choice.of("", 1),
            Choice::toBuilder,
            Choice.Builder::build,
            List.of(
                    required("item", TEXT, Choice::item, Choice.Builder::item),
                    optional("element", constant(KernelElement.class), Choice::element, Choice.Builder::element),
                    required("year", YEAR, Choice::year, Choice.Builder::year),
                    optional("mode", constant(ChoiceMode.class), Choice::mode, Choice.Builder::mode),
                    optional("basis", constant(ChoiceBasis.class), Choice::basis, Choice.Builder::basis),
                    optional("plannedStart", DATE, Choice::plannedStart, Choice.Builder::plannedStart),
                    optional("carriedOut", BOOLEAN, Choice::carriedOut, Choice.Builder::carriedOut),
                    optional("effort", TEXT, Choice::effort, Choice.Builder::effort),
                    optional("accountability", TEXT, Choice::accountability, Choice.Builder::accountability),
                    optional("facts", FACTS, Choice::facts, Choice.Builder::facts)));

    /** A plan. */
    public static final ObjectFormat<PracticePlan, PracticePlan.Builder> PLAN = ObjectFormat.built(
            () -> PracticePlan.inRegion(""),
            PracticePlan::toBuilder,
            PracticePlan.Builder::build,
            List.of(
                    required("region", TEXT, PracticePlan::region, PracticePlan.Builder::region),
                    optional("startDate", DATE, PracticePlan::startDate, PracticePlan.Builder::startingOn),
                    optional("submittedOn", DATE, PracticePlan::submittedOn, PracticePlan.Builder::submittedOn),
                    optional("practice", object(PRACTICE), PracticePlan::practice, (plan, v) -> plan.practice(v)),
                    optional(
                            "programmes",
                            objects(PROGRAMME),
                            PracticePlan::programmes,
                            PracticePlan.Builder::programmes),
                    optional("intake", object(INTAKE), PracticePlan::intake, PracticePlan.Builder::intake),
                    optional(
                            "declarations",
                            object(DECLARATIONS),
                            PracticePlan::declarations,
                            PracticePlan.Builder::declarations),
                    optional("intervision", FORMS, PracticePlan::intervision, (plan, v) -> plan.intervision(v)),
                    optional(
                            "staffExpansionAgreed",
                            BOOLEAN,
                            PracticePlan::staffExpansionAgreed,
                            PracticePlan.Builder::staffExpansionAgreed),
                    optional("choices", objects(CHOICE), PracticePlan::choices, PracticePlan.Builder::choices),
                    optional("facts", FACTS, PracticePlan::facts, PracticePlan.Builder::facts),
                    optional("office", TEXTS, PracticePlan::office, PracticePlan.Builder::office)));

    private PlanFormat() {}
}
