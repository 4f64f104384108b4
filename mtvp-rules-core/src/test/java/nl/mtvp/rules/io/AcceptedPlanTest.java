package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.duinland;
import static nl.mtvp.rules.io.PlanTexts.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.plan.StartDraw;
import nl.mtvp.rules.region.TestRegions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of an accepted plan. */
class AcceptedPlanTest {

    private static final PracticePlan EVERY_PROPERTY = PracticePlan.inRegion("duinland")
            .startingOn(LocalDate.of(2023, 10, 1))
            .submittedOn(LocalDate.of(2023, 10, 5))
            .practice(practice -> practice.name("Huisartsenpraktijk De Maas")
                    .agbCode("01012345")
                    .enrolledPatients(2350)
                    .staffCount(9)
                    .highDeprivation(false)
                    .patientStop(false)
                    .waitingList(true)
                    .waitingListSize(37)
                    .outOfHoursDataConsent(true)
                    .outOfHoursContacts(412)
                    .afterOneYear(new Measurement(2410, true, false, 0, 390))
                    .priorTrainings(List.of(
                            new PriorTraining("LEAN", LocalDate.of(2020, 5, 11)), new PriorTraining("TRIAGE", null))))
            .following(new ProgrammeParticipation("SBE", LocalDate.of(2024, 12, 31), true, Set.of(1, 2)))
            .following(new ProgrammeParticipation("TBHZ"))
            .intake(new Intake(
                    true,
                    LotteryResult.DRAWN,
                    true,
                    LocalDate.of(2023, 7, 1),
                    List.of(
                            new StartDraw(LocalDate.of(2023, 7, 1), LotteryResult.NOT_DRAWN),
                            new StartDraw(LocalDate.of(2023, 10, 1), LotteryResult.DRAWN))))
            .declarations(new Declarations(true, false))
            .intervision(IntervisionForm.PRACTICE)
            .intervision(IntervisionForm.EXISTING_GROUP)
            .staffExpansionAgreed(true)
            .choosing(
                    "DL.AW.10",
                    1,
                    choice -> choice.element(KernelElement.AW)
                            .plannedStart(LocalDate.of(2023, 11, 1))
                            .carriedOut(false)
                            .effort("two half days")
                            .accountability("a report to the group")
                            .fact("measurements", Set.of("BLOOD_PRESSURE", "GLUCOSE"))
                            .fact("questionnaires", 2)
                            .fact("experiments", true)
                            .fact("trainingDate", LocalDate.of(2023, 11, 15)))
            .choosing(
                    "DL.GG.1",
                    1,
                    choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING)
                            .fact("trainingDate", LocalDate.of(2021, 10, 5))
                            .fact("certificateShown", true))
            .choosing("DL.GG.1", 2, choice -> choice.mode(ChoiceMode.DEVELOP))
            .choosing("X.1", 2, choice -> choice.element(KernelElement.NW))
            .fact("usesVipLive", true)
            .fact("kbzTariffUntil", LocalDate.of(2023, 9, 30))
            .fact("mtvpTariffFrom", LocalDate.of(2023, 10, 1))
            .fact("secondMeasurement", false)
            .office(Map.of("contact", "J. Jansen", "motivation", ""))
            .build();

    @Test
    void setsKeepOneOrderAtEveryStart() {
        PracticePlan plan = plan(
                "{'region': 'duinland', 'intervision': ['EXISTING_GROUP', 'BETWEEN_PRACTICES', 'PRACTICE'],"
                        + " 'choices': [{'item': 'DL.AW.10', 'year': 1, 'facts': {'measurements': ['GLUCOSE', 'E', 'D', 'C', 'B', 'BLOOD_PRESSURE', 'A']}}]}");

        assertThat(plan.intervision()).containsExactlyElementsOf(IntervisionForm.ofEveryRegion());
        assertThat(plan.choices().get(0).facts().set("measurements"))
                .containsExactly("GLUCOSE", "E", "D", "C", "B", "BLOOD_PRESSURE", "A");
    }

    @Test
    void everyPropertyArrivesInThePlan() {
        assertThat(plan(EveryProperty.TEXT)).isEqualTo(EVERY_PROPERTY);
    }

    @Test
    void fileReadsAsItsText(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("plan.json"), EveryProperty.TEXT);
        assertThat(TestRegions.VALIDATOR.reader().read(file)).isEqualTo(EVERY_PROPERTY);
    }

    @Test
    void absentPropertiesAreUnknownOrEmpty() {
        assertThat(plan("{'region': 'duinland'}"))
                .isEqualTo(PracticePlan.inRegion("duinland").build());
    }

    @Test
    void nullMeansTheSameAsAbsent() {
        assertThat(plan(duinland("""
                'startDate': null, 'submittedOn': null, 'practice': null, 'programmes': null, 'intake': null, 'declarations': null,
                'intervision': null, 'staffExpansionAgreed': null, 'choices': null, 'facts': null"""))).isEqualTo(plan("{'region': 'duinland'}"));
        assertThat(
                        plan(
                                duinland(
                                        "'practice': {'name': null, 'staffCount': null, 'priorTrainings': null}, 'intake': {'lottery': null}")))
                .isEqualTo(plan("{'region': 'duinland'}"));
        assertThat(plan(duinland("""
                'choices': [{'item': 'DL.AW.1', 'element': null, 'year': 1, 'mode': null, 'basis': null, 'plannedStart': null,
                             'carriedOut': null, 'facts': {'participants': null}}]""")).choices())
                .containsExactly(Choice.of("DL.AW.1", 1).build());
    }

    @Test
    void aFactThatIsNullIsAbsentWhateverItsName() {
        assertThat(
                        plan(
                                duinland(
                                        "'facts': {'unheardOf': null}, 'choices': [{'item': 'DL.AW.2', 'year': 1, 'facts': {'tip': null}}]")))
                .isEqualTo(
                        PracticePlan.inRegion("duinland").choosing("DL.AW.2", 1).build());
    }

    @Test
    void anElementThatStandsTwiceCountsOnce() {
        PracticePlan plan = plan(
                duinland("'intervision': ['PRACTICE', 'PRACTICE'], 'programmes': [{'code': 'SBE', 'years': [2, 2]}]"));
        assertThat(plan.intervision()).containsExactly(IntervisionForm.PRACTICE);
        assertThat(plan.programmes().get(0).years()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "2147483647"})
    void countGoesFromZeroToTheLargestInteger(String count) {
        assertThat(plan(duinland("'practice': {'staffCount': " + count + "}"))
                        .practice()
                        .staffCount())
                .isEqualTo(Integer.valueOf(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "0001-01-01", "9999-12-31"})
    void dateIsAnyDayOfTheCalendar(String date) {
        assertThat(plan(duinland("'startDate': '" + date + "'")).startDate()).isEqualTo(LocalDate.parse(date));
    }

    @Test
    void textIsTakenAsItIs() {
        assertThat(plan(duinland(
                                "'practice': {'name': ' De \\u0000 \\uD83D\\uDE00 \uD83D\uDE00 \\u00e9é\\n ', 'agbCode': ''}"))
                        .practice())
                .satisfies(practice -> assertThat(practice.name()).isEqualTo(" De \0 \uD83D\uDE00 \uD83D\uDE00 éé\n "))
                .satisfies(practice -> assertThat(practice.agbCode()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\\ud800"})
    void loneSurrogateIsKept(String written) {
        PracticePlan plan = plan(duinland("'practice': {'name': 'a" + written + "b'}"));
        assertThat(plan.practice().name()).isEqualTo("a\ud800b");
        assertThat(new PlanWriter(false)
                        .write(plan.toBuilder()
                                .practice(practice -> practice.name("😀a\ud800b"))
                                .build()))
                .contains("\"😀a\\ud800b\"");
        assertThat(plan(new PlanWriter(false).write(plan))).isEqualTo(plan);
    }

    @Test
    void byteOrderMarkIsPassedOver(@TempDir Path directory) throws IOException {
        Path file = Files.write(
                directory.resolve("plan.json"), ("\uFEFF" + EveryProperty.TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(TestRegions.VALIDATOR.reader().read(file)).isEqualTo(EVERY_PROPERTY);
        assertThat(plan("\uFEFF" + EveryProperty.TEXT)).isEqualTo(EVERY_PROPERTY);
    }

    @Test
    void lineEndsMayBeThoseOfWindows() {
        assertThat(plan(EveryProperty.TEXT.replace("\n", "\r\n"))).isEqualTo(EVERY_PROPERTY);
    }

    @Test
    void programmeAndTrainingOfAnotherRegionAreAccepted() {
        PracticePlan plan = plan(PlanTexts.heideEnVen(
                "'programmes': [{'code': 'KBZ'}], 'practice': {'priorTrainings': [{'training': 'LEAN'}]}"));
        assertThat(plan.programmes()).containsExactly(new ProgrammeParticipation("KBZ"));
        assertThat(plan.practice().priorTrainings()).containsExactly(new PriorTraining("LEAN", null));
    }

    @Test
    void itemThatIsNotOnTheMenuIsAFindingAndNoRefusal() {
        assertThat(plan(duinland(
                                "'choices': [{'item': 'HV.GG.1', 'year': 1}, {'item': 'X.', 'year': 1}, {'item': '', 'year': 2}]"))
                        .choices())
                .extracting(Choice::item)
                .containsExactly("HV.GG.1", "X.", "");
    }
}
