package nl.mtvp.rules.io;

import static nl.mtvp.rules.io.PlanTexts.duinland;
import static nl.mtvp.rules.io.PlanTexts.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.Language;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of refusals. */
class RefusalTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'startDat': null | onbekende eigenschap \"startDat\"; bedoelt u startDate? | unknown property \"startDat\"; did you mean startDate?",
                "'intake': {'x': null} | onbekende eigenschap \"x\"; hier bekend: extensionRequested, lottery, checkedComplete, wantedStart, draws"
                        + " | unknown property \"x\"; known here: extensionRequested, lottery, checkedComplete, wantedStart, draws",
                "'region': 'duinland' | eigenschap \"region\" staat er twee keer | property \"region\" occurs twice",
                "'practice': {'staffCount': -1} | gevonden: -1; verwacht: een geheel getal van 0 tot en met 2147483647"
                        + " | found: -1; expected: a whole number from 0 to 2147483647",
                "'startDate': '1 april' | gevonden: \"1 april\"; verwacht: een datum als \"2023-04-01\""
                        + " | found: \"1 april\"; expected: a date like \"2023-04-01\"",
                "'staffExpansionAgreed': 'ja' | gevonden: \"ja\"; verwacht: true of false | found: \"ja\"; expected: true or false",
                "'practice': {'name': 1} | gevonden: 1; verwacht: een tekst | found: 1; expected: a string",
                "'choices': {} | gevonden: {…}; verwacht: een lijst | found: {…}; expected: a list",
                "'practice': [] | gevonden: […]; verwacht: een object | found: […]; expected: an object",
                "'intake': {'lottery': 'JA'} | gevonden: \"JA\"; verwacht: DRAWN, NOT_DRAWN | found: \"JA\"; expected: DRAWN, NOT_DRAWN",
                "'intake': {'lottery': 'DRAWEN'} | gevonden: \"DRAWEN\"; verwacht: DRAWN, NOT_DRAWN; bedoelt u DRAWN?"
                        + " | found: \"DRAWEN\"; expected: DRAWN, NOT_DRAWN; did you mean DRAWN?",
                "'choices': [{'item': 'DL.AW.1'}] | eigenschap year ontbreekt | property year is missing",
                "'choices': [{'item': 'DL.AW.1', 'year': 3}] | gevonden: 3; verwacht: 1 of 2 | found: 3; expected: 1 or 2",
                "'choices': [{'item': 'X.1', 'year': 1}] | eigenschap element (AW, NW of GG) ontbreekt | property element (AW, NW or GG) is missing",
                "'programmes': [{'code': 'KBS'}] | onbekende code \"KBS\"; bekend: CZ, KBZ, SBE, TBHZ, WIJKMANAGEMENT; bedoelt u KBZ?"
                        + " | unknown code \"KBS\"; known: CZ, KBZ, SBE, TBHZ, WIJKMANAGEMENT; did you mean KBZ?",
                "'choices': [{'item': 'DL.AW.2', 'year': 1, 'facts': {'certificate': true}}]"
                        + " | onbekend gegeven \"certificate\"; hier bekend: trainingDate, certificateShown"
                        + " | unknown fact \"certificate\"; known here: trainingDate, certificateShown",
                "'choices': [{'item': 'PC.1', 'year': 1, 'facts': {'fte': 1}}] | onbekend gegeven \"fte\"; hier bekend: –"
                        + " | unknown fact \"fte\"; known here: –",
                "'choices': [{'item': 'DL.AW.10', 'year': 1, 'facts': {'measurements': 'GLUCOSE'}}]"
                        + " | gevonden: \"GLUCOSE\"; verwacht: een lijst van teksten | found: \"GLUCOSE\"; expected: a list of strings"
            })
    void problemIsInDutchAndEnglish(String properties, String dutch, String english) {
        PlanProblem problem = problem(duinland(properties));
        assertThat(problem.message(Language.DUTCH)).isEqualTo(dutch);
        assertThat(problem.message(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void problemsOfDocumentsAreInDutchAndEnglish() {
        assertTexts(
                "{'region': 'utrecht'}",
                "onbekende regio \"utrecht\"; bekend: duinland, heide-en-ven",
                "unknown region \"utrecht\"; known: duinland, heide-en-ven");
        assertTexts(
                "",
                "het document is leeg; verwacht: een plan: een object {…}",
                "the document is empty; expected: a plan: an object {…}");
        assertTexts(
                "5", "gevonden: 5; verwacht: een plan: een object {…}", "found: 5; expected: a plan: an object {…}");
        assertTexts(
                "{'region': 'duinland'} x",
                "na het einde van het plan staat nog: \"x\"",
                "after the end of the plan there is: \"x\"");
        assertThat(problem("{'region': 'duinland'").message(Language.DUTCH))
                .isEqualTo("geen geldige JSON: het document houdt hier te vroeg op");
        assertThat(problem("{'region': 'duinland'").message(Language.ENGLISH))
                .isEqualTo("not valid JSON: the document ends too early here");
    }

    @Test
    void exceptionListsEveryProblemWithItsPlace() {
        assertThatThrownBy(() -> PlanTexts.plan("{'region': 'duinlnd',\n 'practice': {'staffCount': 1.0}, 'x': 1}"))
                .isInstanceOf(PlanFormatException.class)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "the plan was refused:",
                        "  /region (line 1, column 12): unknown region \"duinlnd\"; known: duinland, heide-en-ven; did you mean duinland?",
                        "  /practice/staffCount (line 2, column 29): found: 1.0; expected: a whole number from 0 to 2147483647",
                        "  /x (line 2, column 35): unknown property \"x\"; known here: region, startDate, submittedOn, practice, programmes,"
                                + " intake, declarations, intervision, staffExpansionAgreed, choices, facts, office"));
    }

    @Test
    void exceptionNamesTheFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("de-maas.json"), "[]");
        assertThatThrownBy(() -> TestRegions.VALIDATOR.reader().read(file))
                .isInstanceOf(PlanFormatException.class)
                .hasMessage(file + " was refused:" + System.lineSeparator()
                        + "  the plan (line 1, column 1): found: […]; expected: a plan: an object {…}");
    }

    @Test
    void fileThatIsNotThereIsNoRefusal(@TempDir Path directory) {
        assertThatThrownBy(() -> TestRegions.VALIDATOR.reader().read(directory.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void exceptionKeepsItsProblemsWhenItTravels() throws IOException, ClassNotFoundException {
        PlanFormatException refusal =
                new PlanFormatException("the plan", PlanTexts.problems("{'region': 'duinlnd', 'x': 1}"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(refusal);
        }
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(((PlanFormatException) objects.readObject()).problems()).isEqualTo(refusal.problems());
        }
    }

    private static void assertTexts(String plan, String dutch, String english) {
        PlanProblem problem = problem(plan);
        assertThat(problem.message(Language.DUTCH)).isEqualTo(dutch);
        assertThat(problem.message(Language.ENGLISH)).isEqualTo(english);
    }
}
