package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The item that the finding on a choice off the menu proposes. */
class NearestItemTest {

    @ParameterizedTest
    @CsvSource({
        "rijnmond, RD.AW.02, RD.AW.2 Triagetraining voor assistentes",
        "rijnmond, RDAW2, RD.AW.2 Triagetraining voor assistentes",
        "rijnmond, triagetraining, RD.AW.2 Triagetraining voor assistentes",
        "rijnmond, RD.AW.2 Triagetraining, RD.AW.2 Triagetraining voor assistentes",
        "rijnmond, Triagetrainning voor assistentes, RD.AW.2 Triagetraining voor assistentes",
        "rijnmond, RD.AW.010, RD.AW.10 Doorontwikkeling chronische zorg",
        "west-brabant, WB.AW-03, WB.AW.3 Administratieve last verlagen",
        "west-brabant, WB.GG.4, WB.GG.1 "
    })
    void isInTheRemedy(String region, String written, String nearest) {
        Finding finding = offMenu(region, written);
        assertThat(finding.remedy(Language.DUTCH)).startsWith("Bedoelt u " + nearest);
        assertThat(finding.remedy(Language.ENGLISH)).startsWith("Did you mean " + nearest);
        assertThat(finding.nearest()).startsWith(nearest);
    }

    @Test
    void isNoneWhereNothingIsNear() {
        assertThat(offMenu("rijnmond", "yoga").nearest()).isNull();
        assertThat(offMenu("rijnmond", "WB.AW.1").nearest()).isNull();
        assertThat(offMenu("rijnmond", "yoga").remedy(Language.DUTCH)).startsWith("Kies een interventie");
    }

    private static Finding offMenu(String region, String item) {
        PracticePlan plan = PracticePlan.inRegion(region).choosing(item, 1).build();
        return BothRegions.VALIDATOR.validate(plan).findings().stream()
                .filter(finding -> finding.rule().endsWith("-MENU"))
                .findFirst()
                .orElseThrow();
    }
}
