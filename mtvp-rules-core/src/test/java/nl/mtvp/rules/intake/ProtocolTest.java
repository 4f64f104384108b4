package nl.mtvp.rules.intake;

import static nl.mtvp.rules.intake.Applicants.APRIL;
import static nl.mtvp.rules.intake.Applicants.OCTOBER;
import static nl.mtvp.rules.intake.Applicants.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.intake.Protocol.Part;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.TestRegions;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The protocol says who may not be listed, how much room there was, in which order lots were drawn, and who moves on.
 */
class ProtocolTest {

    private static final PlanValidator VALIDATOR =
            TestRegions.declaring("duinland", Applicants.duinland().build());
    private static final RegionIntake DUINLAND =
            VALIDATOR.intake(VALIDATOR.regions().find("duinland"));

    private static final IntakeResult APRIL_2023 = DUINLAND.hold(IntakeRequest.of(APRIL, SEED, 12)
            .applying(List.of(
                    Applicants.of(1, plan -> plan.choosing("DL.GG.1", 1, c -> c.fact("wholeTeam", false))),
                    Applicants.of(2, plan -> plan.choosing("DL.AW.10", 1)),
                    Applicants.of(3, plan -> plan.choosing("DL.AW.10", 1)),
                    Applicants.of(7, plan -> plan.choosing("DL.AW.10", 1)),
                    Applicants.of(8, plan -> plan.choosing("DL.AW.10", 1)))));

    private static Part part(Protocol protocol, String title) {
        return protocol.parts().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itHasEverythingThatWasDecidedAndWhatItRestsOn() {
        Protocol protocol = APRIL_2023.protocol(Language.DUTCH);

        assertThat(protocol.title()).isEqualTo("Protocol van de instroom op 1 april 2023, regio Duinland");
        assertThat(part(protocol, "Uitslag").paragraphs())
                .startsWith(
                        "3 praktijken starten op 1 april 2023.",
                        "1 praktijk is niet ingeloot en schuift door naar 1 oktober 2023.",
                        "1 praktijk kan niet op de lijst.",
                        "2 praktijken zijn toegelaten tot DL.AW.10 Zelf meten.");
        assertThat(part(protocol, "Ruimte").paragraphs())
                .containsExactly(
                        "Praktijken die willen meedoen: 12.",
                        "Daarvan mag 25% op deze en eerdere startdatums samen starten. Afgerond (naar beneden) is dat 3.",
                        "Al eerder gestart: 0.",
                        "Ruimte op deze startdatum, in praktijken: 3.",
                        "Het regioplan noemt zelf 5 praktijken voor deze startdatum. Dat getal is hier geen grens.",
                        "Lottekst: bal 7, bal 12",
                        "Bron: Regioplan Duinland, § 1.3 (D-QUOTA), § 2.1, punt 10 (D-PLACES).");
        assertThat(part(protocol, "Aanmeldingen").paragraphs().get(1)).endsWith(APRIL_2023.digest());
        assertThat(part(protocol, "Aanmeldingen").table().rows())
                .containsExactly(
                        List.of("01000001", "Praktijk 1", "nieuw", "niet op de lijst"),
                        List.of("01000002", "Praktijk 2", "nieuw", "schuift door"),
                        List.of("01000003", "Praktijk 3", "nieuw", "start, ingeloot"),
                        List.of("01000007", "Praktijk 7", "nieuw", "start, ingeloot"),
                        List.of("01000008", "Praktijk 8", "nieuw", "start, ingeloot"));
        assertThat(part(protocol, "Niet op de lijst").table().rows())
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("01000001", "Praktijk 1", "D-TEAM"));
    }

    @Test
    void itShowsTheOrderOfADrawWithTheRoomThatWasLeft() {
        Protocol protocol = APRIL_2023.protocol(Language.DUTCH);

        assertThat(part(protocol, "Nieuwe praktijken").table().rows())
                .containsExactly(
                        List.of(
                                "1",
                                "01000003",
                                "1edaa9f2b9f444624131f1c696a29a709d7c25d75ef9acf8d8311617e46b334b",
                                "3",
                                "ja"),
                        List.of(
                                "2",
                                "01000007",
                                "2ffff17df2addafc1e9896760e64b830ad7355c05afeb893024392337e14f985",
                                "2",
                                "ja"),
                        List.of(
                                "3",
                                "01000008",
                                "4ffe28b98ab7ea29866fdac675946fcc772da22b69964be8132b9c216cc86dad",
                                "1",
                                "ja"),
                        List.of(
                                "4",
                                "01000002",
                                "8a42f407e5708d92f0a2766a200a53eec8de56f2566866d3d86e9b7dc67c7661",
                                "0",
                                "nee"));
        assertThat(part(protocol, "Toelating tot DL.AW.10 Zelf meten").table().rows())
                .containsExactly(
                        List.of(
                                "1",
                                "01000008",
                                "2b54a44c005407a0408a2c7b743d1dd6d2403734920f7154337a4fe5bc1a99ca",
                                "ja"),
                        List.of(
                                "2",
                                "01000007",
                                "66ec9f21c5ff38e2249ebb603fca5519502ef5962fbcda8fb6321bcd514f038a",
                                "ja"),
                        List.of(
                                "3",
                                "01000003",
                                "9c0fd5a3dc5c332cf1e6504658e76e72a70e8778b29f7f2899156b147e8385f8",
                                "nee"));
    }

    @Test
    void itSaysHowADoubtWasReadAndThatNoLotsWereNeeded() {
        Protocol protocol = DUINLAND.hold(IntakeRequest.of(OCTOBER, SEED, 3)
                        .carryingOver(Applicants.of(4, 5))
                        .applying(Applicants.of(6))
                        .reading(IntakeOption.ENTER_AUTOMATICALLY))
                .protocol(Language.ENGLISH);

        assertThat(part(protocol, "Room").paragraphs())
                .contains(
                        "Read differently from the region (ENTER_AUTOMATICALLY): What if the practices that were carried"
                                + " over do not fit together (A-14)? Answer: all of them start, even if the room is too small for"
                                + " that; new practices get what is left.");
        assertThat(part(protocol, "Practices carried over"))
                .isEqualTo(new Part(
                        "Practices carried over",
                        List.of("The whole group starts without a draw: it takes 2, and 1 is left."),
                        Protocol.Table.NONE,
                        List.of()));
        assertThat(part(protocol, "Outcome").paragraphs())
                .startsWith(
                        "2 practices start on 1 October 2023.",
                        "1 practice is not drawn. There is no later start date.");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryText(Language language) {
        assertThat(new ProtocolTexts(language).keys()).isEqualTo(new ProtocolTexts(Language.DUTCH).keys());
    }
}
