package nl.mtvp.rules.benchmarks.plain;

import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;

/** The checks of a region. */
abstract class RegionChecks {

    private final RuleBook rules;

    RegionChecks(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Compares a choice with the menu.
     *
     * @param isNew whether it is judged as new
     */
    abstract PlacedChoice place(int index, Choice choice, boolean isNew);

    abstract Equivalence equivalence(PracticePlan plan);

    abstract void judge(Assessment assessed, int year, YearFindings findings);

    /** Whether a text shows nothing: spaces of all kinds, and characters that take no room. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
    }

    final ValidationReport validate(PracticePlan plan, JudgedYears years) {
        Assessment assessed = new Assessment(plan, place(plan.choices()), equivalence(plan));
        List<YearReport> reports = switch (years) {
            case YEAR_1 -> List.of(year(assessed, 1));
            case YEAR_2 -> List.of(year(assessed, 2));
            case ALL -> List.of(year(assessed, 1), year(assessed, 2));
            case AS_PLANNED -> plan.hasChoiceFor(2) ? List.of(year(assessed, 1), year(assessed, 2)) : List.of(year(assessed, 1));
        };
        return new ValidationReport(plan, rules.ruleSets(), List.of(), reports);
    }

    private PlacedChoice[] place(List<Choice> choices) {
        PlacedChoice[] placed = new PlacedChoice[choices.size()];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = place(i, choices.get(i), true);
        }
        for (int i = 0; i < placed.length; i++) {
            Choice choice = choices.get(i);
            if (choice.year() == 2 && choice.mode() == ChoiceMode.DEVELOP && countsInYear1(choice.item(), placed)) {
                placed[i] = place(i, choice, false);
            }
        }
        return placed;
    }

    /** Returns whether an item counts in year 1 and is not known to have been left undone. */
    private static boolean countsInYear1(String item, PlacedChoice[] placed) {
        for (PlacedChoice earlier : placed) {
            if (earlier.year() == 1 && earlier.counted() && !earlier.notCarriedOut() && earlier.item().equals(item)) {
                return true;
            }
        }
        return false;
    }

    private YearReport year(Assessment assessed, int year) {
        YearFindings findings = new YearFindings(rules, assessed.plan(), year);
        judge(assessed, year, findings);
        return findings.report();
    }
}
