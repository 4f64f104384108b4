package nl.mtvp.rules.regions.westbrabant;

import static nl.mtvp.rules.form.Statement.chooses;
import static nl.mtvp.rules.form.Statement.develops;
import static nl.mtvp.rules.form.Statement.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Form.Part;
import nl.mtvp.rules.form.Question;

/**
 * A form for both years. HCWB's own format was not published with the regional plan; this one follows what § 3.5 says
 * of it (catalogue W-FMT-2), and asks what the rules need.
 */
final class WestBrabantForm {

    private static final String SOURCE = "3.5 (eigen uitwerking: het format van HCWB is niet gepubliceerd)";

    static final Form BOTH_YEARS = new Form(
            "west-brabant-praktijkplan",
            "Individueel praktijkplan Meer Tijd Voor de Patiënt, West-Brabant",
            SOURCE,
            Set.of(1, 2),
            List.of(
                    general(),
                    workingDifferently(),
                    network(),
                    staff(),
                    conversation(),
                    addition(1),
                    addition(2),
                    agreements(),
                    intake()));

    private WestBrabantForm() {}

    private static Part general() {
        return Part.of(
                "Algemeen",
                Question.text("Naam van de praktijk").into("/practice/name").needed(),
                Question.text("AGB-code van de praktijk").into("/practice/agbCode"),
                Question.wholeNumber("Aantal op naam ingeschreven patiënten").into("/practice/enrolledPatients"),
                Question.text("Contactpersoon van de praktijk").into("/office/contact"));
    }

    private static Part workingDifferently() {
        return part(
                "Anders werken in de praktijk (§ 2.1)",
                item(
                        "WB.AW.1",
                        "Triagetraining",
                        Question.wholeNumber(
                                        "Triagetraining: aantal assistenten dat een extra training krijgt aangeboden")
                                .intoChoice("WB.AW.1", "facts/assistantsOffered"),
                        Question.wholeNumber("Triagetraining: aantal assistenten in de praktijk")
                                .intoChoice("WB.AW.1", "facts/assistantsTotal")),
                item(
                        "WB.AW.2",
                        "Spreekuurondersteuner huisarts (SOH)",
                        Question.wholeNumber("SOH: aantal assistenten dat wordt opgeleid")
                                .intoChoice("WB.AW.2", "facts/sohTrainees"),
                        Question.number("SOH: aantal dagdelen spreekuur per week")
                                .intoChoice("WB.AW.2", "facts/sohHalfDaysPerWeek")),
                item(
                        "WB.AW.3",
                        "Lean werken",
                        Question.yesNo("Lean werken: volgt de praktijk de training?")
                                .intoChoice("WB.AW.3", "facts/leanTraining"),
                        Question.yesNo("Lean werken: komt er een verbeterplan?")
                                .intoChoice("WB.AW.3", "facts/improvementPlan"),
                        Question.anyOf("Lean werken: doelen van het verbeterplan")
                                .intoChoice("WB.AW.3", "facts/goals")
                                .option("Kwaliteit en toegankelijkheid", value("QUALITY_AND_ACCESS"))
                                .option("Tevredenheid van patiënten", value("PATIENT_SATISFACTION"))
                                .option("Werkplezier", value("JOB_SATISFACTION"))
                                .option("Zorgkosten", value("CARE_COSTS"))
                                .option("Samenwerking in het netwerk", value("NETWORK_COLLABORATION")),
                        Question.wholeNumber("Lean werken: aantal doorgevoerde veranderingen")
                                .intoChoice("WB.AW.3", "facts/changesImplemented")));
    }

    private static Part network() {
        return part(
                "Samenwerken in het netwerk (§ 2.2)",
                item(
                        "WB.NW.1",
                        "MDO met GGZ",
                        Question.yesNo("MDO met GGZ: zijn er digitale consultaties?")
                                .intoChoice("WB.NW.1", "facts/digitalConsultations")),
                item(
                        "WB.NW.2",
                        "MDO met SOG, sociaal domein en wijkverpleging",
                        Question.anyOf("MDO met SOG: gebruikte functies van VIPLive")
                                .intoChoice("WB.NW.2", "facts/functionalities")
                                .option("Zorgplan", value("CARE_PLAN"))
                                .option("Chat", value("CHAT"))
                                .option("ACP", value("ACP"))
                                .option("Beeldbellen", value("VIDEO_CALL"))),
                item(
                        "WB.NW.3",
                        "Welzijn op recept",
                        Question.yesNo("Welzijn op recept: betaalt de gemeente mee?")
                                .intoChoice("WB.NW.3", "facts/municipalFunding"),
                        Question.number("Welzijn op recept: aantal verwijzingen per week")
                                .intoChoice("WB.NW.3", "facts/referralsPerWeek")));
    }

    private static Part staff() {
        return Part.of(
                "Uitbreiding van personele capaciteit (§ 2.3)",
                Question.yesNo("Is nagegaan of de praktijk het personeel uitbreidt?")
                        .into("/facts/staffExpansionAnswered"),
                when("PC.1", "Uitbreiding van personeel"),
                Question.text("Uitbreiding van personeel: hoe?").intoChoice("PC.1", "effort"),
                Question.yesNo("Uitbreiding van personeel: afgesproken met HCWB?")
                        .into("/staffExpansionAgreed"));
    }

