package nl.mtvp.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.CatalogueRow.Treatment;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;

/**
 * Checks that a region's catalogue and its rules agree: every rule has its row, and every row that is judged has its
 * rule.
 */
final class CatalogueCheck {

    private final List<CatalogueRow> rows;
    private final List<RuleDescription> own;
    private final List<RuleDescription> all;
    private final Map<String, String> intake;

    /**
     * Creates a check.
     *
     * @param rows the rows of the region
     * @param own the rules of the region
     * @param all those of the region and of the Leidraad
     * @param intake rows that the region's intake cites, each with its place
     */
    CatalogueCheck(
            List<CatalogueRow> rows, List<RuleDescription> own, List<RuleDescription> all, Map<String, String> intake) {
        this.rows = rows;
        this.own = own;
        this.all = all;
        this.intake = intake;
    }

    /** Returns what does not agree; empty also if there is no catalogue. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        if (!rows.isEmpty()) {
            for (int i = 0; i < rows.size(); i++) {
                checkRow(rows.get(i), i, errors);
            }
            own.stream().filter(rule -> !rule.source().isPlausibility()).forEach(rule -> checkRule(rule, errors));
            intake.forEach((id, place) -> checkIntake(id, place, errors));
        }
        return errors;
    }

    private void checkIntake(String id, String place, List<String> errors) {
        boolean agrees = rows.stream()
                .filter(row -> row.id().equals(id) && row.isCarriedByIntake())
                .flatMap(row -> row.sources().stream())
                .anyMatch(source -> source.equals(Source.of(source.document(), place)));
        if (!agrees) {
            errors.add("The intake cites " + id + " at \"" + place
                    + "\", and no row of that id and place has \"intake\": true. Make them agree.");
        }
    }

    private void checkRow(CatalogueRow row, int index, List<String> errors) {
        if (rows.subList(0, index).stream().anyMatch(other -> other.id().equals(row.id()))) {
            errors.add("The catalogue has two rows " + row.id() + ". Give each an id of its own.");
        }
        for (Severity severity : row.severities()) {
            if (own.stream().noneMatch(rule -> rule.id().equals(row.id()) && canReport(rule, severity))) {
                errors.add("Row " + row.id() + " is JUDGED, and no rule of that id reports " + severity
                        + ". Write the rule, or give the row another treatment.");
            }
        }
        if (row.isCarriedByIntake() && !intake.containsKey(row.id())) {
            errors.add("Row " + row.id() + " has \"intake\": true, and RegionModule.intake() does not cite it."
                    + " Add it with citing(…).");
        }
        for (String id : row.rules()) {
            if (all.stream().noneMatch(rule -> rule.id().equals(id))) {
                errors.add(
                        "Row " + row.id() + " names rule " + id + ", which does not exist. Name a rule that reports.");
            }
        }
    }

    /** Returns whether a rule can report a severity: a rule that reports violations can also report open points. */
    private static boolean canReport(RuleDescription rule, Severity severity) {
        return rule.severity() == severity || severity == Severity.OPEN && rule.severity() == Severity.VIOLATION;
    }

    private void checkRule(RuleDescription rule, List<String> errors) {
        CatalogueRow row = rows.stream()
                .filter(candidate -> candidate.id().equals(rule.id()))
                .findFirst()
                .orElse(null);
        if (row == null || row.treatment() != Treatment.JUDGED) {
            errors.add("Rule " + rule.id()
                    + " has no row in the catalogue that is JUDGED. Add the row to catalogue.json.");
        } else if (row.sources().stream().noneMatch(source -> covers(rule.source(), source))) {
            errors.add("Rule " + rule.id() + " has @source \"" + rule.source() + "\", and its row has " + row.sources()
                    + ". Make them agree.");
        }
    }

    /** Returns whether a rule's source is the place of a row, or a section that holds it. */
    private static boolean covers(Source ofRule, Source ofRow) {
        boolean sameSection = ofRow.section().equals(ofRule.section());
        boolean within = ofRow.section().startsWith(ofRule.section() + ".")
                || ofRow.section().startsWith(ofRule.section() + " ");
        return ofRule.document().equals(ofRow.document())
                && (ofRule.item() == null
                        ? sameSection || within
                        : sameSection && ofRule.item().equals(ofRow.item()));
    }
}
