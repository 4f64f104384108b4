package nl.mtvp.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.mtvp.rules.report.ChecklistLine;
import nl.mtvp.rules.report.ChecklistLine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hole in a region is told with what to do, and so is a reason that nothing needs. */
class ChecklistCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONCERN | LOST_DRAW | No rule asks for LOST_DRAW.",
                "POINT | A-06 | No rule depends on contested point A-06, so that the region does not hold to its option. Write @reading(\"A-06\") at the rule that does.",
                "MENU | VB.AW.3 follows | The menu says VB.AW.3 follows, which has no effect, since no rule asks for it.",
                "PROGRAMME | KBZ | No rule asks for programme KBZ.",
                "QUESTION | /practice/name | A form asks for /practice/name, and no rule does."
            })
    void aHoleIsNamedWithItsRemedy(Kind kind, String name, String sentence) {
        ChecklistLine hole = new ChecklistLine(kind, name, List.of(), null);

        assertThat(new ChecklistCheck(List.of(hole), Map.of()).error(hole))
                .isEqualTo(sentence + " Add a rule, or say in RegionModule.silentOn() why there is none: Map.of(\""
                        + name + "\", \"…\").");
    }

    @Test
    void aReasonThatNothingNeedsIsAnError() {
        ChecklistLine point = new ChecklistLine(Kind.POINT, "A-06", List.of("V-PRIOR"), "left open");
        ChecklistLine concern = new ChecklistLine(Kind.CONCERN, "LOST_DRAW", List.of("V-DRAW"), "no draw");
        Map<String, String> silentOn = Map.of("A-06", "left open", "LOST_DRAW", "no draw", "A-07", "a slip");
        ChecklistCheck check = new ChecklistCheck(List.of(point, concern), silentOn);

        assertThat(check.error(point)).startsWith("The module is silent on A-06, and [V-PRIOR] ask for it.");
        assertThat(check.error(concern)).as("the plans that are tried tell").isNull();
        assertThat(check.unknownNames(List.of("PRIOR_TRAINING")))
                .containsExactly("The module is silent on A-07, which is not on its checklist. Maybe it means A-06."
                        + " Correct it, or take it out of silentOn().");
    }

    @Test
    void aLineWithARuleOrAReasonIsNoHole() {
        ChecklistLine covered = new ChecklistLine(Kind.POINT, "A-06", List.of("V-PRIOR", "V-X"), null);
        ChecklistLine meant = new ChecklistLine(Kind.QUESTION, "effort", List.of(), "§ 3.5 only describes it.");
        ChecklistCheck check =
                new ChecklistCheck(List.of(covered, meant), Map.of("effort", "§ 3.5 only describes it."));

        assertThat(check.error(covered)).isNull();
        assertThat(check.error(meant)).isNull();
        assertThat(ChecklistCheck.summary(covered)).isEqualTo("POINT A-06: V-PRIOR, V-X");
        assertThat(ChecklistCheck.summary(meant)).isEqualTo("QUESTION effort: no rule. § 3.5 only describes it.");
    }
}
