package nl.mtvp.rules.regions.rijnmond;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.testing.ConditionCheck;
import nl.mtvp.rules.testing.RegionModuleContract;
import org.junit.jupiter.api.Test;

class RijnmondTest extends RegionModuleContract {

    @Override
    protected RegionModule module() {
        return new RijnmondModule();
    }

    @Override
    protected List<String> caseFiles() {
        return List.of("cases.json", "readings-cases.json");
    }

    @Override
    protected Map<String, String> changesWithoutDifference() {
        return Map.ofEntries(
                entry(
                        "R-MENU: an intervention of the practice's own does not count | addition | left out",
                        "every other choice off the menu is refused anyway"),
                entry(
                        "R-MENU: a network intervention does not count while its menu is not published | offered | left out",
                        "a network choice that is not offered is refused anyway"),
                entry(
                        "R-MENU: every choice is on the menu of Rijnmond, if there is one | uncountedBy(\"R-MENU\") | left out",
                        "every choice off the menu is refused; the rules on what is not on the menu begin alike"),
                entry(
                        "R-AW10-Q: a practice that is not admitted does not carry the item out | item == \"RD.AW.10\" | left out",
                        "no other item records an admission"),
                entry(
                        "R-AW4-3: at least two of triage with a certificate, an urgent care doctor and digital consultations"
                                + " | furtherConditionsMet(this) < 2 | asked with no for excludeStated(this,"
                                + " \"triageCertificateDate\") in furtherConditionsMet()",
                        "a certificate of another time holds nothing anyway; its open point then does not ask for it"),
                entry(
                        "R-CZ-3: the pilot Chronische Zorg anno nu takes the place of 'anders werken' in year 1"
                                + " | reads(\"PILOT_AW_ONLY\") | left out",
                        "the other readings waive 'anders werken', too"),
                entry(
                        "R-SBE-3: Samenwerken Bereikbare Eerste lijn counts as menu item 4 where that item is chosen"
                                + " | reads(\"SBE_COUNTS_IF_CHOSEN\") | left out",
                        "the other readings credit the item in every year that is put forward"));
    }

    @Test
    void withoutTheCasesOfAProgrammeItsRulesAreNotHeld() throws IOException {
        PlanCaseReader reader =
                new PlanCaseReader(PlanValidator.of(List.of(module())).regions());
        List<PlanCase> others = new ArrayList<>();
        for (String file : caseFiles()) {
            try (InputStream in = getClass().getResourceAsStream(file)) {
                others.addAll(reader.read(file, in));
            }
        }
        others.removeIf(example -> example.readings().isEmpty()
                && example.plan().programmes().stream()
                        .anyMatch(programme -> programme.code().equals("SBE")));

        assertThatThrownBy(() -> ConditionCheck.ofRegion(module(), others, changesWithoutDifference())
                        .requireAll())
                .hasMessageContaining("No case notices if in rule \"R-SBE-3: ")
                .hasMessageContaining("\"programmes\":[{\"code\":\"SBE\"");
    }
}
