package nl.mtvp.rules.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.command.words.Vocabulary;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.region.FactType;
import nl.mtvp.rules.region.Leidraad2023;
import nl.mtvp.rules.region.MenuDraft;
import nl.mtvp.rules.region.Readings;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.Validity;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;

class MenuTextTest {

    private static final Texts TEXTS = Texts.in(Language.DUTCH);

    private static Region regionWith(MenuDraft menu, Validity validity) {
        return new Region(new InventedRegion(validity), Readings.of(new Leidraad2023()), menu::toMenu);
    }

    private static String shown(MenuDraft menu, Validity validity) {
        return new MenuText(TEXTS, new Vocabulary(TEXTS, PlanValidator.create().regions()))
                .of(regionWith(menu, validity))
                .toString();
    }

    @Test
    void anItemIsShownWithAllThereIsToKnow() {
        MenuDraft menu = new MenuDraft("Regioplan");
        menu.item("IR.NW.1", KernelElement.NW, "Wijkoverleg")
                .source("2")
                .years(2)
                .availableFrom(2024, 9, 1)
                .follows("IR.NW.0")
                .asks("partners", FactType.SET, "GGZ")
                .asks("share", FactType.PERCENTAGE)
                .asks("hours", FactType.NUMBER);

        assertThat(shown(menu, Validity.ALWAYS)).contains("""
                Samenwerken met het netwerk
                ---------------------------
                  IR.NW.1  Wijkoverleg
                           jaar 2; vanaf 1 september 2024; vervolg op IR.NW.0
                           gegevens: partners (lijst: GGZ of iets anders), share (percentage), hours (getal)
                """);
    }

    @Test
    void aVersionTellsForWhichStartItIsMeant() {
        LocalDate from = LocalDate.of(2023, 4, 1);
        MenuDraft menu = new MenuDraft("Regioplan");

        assertThat(shown(menu, Validity.ALWAYS)).contains("\nRegioplan, versie 1\n");
        assertThat(shown(menu, new Validity(from, null))).contains("\nRegioplan, versie 1, start vanaf 1 april 2023\n");
        assertThat(shown(menu, new Validity(from, from.plusMonths(6))))
                .contains("\nRegioplan, versie 1, start vanaf 1 april 2023, start tot en met 1 oktober 2023\n");
    }

    private record InventedRegion(Validity validity) implements RegionModule {

        @Override
        public String id() {
            return "invented";
        }

        @Override
        public String name() {
            return "Verzonnen";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String leidraadVersion() {
            return "1";
        }

        @Override
        public String document() {
            return "Regioplan";
        }

        @Override
        public String artifact() {
            return "nl.invented/rules";
        }

        @Override
        public Set<LocalDate> startDates() {
            return Set.of();
        }

        @Override
        public Map<String, String> readings() {
            return Map.of("NETWORK_IN_YEAR_2", "1", "INTERVISION_BINDS", "1", "ADDITIONS_COUNT", "1");
        }

        @Override
        public Map<String, String> citations() {
            return Map.of();
        }
    }
}
