package nl.mtvp.rules.regions.rijnmond;

import static nl.mtvp.rules.form.Statement.chooses;
import static nl.mtvp.rules.form.Statement.follows;
import static nl.mtvp.rules.form.Statement.putsForwardTraining;
import static nl.mtvp.rules.form.Statement.trained;
import static nl.mtvp.rules.form.Statement.value;

import java.util.List;
import java.util.Set;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Form.Part;
import nl.mtvp.rules.form.Question;

/**
 * The form of year 1: the annex of the regional plan (Bijlage). The regional organisation adds columns for what the
 * rules need and the annex does not ask.
 */
final class RijnmondForm {

    static final Form YEAR_1 = new Form(
            "rijnmond-jaar-1",
            "Individueel praktijkplan Meer Tijd Voor de Patiënt, jaar 1",
            "Bijlage",
            Set.of(1),
            List.of(
                    general(),
                    workingDifferently(),
                    conversation(),
                    intervision(),
                    conditionsOfItem4(),
                    conditionsOfItem10(),
                    earlierTraining(),
                    intake()));

    private RijnmondForm() {}

    private static Part general() {
        return Part.of(
                "Algemeen",
                Question.text("Huisartspraktijk:").into("/practice/name").needed(),
                Question.text("AGB-code:").into("/practice/agbCode").needed(),
                Question.yesNo("Heeft de praktijk een patiëntenstop?").into("/practice/patientStop"),
                Question.yesNo("Heeft de praktijk een wachtlijst?").into("/practice/waitingList"),
                Question.wholeNumber("Bij ja: aantal patiënten op de wachtlijst op instroommoment MTVP:")
                        .into("/practice/waitingListSize"),
                Question.box("Hierbij geeft de praktijk toestemming aan Rijnmond Dokters om het aantal patiënten dat de"
                                + " afgelopen 12 maanden contact heeft gehad met de HAP op te vragen.")
                        .option("Ja, toestemming")
                        .into("/practice/outOfHoursDataConsent"));
    }

    private static Part workingDifferently() {
        return Part.of(
                "Anders werken in de praktijk",
                Question.anyOf("Anders werken in de praktijk")
                        .alsoWritten("Interventie (1 interventie verplicht in jaar 1, meer interventies mag)")
                        .needed()
                        .option(
                                "Workshop praktijk in regie: meer aandacht voor taakdifferentiatie",
                                chooses("RD.AW.1", 1))
                        .option("Triagetraining voor assistentes", chooses("RD.AW.2", 1))
                        .option("Opleiding taakherschikking- SOH spreekuur voor assistentes", chooses("RD.AW.3", 1))
                        .optionAlsoWritten("Opleiding taakherschikking - SOH spreekuur voor assistentes")
                        .option("Flexibele consultduur via anders inroosteren", chooses("RD.AW.4", 1))
                        .option("Workshop Lean - basis", chooses("RD.AW.5", 1))
                        .option("Lean verdieping - vervolg", chooses("RD.AW.5V", 1))
                        .option("Workshop organiseer je praktijk Taken, tools en tijd", chooses("RD.AW.6", 1))
                        .option("Digitaal contact tussen huisartspraktijk en patiënt - basis", chooses("RD.AW.7", 1))
                        .option("Digitaal contact verdieping - vervolg", chooses("RD.AW.7V1", 1))
                        .option("Digitale ondersteuning voor gevorderden", chooses("RD.AW.7V2", 1))
                        .option("VIPLive voor gevorderden", chooses("RD.AW.8", 1))
                        .option("Implementatie Spreekuur.nl", chooses("RD.AW.9", 1))
                        .option("Bijdragen doorontwikkeling Chronische Zorg", chooses("RD.AW.10", 1)));
    }

