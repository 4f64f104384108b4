package nl.voorbeeld.mtvp;

import static nl.mtvp.rules.form.Statement.chooses;
import static nl.mtvp.rules.form.Statement.develops;
import static nl.mtvp.rules.form.Statement.follows;
import static nl.mtvp.rules.form.Statement.value;

import java.util.List;
import java.util.Set;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Form.Part;
import nl.mtvp.rules.form.Question;

/** The forms of the region: one for each year. That of year 2 continues the plan of year 1. */
final class VoorbeeldForms {

    private static final Part PRACTICE = Part.of(
            "De praktijk",
            Question.text("Naam van de huisartsenpraktijk").into("/practice/name").needed(),
            Question.text("AGB-code").into("/practice/agbCode").needed(),
            Question.yesNo("Is er een contactpersoon?").into("/facts/contactPersonNamed"));

    static final Form YEAR_1 = new Form(
            "voorbeeldregio-jaar-1",
            "Praktijkplan Voorbeeldregio, jaar 1",
            "4",
            Set.of(1),
            List.of(
                    PRACTICE,
                    Part.of(
                            "Keuzes voor jaar 1",
                            Question.anyOf("Keuzes voor jaar 1")
                                    .needed()
                                    .option("Slim roosteren", chooses("VB.AW.1", 1))
                                    .option("Triagetraining", chooses("VB.AW.2", 1))
                                    .option("Triagetraining, vervolg", chooses("VB.AW.3", 1))
                                    .option("Gesprekstraining", chooses("VB.GG.1", 1))
                                    .option("Samen beslissen", chooses("VB.GG.2", 1))
                                    .option("Overleg met het wijkteam", chooses("VB.NW.1", 1))
                                    .option("Welzijn op recept", chooses("VB.NW.2", 1)),
                            Question.wholeNumber("Hoeveel assistenten volgen de triagetraining?")
                                    .intoChoice("VB.AW.2", "facts/assistantsTrained"),
                            Question.anyOf("Vormen van intervisie")
                                    .into("/intervision")
                                    .option("In de praktijk", value("PRACTICE"))
                                    .option("Met andere praktijken", value("BETWEEN_PRACTICES"))
                                    .option("In een bestaande groep", value("EXISTING_GROUP"))),
                    Part.of(
                            "In te vullen door de regio",
                            Question.date("Startdatum").into("/startDate").forOffice(),
                            Question.box("Doet mee aan het wijkteam")
                                    .option("Wijkteam Voorbeeld", follows("WIJKTEAM"))
                                    .forOffice())));

    static final Form YEAR_2 = new Form(
            "voorbeeldregio-jaar-2",
            "Praktijkplan Voorbeeldregio, jaar 2",
            "4",
            Set.of(2),
            List.of(
                    PRACTICE,
                    Part.of(
                            "Keuzes voor jaar 2",
                            Question.anyOf("Keuzes voor jaar 2")
                                    .needed()
                                    .option("Slim roosteren", chooses("VB.AW.1", 2))
                                    .option("Triagetraining", chooses("VB.AW.2", 2))
                                    .option("Triagetraining, vervolg", chooses("VB.AW.3", 2))
                                    .option("Gesprekstraining, verder ontwikkelen", develops("VB.GG.1", 2))
                                    .option("Samen beslissen, verder ontwikkelen", develops("VB.GG.2", 2))
                                    .option("Overleg met het wijkteam", chooses("VB.NW.1", 2))
                                    .option("Welzijn op recept", chooses("VB.NW.2", 2)))));

    private VoorbeeldForms() {}
}
