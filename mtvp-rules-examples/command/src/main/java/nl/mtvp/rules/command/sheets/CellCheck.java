package nl.mtvp.rules.command.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;

/** Finds cells that hold no answer but an error of the spreadsheet or a formula, and cells that are merged. */
final class CellCheck {

    private static final Pattern ERROR = Pattern.compile(
            "#(N/A|N/B|REF!|VERW!|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NAME\\?|NAAM\\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!"
                    + "|OVERLOOP!|CALC!|BEREKENEN!|GETTING_DATA|FIELD!|VELD!|BLOCKED!|CONNECT!|UNKNOWN!)",
            Pattern.CASE_INSENSITIVE);
    private static final Expectation NO_ERROR = new Expectation(
            "een antwoord, geen foutmelding van het rekenblad", "an answer, no error of the spreadsheet");
    private static final Expectation NO_FORMULA = new Expectation(
            "een antwoord, geen formule; vul de uitkomst in", "an answer, no formula; fill in its result");

    private final List<String> header;
    private final SheetFacts facts;
    private final boolean[] asked;

    CellCheck(List<String> header, SheetFacts facts, Forms forms) {
        this.header = header;
        this.facts = facts;
        asked = new boolean[header.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = forms.isQuestion(header.get(i)) || forms.isOption(header.get(i));
        }
    }

    /** Returns the problems of a row; empty: it has none. */
    List<PlanProblem> problems(SheetRow row) {
        List<PlanProblem> problems = new ArrayList<>(SheetCheck.problems(facts, header, row.number()));
        for (int i = 0; i < asked.length; i++) {
            String cell = row.cell(i).strip();
            boolean error = ERROR.matcher(cell).matches();
            if (asked[i] && (error || cell.startsWith("="))) {
                String found = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
                problems.add(
                        new PlanProblem(Kind.WRONG_VALUE, "", "\"" + found + "\"", error ? NO_ERROR : NO_FORMULA, null)
                                .asked(header.get(i).strip())
                                .at(row.number(), i + 1));
            }
        }
        return problems;
    }
}