    private static Part conversation() {
        return part(
                "Het voeren van het goede gesprek (§ 2.4)",
                item(
                        "WB.GG.1",
                        "SOLK/ALK",
                        Stream.concat(
                                        training("WB.GG.1", "SOLK/ALK"),
                                        Stream.of(Question.yesNo("SOLK/ALK: is de aanpak gekozen?")
                                                .intoChoice("WB.GG.1", "facts/approachPlanned")))
                                .toArray(Question[]::new)),
                item(
                        "WB.GG.2",
                        "Gedragsverandering",
                        Stream.concat(training("WB.GG.2", "Gedragsverandering"), share("WB.GG.2", "Gedragsverandering"))
                                .toArray(Question[]::new)),
                item(
                        "WB.GG.3",
                        "Leefstijl",
                        Stream.concat(
                                        Stream.concat(training("WB.GG.3", "Leefstijl"), share("WB.GG.3", "Leefstijl")),
                                        Stream.of(Question.yesNo("Leefstijl: volgt de POH de trainingsdag?")
                                                .intoChoice("WB.GG.3", "facts/pohTrainingDay")))
                                .toArray(Question[]::new)));
    }

    private static Stream<Question> training(String code, String name) {
        return Stream.of(
                Question.oneOf(name + ": wie volgen de training?")
                        .intoChoice(code, "facts/trainedRoles")
                        .option("Huisarts", value("GP"))
                        .option("POH", value("POH"))
                        .option("Assistent", value("ASSISTANT"))
                        .option("Huisarts en POH", value("GP"), value("POH"))
                        .option("Huisarts en assistent", value("GP"), value("ASSISTANT"))
                        .option("POH en assistent", value("POH"), value("ASSISTANT"))
                        .option("Huisarts, POH en assistent", value("GP"), value("POH"), value("ASSISTANT"))
                        .option("Niemand"),
                Question.date(name + ": eerste dag van de training").intoChoice(code, "facts/trainingStart"),
                Question.wholeNumber(name + ": aantal persoonlijke leerpunten")
                        .intoChoice(code, "facts/personalPoints"),
                Question.yesNo(name + ": worden de leerpunten geëvalueerd?")
                        .intoChoice(code, "facts/pointsEvaluationPlanned"));
    }

    private static Stream<Question> share(String code, String name) {
        return Stream.of(Question.number(name + ": percentage van het personeel dat is getraind")
                .intoChoice(code, "facts/trainedStaffPercentage"));
    }

    /** § 1.4: an intervention of the practice's own, with its three conditions. */
    private static Part addition(int number) {
        String code = "X." + number;
        String name = "Andere interventie " + number;
        return Part.of(
                name + " uit de Leidraad (§ 1.4)",
                when(code, name),
                Question.oneOf(name + ": kernelement")
                        .intoChoice(code, "element")
                        .option("Anders werken in de praktijk", value("AW"))
                        .option("Samenwerken in het netwerk", value("NW"))
                        .option("Het goede gesprek", value("GG")),
                Question.text(name + ": welke, en met welke inzet?").intoChoice(code, "effort"),
                Question.text(name + ": verantwoording").intoChoice(code, "accountability"),
                Question.yesNo(name + ": staat zij in de Leidraad?").intoChoice(code, "facts/inLeidraad"),
                Question.yesNo(name + ": is zij nieuw voor de praktijk?").intoChoice(code, "facts/newForPractice"),
                Question.yesNo(name + ": wordt zij al anders betaald?").intoChoice(code, "facts/existingFunding"));
    }

    private static Part agreements() {
        return Part.of(
                "Intervisie en verklaringen",
                Question.anyOf("Intervisie")
                        .into("/intervision")
                        .option("Bijeenkomsten met andere praktijken", value("BETWEEN_PRACTICES"))
                        .option("In de eigen praktijk", value("PRACTICE"))
                        .option("In een bestaande groep", value("EXISTING_GROUP")),
                Question.yesNo("Houdt de praktijk zich aan de Leidraad en het regioplan?")
                        .into("/declarations/commitment"),
                Question.yesNo("Levert de praktijk de gevraagde informatie?").into("/declarations/information"),
                Question.yesNo("Staat de praktijk open voor controle?").into("/facts/transparency"));
    }

    private static Part intake() {
        return Part.of(
                "Instroom (in te vullen door HCWB)",
                Question.date("Startdatum").into("/startDate").forOffice(),
                Question.date("Ingeleverd op").into("/submittedOn").forOffice(),
                Question.oneOf("Loting")
                        .into("/intake/lottery")
                        .option("Ingeloot", value("DRAWN"))
                        .option("Niet ingeloot", value("NOT_DRAWN"))
                        .forOffice(),
                Question.yesNo("Plan volledig ingevuld?")
                        .into("/intake/checkedComplete")
                        .forOffice());
    }

    @SafeVarargs
    private static Part part(String title, List<Question>... items) {
        List<Question> questions = new ArrayList<>();
        for (List<Question> item : items) {
            questions.addAll(item);
        }
        return new Part(title, questions);
    }

    private static List<Question> item(String code, String name, Question... conditions) {
        List<Question> questions = new ArrayList<>(List.of(
                when(code, name).needed(),
                Question.date(name + ": begindatum").intoChoice(code, "plannedStart"),
                Question.text(name + ": verwachte inzet").intoChoice(code, "effort"),
                Question.text(name + ": verantwoording").intoChoice(code, "accountability")));
        questions.addAll(List.of(conditions));
        return questions;
    }

    private static Question when(String code, String name) {
        return Question.oneOf(name + ": in welk jaar?")
                .option("Jaar 1", chooses(code, 1))
                .option("Jaar 2", chooses(code, 2))
                .option("Jaar 1, en verder in jaar 2", chooses(code, 1), develops(code, 2))
                .option("Jaar 1, en opnieuw in jaar 2", chooses(code, 1), chooses(code, 2))
                .option("Verder in jaar 2", develops(code, 2));
    }
}
