package nl.mtvp.rules.regions.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.DateOrder;
import nl.mtvp.rules.answers.FormRow;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue § 4.1: the annex of Rijnmond's plan, as a spreadsheet of answers. */
class RijnmondFormTest {

    private static final String WORKING_DIFFERENTLY = "Anders werken in de praktijk";
    private static final String CONVERSATION = "Het voeren van het andere gesprek";
    private static final String INTERVISION = "Intervisie in het kader van MTVP";
    private static final String CONSENT = "Hierbij geeft de praktijk toestemming aan Rijnmond Dokters om het aantal"
            + " patiënten dat de afgelopen 12 maanden contact heeft gehad met de HAP op te vragen.";
    private static final String POSITIVE_HEALTH_TRAINED =
            "Startscholing Positieve Gezondheid reeds gevolgd in de afgelopen twee jaar (certificaat graag opsturen"
                    + " naar info@rijnmonddokters.nl)";

    @Test
    void theFormsOfBothRegionsHaveNoMistake() {
        assertThat(PlanValidator.create().forms().mistakes()).isEmpty();
    }

    @Test
    void ATickedBoxIsAChoiceOfYear1() {
        PracticePlan plan =
                Sheet.ofRijnmond(WORKING_DIFFERENTLY, "Workshop Lean - basis").plan();
        assertThat(plan.region()).isEqualTo("rijnmond");
        assertThat(plan.practice().name()).isEqualTo("Praktijk Els");
        assertThat(plan.choices()).containsExactly(Choice.of("RD.AW.5", 1).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Workshop organiseer je praktijk Taken, tools en tijd, Implementatie Spreekuur.nl",
                "Workshop organiseer je praktijk Taken, tools en tijd;Implementatie Spreekuur.nl",
                "Workshop organiseer je praktijk Taken, tools en tijd\nImplementatie Spreekuur.nl\n",
                "WORKSHOP organiseer  je praktijk taken, tools en tijd., implementatie\u00A0spreekuur.nl;",
                "Implementatie Spreekuur.nl, Workshop organiseer je praktijk Taken, tools en tijd"
            })
    void severalOptionsAreReadByTheirLabels(String cell) {
        assertThat(Sheet.ofRijnmond(WORKING_DIFFERENTLY, cell).plan().choices())
                .extracting(Choice::item)
                .containsExactly("RD.AW.6", "RD.AW.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Lean verdieping – vervolg", "lean verdieping - VERVOLG.", " Lean\u200B verdieping  -  vervolg "
            })
    void caseSpacesDashesAndPunctuationMakeNoDifference(String cell) {
        assertThat(Sheet.ofRijnmond(WORKING_DIFFERENTLY, cell).plan().choices())
                .extracting(Choice::item)
                .containsExactly("RD.AW.5V");
    }