    private static Part conversation() {
        return Part.of(
                "Het voeren van het andere gesprek",
                Question.anyOf("Het voeren van het andere gesprek")
                        .alsoWritten(
                                "Interventie (verplicht 1 interventie kiezen in jaar 1, welke u gaat door ontwikkelen in"
                                        + " jaar 2)")
                        .needed()
                        .option("Positieve Gezondheid (PG)", chooses("RD.GG.1", 1))
                        .option(
                                "Startscholing Positieve Gezondheid reeds gevolgd in de afgelopen twee jaar (certificaat"
                                        + " graag opsturen naar info@rijnmonddokters.nl)",
                                putsForwardTraining("RD.GG.1", 1))
                        .option("4Domeinen model (4D)", chooses("RD.GG.2", 1))
                        .optionAlsoWritten("4Domeinen-model (4D)"),
                Question.date("Startscholing Positieve Gezondheid gevolgd op:")
                        .intoChoice("RD.GG.1", "facts/trainingDate")
                        .forOffice(),
                Question.yesNo("Certificaat van de startscholing gezien?")
                        .intoChoice("RD.GG.1", "facts/certificateShown")
                        .forOffice());
    }

    private static Part intervision() {
        return Part.of(
                "Intervisie in het kader van MTVP",
                Question.anyOf("Intervisie in het kader van MTVP")
                        .into("/intervision")
                        .option(
                                "Intervisie op praktijkniveau (intern met hele praktijk, begeleid via Rijnmond Dokters)",
                                value("PRACTICE"))
                        .option(
                                "Intervisie met andere praktijken (mogelijk gekoppeld aan WSV/Hagro overleg, begeleid via"
                                        + " Rijnmond Dokters)",
                                value("BETWEEN_PRACTICES"))
                        .option(
                                "Intervisie voor MTVP wordt meegenomen in bestaande intervisiegroep, er is geen behoefte"
                                        + " aan ondersteuning door Rijnmond Dokters",
                                value("EXISTING_GROUP")));
    }

    /** § 3.2.1 item 4: what its conditions need (catalogue R-AW4-1 to R-AW4-TIP). */
    private static Part conditionsOfItem4() {
        return Part.of(
                "Bij flexibele consultduur (interventie 4)",
                Question.wholeNumber("Hoeveel elementen van MTVP past de praktijk al toe?")
                        .intoChoice("RD.AW.4", "facts/mtvpElementsInUse")
                        .forOffice(),
                Question.yesNo("Zijn er flexibele spreekuurtijden?")
                        .intoChoice("RD.AW.4", "facts/flexibleConsultationHours")
                        .forOffice(),
                Question.yesNo("Doen de assistentes de triage?")
                        .intoChoice("RD.AW.4", "facts/triageByAssistants")
                        .forOffice(),
                Question.date("Datum van het getoonde triagecertificaat:")
                        .intoChoice("RD.AW.4", "facts/triageCertificateDate")
                        .forOffice(),
                Question.yesNo("Is er een spoed- of regiearts?")
                        .intoChoice("RD.AW.4", "facts/urgentCareDoctor")
                        .forOffice(),
                Question.yesNo("Doet de praktijk digitale consulten?")
                        .intoChoice("RD.AW.4", "facts/digitalConsultations")
                        .forOffice(),
                Question.yesNo("Is het weekrooster ingeleverd?")
                        .intoChoice("RD.AW.4", "facts/weekRoster")
                        .forOffice(),
                Question.yesNo("Is de beslisboom ingeleverd?")
                        .intoChoice("RD.AW.4", "facts/decisionTree")
                        .forOffice(),
                Question.yesNo("Is een tip ingeleverd?")
                        .intoChoice("RD.AW.4", "facts/tip")
                        .forOffice(),
                Question.yesNo("Is een valkuil ingeleverd?")
                        .intoChoice("RD.AW.4", "facts/pitfall")
                        .forOffice());
    }

