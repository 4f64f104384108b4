package nl.mtvp.rules.command.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.words.Chapter.Part;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.Declarations;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Proposals as people read them. */
class ProposalChapterTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void oneOfSeveralChangesIsAList() {
        List<Part> parts = parts(rijnmond().choosing("RD.AW.1", 1).build());

        assertThat(parts.get(0).lead())
                .isEqualTo("Gecontroleerd: met één van deze mogelijkheden is alles opgelost wat niet in orde is.");
        assertThat(parts.get(0).points())
                .containsExactly(
                        "Kies in MTVP-jaar 1: RD.GG.1 Positieve Gezondheid (PG).",
                        "Kies in MTVP-jaar 1: RD.GG.2 4Domeinen-model (4D).");
        assertThat(parts.get(1).lead()).isEqualTo("Daarbij kan nieuw advies komen:");
        assertThat(parts.get(1).points()).singleElement().asString().endsWith("[R-PG-ADV]");
    }

    @Test
    void whatAllProposalsHaveInCommonIsSaidOnce() {
        List<Part> parts = parts(rijnmond()
                .choosing("RD.AW.9", 1, choice -> choice.plannedStart(LocalDate.of(2023, 9, 1)))
                .build());

        assertThat(parts.get(0).lead())
                .isEqualTo("Gecontroleerd: met deze wijziging, en één van de mogelijkheden"
                        + " daaronder, is alles opgelost wat niet in orde is.");
        assertThat(parts.get(0).points()).singleElement().asString().startsWith("Begin niet op 1 september 2023");
        assertThat(parts.get(1).lead()).isEqualTo("En daarbij één van deze:");
        assertThat(parts.get(1).points()).hasSize(2).allMatch(point -> point.startsWith("Kies in MTVP-jaar 1: RD.GG."));
    }

    @Test
    void severalChangesTogetherAreNumbered() {
        List<Part> parts = parts(rijnmond().choosing("PC.POH", 1).build());

        assertThat(parts)
                .extracting(Part::lead)
                .startsWith(
                        "Gecontroleerd: met één van deze mogelijkheden is alles opgelost wat niet in orde is.",
                        "Mogelijkheid 1:",
                        "Mogelijkheid 2:");
        assertThat(parts.get(1).points()).hasSize(2);
    }

    @Test
    void theQuestionsOfAProposalStandUnderIt() {
        PracticePlan.Builder plan = rijnmond()
                .fact("usesVipLive", false)
                .choosing("RD.GG.1", 1)
                .practice(practice -> practice.priorTrainings(Stream.of("TRIAGE", "SOH", "LEAN", "DIGITAL")
                        .map(code -> new PriorTraining(code, null))
                        .toList()));
        for (String item : List.of("RD.AW.1", "RD.AW.6", "RD.AW.9")) {
            plan.choosing(
                    item, 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING).carriedOut(false));
        }
        List<Part> parts = parts(plan.build());

        assertThat(parts.get(1).points()).hasSize(3);
        assertThat(parts.get(2).lead())
                .isEqualTo("Of: Kies in MTVP-jaar 1: RD.AW.10 Doorontwikkeling chronische zorg."
                        + " Daarbij is nog te beantwoorden:");
        assertThat(parts.get(2).points())
                .hasSize(4)
                .allSatisfy(question ->
                        assertThat(question).contains(" Te melden: ").matches(".*\\. \\[R-AW10-\\w+]"));
        assertThat(parts.get(3).points()).hasSize(5).allMatch(question -> question.contains("[R-AW4-"));
    }

    @Test
    void whatNoChoiceSolvesIsToldWithItsRemedy() {
        List<Part> parts = parts(rijnmond()
                .declarations(new Declarations(null, false))
                .choosing("RD.AW.1", 1)
                .choosing("RD.AW.2", 2)
                .choosing("RD.GG.1", 1)
                .choosing("RD.NW.P1", 2)
                .choosing("RD.NW.P2", 2)
                .build());

        assertThat(parts.get(0).lead())
                .isEqualTo("Gecontroleerd: met deze wijziging is opgelost wat met andere keuzes op te lossen is.");
        Part unsolved = parts.get(parts.size() - 1);
        assertThat(unsolved.lead()).isEqualTo("Hiervoor is er geen voorstel voor andere keuzes. Wat helpt:");
        assertThat(unsolved.points())
                .as("once, though it was found in both years")
                .singleElement()
                .asString()
                .endsWith("[L-INFO]");
    }

    @Test
    void aSearchThatStoppedSaysSo() {
        Proposals found = VALIDATOR.propose(
                VALIDATOR.validate(rijnmond().choosing("RD.AW.1", 1).build()));

        assertThat(chapter(new Proposals(Result.STOPPED, found.proposals(), List.of()))
                        .parts())
                .extracting(Part::lead)
                .contains("Er zijn zo veel mogelijkheden dat ze niet allemaal zijn bekeken."
                        + " Misschien is er een betere.");
    }

    @Test
    void whatASearchThatStoppedDidNotSolveIsNotCalledUnsolvable() {
        List<Finding> findings =
                VALIDATOR.validate(PracticePlan.inRegion("rijnmond").build()).findings();

        assertThat(chapter(new Proposals(Result.OUT_OF_TIME, List.of(), findings))
                        .parts())
                .extracting(Part::lead)
                .containsExactly(
                        "Het zoeken duurde te lang en is gestopt. Misschien is er een betere mogelijkheid.",
                        "Hiervoor is nog geen oplossing gevonden. Wat helpt:");
        assertThat(chapter(new Proposals(Result.INTERRUPTED, List.of(), List.of()))
                        .parts())
                .extracting(Part::lead)
                .containsExactly("Het zoeken is afgebroken. Misschien is er een betere mogelijkheid.");
    }

    @Test
    void whereNothingIsToBeSolvedThereIsNoChapter() {
        assertThat(chapter(new Proposals(Result.NOTHING_TO_SOLVE, List.of(), List.of())))
                .isNull();
    }

    private static PracticePlan.Builder rijnmond() {
        return PracticePlan.inRegion("rijnmond").startingOn(LocalDate.of(2023, 10, 1));
    }

    private static List<Part> parts(PracticePlan plan) {
        return chapter(VALIDATOR.propose(VALIDATOR.validate(plan))).parts();
    }

    private static @Nullable Chapter chapter(Proposals proposals) {
        return new ProposalChapter(new ReportWords(Texts.in(Language.DUTCH), VALIDATOR, false))
                .of(proposals, rijnmond().build());
    }
}
