package nl.mtvp.rules.command.words;

import java.util.List;
import nl.mtvp.rules.JudgedYears;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.MenuItem;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the menu items that would help a plan that falls short of a minimum of the growth model. The rules themselves
 * decide whether one helps: the plan is judged again with the item added.
 */
final class MenuOptions {

    private final PlanValidator validator;

    MenuOptions(PlanValidator validator) {
        this.validator = validator;
    }

    /**
     * Returns the items, in the order of the menu.
     *
     * @param finding what was found
     * @param plan the plan that it was found in
     * @return empty: the finding is not about a minimum, or nothing is left to choose
     */
    List<MenuItem> helping(Finding finding, PracticePlan plan) {
        KernelElement element = finding.element();
        Region region = validator.regions().find(plan.region(), plan.startDate());
        if (element == null || region == null || !isBelowMinimum(finding)) {
            return List.of();
        }
        return region.menu().items(element, finding.year()).stream()
                .filter(item -> plan.choices().stream()
                        .noneMatch(choice ->
                                choice.year() == finding.year() && choice.item().equals(item.code())))
                .filter(item -> helps(item, finding, plan))
                .toList();
    }

    /**
     * Returns whether a finding is about a minimum. The growth model of the Leidraad counts interventions; its other
     * requirements ask for no number of them.
     */
    private static boolean isBelowMinimum(Finding finding) {
        return finding.severity() == Severity.VIOLATION
                && finding.description().ruleSet().isNational()
                && finding.observed() instanceof Integer
                && finding.required() instanceof Integer;
    }

    /** Returns whether the item raises what was counted. A violation at the added choice rules it out. */
    private boolean helps(MenuItem item, Finding finding, PracticePlan plan) {
        if (plan.choices().size() >= PlanLimits.CHOICES) {
            return false;
        }
        JudgedYears year = finding.year() == 1 ? JudgedYears.YEAR_1 : JudgedYears.YEAR_2;
        String added = "/choices/" + plan.choices().size();
        return validator
                .judging(year)
                .validate(plan.toBuilder().choosing(item.code(), finding.year()).build())
                .findings()
                .stream()
                .noneMatch(other -> other.rule().equals(finding.rule())
                        ? !isMore(other.observed(), finding.observed())
                        : other.severity() == Severity.VIOLATION
                                && other.pointer().startsWith(added));
    }

    private static boolean isMore(@Nullable Object number, @Nullable Object than) {
        return number instanceof Integer one && than instanceof Integer other && one > other;
    }
}