    /** § 3.2.1 item 10: what its conditions need (catalogue R-AW10-MEET to R-AW10-Q). */
    private static Part conditionsOfItem10() {
        return Part.of(
                "Bij doorontwikkeling chronische zorg (interventie 10)",
                Question.oneOf("Wat geven patiënten door met de app van Spreekuur.nl?")
                        .intoChoice("RD.AW.10", "facts/measurements")
                        .option("Bloeddruk", value("BLOOD_PRESSURE"))
                        .option("Glucose", value("GLUCOSE"))
                        .option("Bloeddruk en glucose", value("BLOOD_PRESSURE"), value("GLUCOSE"))
                        .option("Geen van beide")
                        .forOffice(),
                Question.wholeNumber("Aantal vragenlijsten met de app van Spreekuur.nl:")
                        .intoChoice("RD.AW.10", "facts/questionnaires")
                        .forOffice(),
                Question.yesNo("Denkt de praktijk mee over de ontwikkeling van de chronische zorg?")
                        .intoChoice("RD.AW.10", "facts/contributesToDevelopment")
                        .forOffice(),
                Question.yesNo("Experimenteert de praktijk met (digitale) interventies?")
                        .intoChoice("RD.AW.10", "facts/experiments")
                        .forOffice(),
                Question.yesNo("Toegelaten tot interventie 10?")
                        .intoChoice("RD.AW.10", "facts/admitted")
                        .forOffice());
    }

    private static Part earlierTraining() {
        return Part.of(
                "Wat de praktijk al deed",
                Question.anyOf("Eerder gevolgde scholing")
                        .option("Lean", trained("LEAN"))
                        .option("Digitaal contact", trained("DIGITAL"))
                        .option("Triage", trained("TRIAGE"))
                        .option("Positieve Gezondheid", trained("POSITIVE_HEALTH"))
                        .option("4Domeinen", trained("FOUR_DOMAINS"))
                        .option("Spreekuurondersteuner huisarts (SOH)", trained("SOH"))
                        .option("Geen van deze scholingen")
                        .forOffice(),
                Question.yesNo("Gebruikt de praktijk VIPLive al?")
                        .into("/facts/usesVipLive")
                        .forOffice(),
                Question.yesNo("Is het een praktijk met veel patiënten uit achterstandswijken?")
                        .into("/practice/highDeprivation")
                        .forOffice(),
                Question.wholeNumber("Aantal patiënten met contact met de HAP in de afgelopen 12 maanden:")
                        .into("/practice/outOfHoursContacts")
                        .forOffice());
    }

    private static Part intake() {
        return Part.of(
                "Instroom (in te vullen door Rijnmond Dokters)",
                Question.date("Startdatum MTVP").into("/startDate").forOffice(),
                Question.yesNo("Meer tijd of hulp gevraagd?")
                        .into("/intake/extensionRequested")
                        .forOffice(),
                Question.oneOf("Uitslag van de loting")
                        .into("/intake/lottery")
                        .option("Ingeloot", value("DRAWN"))
                        .option("Niet ingeloot", value("NOT_DRAWN"))
                        .forOffice(),
                Question.anyOf("Doet mee aan")
                        .option("Toekomst Bestendige Huisartsen Zorg (TBHZ)", follows("TBHZ"))
                        .optionAlsoWritten("TBHZ")
                        .option("Krachtige basiszorg (KBZ)", follows("KBZ"))
                        .optionAlsoWritten("KBZ")
                        .option("Wijkmanagement", follows("WIJKMANAGEMENT"))
                        .option("Chronische Zorg anno nu (CZ)", follows("CZ"))
                        .optionAlsoWritten("CZ")
                        .option("Samenwerken Bereikbare Eerste lijn (SBE)", follows("SBE"))
                        .optionAlsoWritten("SBE")
                        .forOffice(),
                Question.yesNo("Toegelaten tot Chronische Zorg anno nu?")
                        .intoProgramme("CZ", "admitted")
                        .forOffice(),
                Question.date("Krachtige basiszorg gevolgd tot en met:")
                        .intoProgramme("KBZ", "followedUntil")
                        .forOffice(),
                Question.text("Contactpersoon").into("/office/contact").forOffice());
    }
}