    @Test
    void anOptionThatIsAlmostRightIsRefusedWithTheOneThatIsMeant() {
        assertThat(Sheet.ofRijnmond(WORKING_DIFFERENTLY, "Workshop Lean - basis, Leen verdieping - vervolg")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("‘Anders werken in de praktijk’: onbekend antwoord \"Leen verdieping - vervolg\"; keuzes: ")
                .endsWith("; bedoelt u Lean verdieping - vervolg?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Positieve Gezondheid (PG), " + POSITIVE_HEALTH_TRAINED, POSITIVE_HEALTH_TRAINED})
    void theEarlierStartTrainingIsOneChoiceWithOrWithoutTheModel(String cell) {
        assertThat(Sheet.ofRijnmond(CONVERSATION, cell).plan().choices())
                .containsExactly(Choice.of("RD.GG.1", 1)
                        .basis(ChoiceBasis.PRIOR_TRAINING)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"'Ja, toestemming', true", "ja, true", "x, true", "'', false", "nee, false"})
    void aBoxThatIsNotTickedIsANo(String cell, boolean consent) {
        assertThat(Sheet.ofRijnmond(CONSENT, cell).plan().practice().outOfHoursDataConsent())
                .isEqualTo(consent);
    }

    @Test
    void withoutItsColumnAQuestionIsUnknown() {
        PracticePlan plan =
                Sheet.ofRijnmond("Heeft de praktijk een wachtlijst?", "").plan();
        assertThat(plan.practice().waitingList()).isNull();
        assertThat(plan.practice().outOfHoursDataConsent()).isNull();
        assertThat(plan.intervision()).isNull();
        assertThat(plan.practice().priorTrainings()).isNull();
    }

    @Test
    void noBoxOfIntervisionIsTheEmptyList() {
        assertThat(Sheet.ofRijnmond(INTERVISION, "").plan().intervision()).isEmpty();
        assertThat(Sheet.ofRijnmond(
                                INTERVISION,
                                "Intervisie voor MTVP wordt meegenomen in bestaande intervisiegroep, er is geen behoefte"
                                        + " aan ondersteuning door Rijnmond Dokters")
                        .plan()
                        .intervision())
                .isEqualTo(Set.of(IntervisionForm.EXISTING_GROUP));
    }

    @Test
    void anOptionCanHaveAColumnOfItsOwn() {
        PracticePlan plan = Sheet.ofRijnmond("VIPLive voor gevorderden", "x")
                .and("Workshop Lean - basis", "")
                .plan();
        assertThat(plan.choices()).extracting(Choice::item).containsExactly("RD.AW.8");
        assertThat(Sheet.ofRijnmond("VIPLive voor gevorderden", "misschien").problems())
                .containsExactly(
                        "‘VIPLive voor gevorderden’: gevonden: \"misschien\"; verwacht: ja, of leeg als de box niet is"
                                + " aangevinkt");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, true",
        "Ja., true",
        "YES, true",
        "waar, true",
        "1, true",
        "X, true",
        "nee, false",
        "No, false",
        "onwaar, false",
        "0, false"
    })
    void yesAndNoAreWrittenInManyWays(String cell, boolean answer) {
        assertThat(Sheet.ofRijnmond("Heeft de praktijk een patiëntenstop?", cell)
                        .plan()
                        .practice()
                        .patientStop())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"37, 37", "1.250, 1250", "0, 0"})
    void aWholeNumberMayHaveDutchThousandsPoints(String cell, int number) {
        assertThat(waitingListSize(cell).plan().practice().waitingListSize()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "-1", "3,5", "1.25", "3000000000", "37 patiënten"})
    void whatIsNoWholeNumberIsRefused(String cell) {
        assertThat(waitingListSize(cell).problems())
                .containsExactly("‘Bij ja: aantal patiënten op de wachtlijst op instroommoment MTVP:’: gevonden: \""
                        + cell + "\"; verwacht: een geheel getal van 0 tot en met 2147483647");
    }

    private static Sheet waitingListSize(String cell) {
        return Sheet.ofRijnmond("Bij ja: aantal patiënten op de wachtlijst op instroommoment MTVP:", cell);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-06",
        "6-4-2023",
        "06-04-2023 9:15:22",
        "2023/04/06",
        "2023-04-06T09:15",
        "2023/04/06 9:15:22 AM EET",
        "2023/04/06 9:15:22 p.m. GMT+2",
        "6/4/2023 9:15:22 AM; DMY",
        "4/6/2023; MDY"
    })
    void theTimestampIsTheDayHandedIn(String cell) {
        String[] parts = cell.split("; ");
        Sheet sheet = Sheet.ofRijnmond("Tijdstempel", parts[0]);
        if (parts.length > 1) {
            sheet.dates(DateOrder.valueOf(parts[1]));
        }
        assertThat(sheet.plan().submittedOn()).isEqualTo(LocalDate.of(2023, 4, 6));
    }

    @Test
    void aDayThatCanBeReadInTwoWaysIsRefused() {
        assertThat(Sheet.ofRijnmond("Timestamp", "4/6/2023 9:15:22").problems())
                .containsExactly(
                        "‘Timestamp’: gevonden: \"4/6/2023 9:15:22\"; verwacht: een datum die maar op één manier te"
                                + " lezen is, zoals 1-4-2023; of zeg of de dag of de maand voorop staat");
        assertThat(Sheet.ofRijnmond("Timestamp", "20/4/2023").plan().submittedOn())
                .isEqualTo(LocalDate.of(2023, 4, 20));
        assertThat(Sheet.ofRijnmond("Timestamp", "4/20/2023").plan().submittedOn())
                .isEqualTo(LocalDate.of(2023, 4, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2023", "6 april", "45022", "6-4-23", "2023-04-06 25:00"})
    void whatIsNoDayIsRefused(String cell) {
        assertThat(Sheet.ofRijnmond("Tijdstempel", cell).problems())
                .singleElement()
                .asString()
                .startsWith("‘Tijdstempel’: gevonden: ");
    }

    @Test
    void anAgbCodeIsFilledUpWithZeros() {
        FormRow row = Sheet.asking("Huisartspraktijk:", "AGB-code:", WORKING_DIFFERENTLY, CONVERSATION)
                .row("Praktijk Els", "1234567", "", "")
                .read()
                .get(0);
        assertThat(Sheet.notes(row))
                .containsExactly("AGB-code 1234567 heeft minder dan acht cijfers en is gelezen als 01234567");
    }

    @Test
    void aNumberIsNoName() {
        Sheet sheet = Sheet.asking("Huisartspraktijk:", "AGB-code:", WORKING_DIFFERENTLY, CONVERSATION)
                .row("12", "01234567", "", "");
        assertThat(sheet.problems())
                .containsExactly("‘Huisartspraktijk:’: gevonden: \"12\"; verwacht: een tekst en geen getal");
    }

    @Test
    void anOfficeColumnOutranksWhatTheCallerKnows() {
        LocalDate july = LocalDate.of(2023, 7, 1);
        LocalDate april = LocalDate.of(2023, 4, 1);
        assertThat(Sheet.ofRijnmond("Startdatum MTVP", "1-7-2023")
                        .startingOn(april)
                        .plan()
                        .startDate())
                .isEqualTo(july);
        assertThat(Sheet.ofRijnmond("Startdatum MTVP", "")
                        .startingOn(april)
                        .plan()
                        .startDate())
                .isEqualTo(april);
    }

    @Test
    void theOfficeFillsInWhatTheAnnexDoesNotAsk() {
        PracticePlan plan = Sheet.ofRijnmond(CONVERSATION, POSITIVE_HEALTH_TRAINED)
                .and("Startscholing Positieve Gezondheid gevolgd op:", "5-10-2021")
                .and("Certificaat van de startscholing gezien?", "ja")
                .and("Eerder gevolgde scholing", "Lean, Triage")
                .and("Uitslag van de loting", "Niet ingeloot")
                .and("Doet mee aan", "Chronische Zorg anno nu (CZ); KBZ")
                .and("Toegelaten tot Chronische Zorg anno nu?", "nee")
                .and("Contactpersoon", "0612345678")
                .plan();
        assertThat(plan.choices().get(0).facts().value("trainingDate")).isEqualTo(LocalDate.of(2021, 10, 5));
        assertThat(plan.choices().get(0).facts().yes("certificateShown")).isTrue();
        assertThat(plan.practice().priorTrainings())
                .extracting(PriorTraining::training)
                .containsExactly("LEAN", "TRIAGE");
        assertThat(plan.intake().lottery()).isEqualTo(LotteryResult.NOT_DRAWN);
        assertThat(plan.programmes()).hasSize(2).anySatisfy(programme -> {
            assertThat(programme.code()).isEqualTo("CZ");
            assertThat(programme.admitted()).isFalse();
        });
        assertThat(plan.office()).containsEntry("contact", "0612345678");
    }

    @Test
    void earlierTrainingIsUnknownUntilTheOfficeSaysThatThereIsNone() {
        assertThat(Sheet.ofRijnmond("Eerder gevolgde scholing", "")
                        .plan()
                        .practice()
                        .priorTrainings())
                .isNull();
        assertThat(Sheet.ofRijnmond("Eerder gevolgde scholing", "Geen van deze scholingen")
                        .plan()
                        .practice()
                        .priorTrainings())
                .isEmpty();
    }

    @Test
    void anAnswerAboutAnItemThatIsNotChosenGivesANote() {
        FormRow row = Sheet.ofRijnmond("Is een tip ingeleverd?", "ja").read().get(0);
        assertThat(Sheet.notes(row))
                .containsExactly(
                        "het antwoord ‘ja’ op ‘Is een tip ingeleverd?’ is niet gebruikt: het hoort bij RD.AW.4, en dat"
                                + " is niet gekozen");
    }

    @Test
    void allProblemsOfARowAreTold() {
        assertThat(Sheet.ofRijnmond("Heeft de praktijk een wachtlijst?", "soms")
                        .and("Heeft de praktijk een patiëntenstop?", "weet niet")
                        .problems())
                .hasSize(2);
    }

    @Test
    void ofTwoRowsOfAPracticeTheLaterCounts() {
        List<FormRow> rows = timed().row("11-4-2023 8:00:05", "Praktijk Els", "01234567", "Workshop Lean - basis", "")
                .row("6-4-2023 9:15:22", "Praktijk Els", "1234567", "VIPLive voor gevorderden", "")
                .read();
        assertThat(rows.get(0).entry()).isNotNull();
        assertThat(rows.get(1).entry()).isNull();
        assertThat(Sheet.notes(rows.get(1)))
                .containsExactly("AGB-code 01234567 staat ook in rij 2, later ingeleverd; die rij telt");
    }

    @Test
    void twoRowsOfAPracticeThatNothingTellsApartAreBothRefused() {
        List<FormRow> rows = timed().row("6-4-2023", "Praktijk Els", "01234567", "Workshop Lean - basis", "")
                .row("6-4-2023", "Praktijk Els", "01234567", "VIPLive voor gevorderden", "")
                .row("6-4-2023", "Praktijk Iep", "01234568", "", "")
                .read();
        String problem =
                "AGB-code \"01234567\" staat in meer dan één rij, en niet te zien is welke later is ingeleverd;"
                        + " laat er een over";
        assertThat(Sheet.problems(rows.get(0))).containsExactly(problem);
        assertThat(Sheet.problems(rows.get(1))).containsExactly(problem);
        assertThat(Sheet.problems(rows.get(2))).isEmpty();
    }

    private static Sheet timed() {
        return Sheet.asking("Tijdstempel", "Huisartspraktijk:", "AGB-code:", WORKING_DIFFERENTLY, CONVERSATION);
    }

    @Test
    void aRowThatIsNoAnswerIsToldFromOneThatIs() {
        List<FormRow> rows = timed().row("", " ", "\u00A0", "", "")
                .row("Tijdstempel", "Huisartspraktijk:", "AGB-code:", WORKING_DIFFERENTLY, CONVERSATION)
                .row("6-4-2023", "Praktijk Els", "01234567", "", "", "Den Haag")
                .row("6-4-2023", "Praktijk Iep")
                .read();
        assertThat(rows.get(0).entry()).isNull();
        assertThat(Sheet.problems(rows.get(1))).containsExactly("deze rij herhaalt de kopregel; haal haar weg");
        assertThat(Sheet.problems(rows.get(2)))
                .containsExactly("deze rij heeft meer cellen dan de kopregel: \"Den Haag\"");
        assertThat(Sheet.problems(rows.get(3))).isEmpty();
        assertThat(timed().row("", "", "", "", "").begin().isFilled()).isFalse();
    }

    @Test
    void aColumnThatTheFormDoesNotKnowIsPassedOver() {
        assertThat(Sheet.ofRijnmond("Opmerking", "graag bellen").begin().notes())
                .extracting(note -> note.dutch())
                .containsExactly(
                        "kolom \"Opmerking\" hoort niet bij formulier ‘Individueel praktijkplan Meer Tijd Voor de"
                                + " Patiënt, jaar 1’ en is overgeslagen");
    }

    @Test
    void aLongQuestionThatIsAlmostOneOfTheFormIsRefusedToo() {
        String question = "Hierbij geeft de praktijk toestemming aan Rijnmond Dokters om het aantal patiënten dat de"
                + " afgelopen 12 maanden contact heeft gehad met de HAP op te vragen.";
        assertRefused(Sheet.asking(
                        "Huisartspraktijk:",
                        "AGB-code:",
                        WORKING_DIFFERENTLY,
                        CONVERSATION,
                        question.replace("toestemming", "toestemmming")))
                .singleElement()
                .asString()
                .endsWith("bedoelt u " + question + "?");
    }

    @Test
    void aColumnWithoutHeaderIsPassedOver() {
        FormSheet sheet = Sheet.ofRijnmond("", "graag bellen").begin();
        sheet.look(2, List.of("Praktijk", "01000001", "", "", "graag bellen"));

        assertThat(sheet.notes())
                .extracting(note -> note.dutch())
                .anyMatch(note -> note.endsWith("heeft geen kop en is overgeslagen"));
    }

    @Test
    void aNeededQuestionThatIsMisspeltIsRefusedWithTheNearestColumn() {
        assertRefused(Sheet.asking("Huisartspraktijk:", "AGB-kode:", WORKING_DIFFERENTLY, CONVERSATION))
                .containsExactly("de vraag \"AGB-code:\" ontbreekt; verbeter de kop ‘AGB-kode:’, die erop lijkt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heeft de praktijk een patiëntenstp? | Heeft de praktijk een patiëntenstop",
                "Tijdstempl | Tijdstempel",
                "Leen verdieping - vervolg | Lean verdieping - vervolg"
            })
    void aColumnThatIsAlmostAQuestionOrAnOptionIsRefused(String header, String meant) {
        assertRefused(Sheet.asking("Huisartspraktijk:", "AGB-code:", "Workshop Lean - basis", CONVERSATION, header))
                .containsExactly("de kop \"" + header + "\" is geen vraag van het formulier; bedoelt u " + meant + "?");
    }

    @Test
    void aQuestionInTwoColumnsIsRefused() {
        assertRefused(Sheet.asking("Huisartspraktijk:", "AGB-code:", WORKING_DIFFERENTLY, CONVERSATION, "agb-code"))
                .containsExactly("de vraag \"agb-code\" komt twee keer voor; laat er een weg");
    }

    @Test
    void aSheetOfNoFormIsRefused() {
        assertRefused(Sheet.asking("Naam", "Adres"))
                .containsExactly("de kopregel \"Naam, Adres\" hoort bij geen formulier; bekend: rijnmond-jaar-1,"
                        + " west-brabant-praktijkplan");
    }

    @Test
    void aSheetOfTwoFormsIsRefused() {
        List<String> header = Stream.concat(
                        Stream.of("Huisartspraktijk:", "AGB-code:", WORKING_DIFFERENTLY, CONVERSATION),
                        PlanValidator.create().forms().all().get(1).questions().stream()
                                .filter(Question::isNeeded)
                                .map(Question::label))
                .toList();
        assertRefused(Sheet.asking(header.toArray(String[]::new)))
                .containsExactly(
                        "de vragen horen bij meer dan één formulier: \"rijnmond-jaar-1, west-brabant-praktijkplan\";"
                                + " zeg welk het is, of splits het bestand");
    }

    private static ListAssert<String> assertRefused(Sheet sheet) {
        PlanFormatException refused = catchThrowableOfType(PlanFormatException.class, sheet::begin);
        return assertThat(refused.problems().stream()
                .map(problem -> problem.message(Language.DUTCH))
                .toList());
    }
}
