package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.explain.AddedChoice;
import nl.mtvp.rules.explain.Change;
import nl.mtvp.rules.explain.FactChange;
import nl.mtvp.rules.explain.Proposal;
import nl.mtvp.rules.explain.Proposals;
import nl.mtvp.rules.explain.Proposals.Result;
import nl.mtvp.rules.explain.WithdrawnChoice;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.Intake;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.Practice;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.PriorTraining;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed, and what is not, under the rules of the two regions. */
class ProposalsOfRegionsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @ParameterizedTest
    @ValueSource(strings = {"rijnmond/cases.json", "westbrabant/cases.json"})
    void everyProposalForACaseComplies(String file) throws IOException {
        int found = 0;
        for (PlanCase example : cases(file)) {
            Proposals proposals = VALIDATOR.propose(example.plan());
            assertThat(proposals.result()).as(example.description()).isNotEqualTo(Result.GIVEN_UP);
            assertThat(proposals.result() == Result.NOTHING_TO_MEND).as(example.description())
                    .isEqualTo(VALIDATOR.validate(example.plan()).isCompliant());
            for (Proposal proposal : proposals.proposals()) {
                assertThat(VALIDATOR.validate(proposal.plan()).isCompliant()).as("%s: %s", example.description(), proposal.changes()).isTrue();
                found++;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void whatTheMenuOffersIsProposedInItsOrder() {
        Proposals proposals = VALIDATOR.propose(rijnmond().choosing("RD.GG.1", 1).build());

        assertThat(proposals.result()).isEqualTo(Result.FOUND);
        assertThat(words(proposals)).startsWith("Kies in MTVP-jaar 1: RD.AW.1 Workshop: Praktijk in Regie - Meer aandacht voor"
                + " taakdifferentiatie.", "Kies in MTVP-jaar 1: RD.AW.2 Triagetraining voor assistentes.").hasSize(5);
    }

    @Test
    void whatThePracticeFollowedBeforeIsNotProposed() {
        Proposals proposals = VALIDATOR.propose(rijnmond().practice(p -> complete(p).priorTrainings(List.of(new PriorTraining("TRIAGE", null))))
                .choosing("RD.GG.1", 1).build());

        assertThat(words(proposals)).isNotEmpty().noneMatch(change -> change.contains("RD.AW.2"));
    }

    @Test
    void anItemWhosePreconditionFailsIsNotProposed() {
        Proposals proposals = VALIDATOR.propose(rijnmond().fact("usesVipLive", false).practice(p -> complete(p).priorTrainings(
                Stream.of("TRIAGE", "SOH", "LEAN", "DIGITAL").map(code -> new PriorTraining(code, null)).toList()))
                .choosing("RD.GG.1", 1).build());

        assertThat(words(proposals)).isNotEmpty().noneMatch(change -> change.contains("RD.AW.8"));
    }

    @Test
    void aFactIsWordedAsACondition() {
        Proposals proposals = VALIDATOR.propose(rijnmond().choosing("RD.AW.9", 1).choosing("RD.GG.1", 1)
                .practice(p -> complete(p).patientStop(null)).build());

        assertThat(words(proposals)).first().asString().startsWith("Als dit klopt: ‘").contains("vul dan in: patientStop");
    }

    @Test
    void aDateIsMovedToTheFirstDayThatIsAllowed() {
        Proposals proposals = VALIDATOR.propose(rijnmond().choosing("RD.GG.1", 1)
                .choosing("RD.AW.9", 1, choice -> choice.plannedStart(LocalDate.of(2022, 1, 1))).build());

        assertThat(proposals.proposals().get(0).changes()).singleElement().isInstanceOfSatisfying(FactChange.class, change -> {
            assertThat(change.pointer()).isEqualTo("/choices/1/plannedStart");
            assertThat(change.before()).isEqualTo(LocalDate.of(2022, 1, 1));
            assertThat(change.after()).isEqualTo(LocalDate.of(2023, 10, 1));
        });
    }

    @Test
    void admissionThatIsNotKnownYetIsACondition() {
        Proposals proposals = VALIDATOR.propose(rijnmond().following(new ProgrammeParticipation("CZ")).choosing("RD.NW.P1", 1).build());

        assertThat(proposals.proposals().get(0).changes()).extracting(Change::getClass).<Class<?>>containsExactly(FactChange.class);
        assertThat(words(proposals).get(0)).contains("admitted").contains("ja");
    }

    @Test
    void theItemOfYear1IsDevelopedFurther() {
        Proposals proposals = VALIDATOR.propose(rijnmond().choosing("RD.AW.9", 1).choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 2).choosing("RD.NW.P1", 2).choosing("RD.NW.P2", 2).choosing("RD.GG.1", 2).build());

        assertThat(proposals.proposals()).extracting(Proposal::changes).containsExactly(List.of(
                new AddedChoice("RD.GG.1", "Positieve Gezondheid (PG)", 2, ChoiceMode.DEVELOP)));
    }

    @Test
    void aChoiceThatCannotCountIsWithdrawn() {
        Proposals proposals = VALIDATOR.propose(rijnmond().choosing("RD.AW.9", 1).choosing("RD.GG.1", 1)
                .choosing("RD.AW.2", 1, choice -> choice.basis(ChoiceBasis.PRIOR_TRAINING)).build());

        assertThat(proposals.proposals()).extracting(Proposal::changes).containsExactly(List.of(new WithdrawnChoice(2, "RD.AW.2", 1)));
        assertThat(words(proposals)).containsExactly("Haal uit het plan: RD.AW.2 in MTVP-jaar 1 (keuze 3).");
    }

    @Test
    void aMissedDeadlineCannotBeMended() {
        Proposals proposals = VALIDATOR.propose(rijnmond().submittedOn(LocalDate.of(2023, 12, 1))
                .choosing("RD.AW.9", 1).choosing("RD.GG.1", 1).build());

        assertThat(proposals.result()).isEqualTo(Result.NONE_EXISTS);
        assertThat(proposals.unmendable()).extracting(Finding::rule).containsExactly("R-DL-2W");
    }

    @Test
    void whatALotteryRefusedCannotBeMended() {
        Proposals proposals = VALIDATOR.propose(rijnmond().startingOn(LocalDate.of(2023, 4, 1)).intake(new Intake(null, LotteryResult.NOT_DRAWN, null))
                .choosing("RD.AW.9", 1).choosing("RD.GG.1", 1).build());

        assertThat(proposals.result()).isEqualTo(Result.NONE_EXISTS);
        assertThat(proposals.unmendable()).extracting(Finding::rule).containsExactly("R-LOT");
    }

    private static PracticePlan.Builder rijnmond() {
        return PracticePlan.inRegion("rijnmond").startingOn(LocalDate.of(2023, 10, 1)).practice(ProposalsOfRegionsTest::complete);
    }

    private static Practice.Builder complete(Practice.Builder practice) {
        return practice.name("De Maas").agbCode("01012345").patientStop(false).waitingList(false).outOfHoursDataConsent(true);
    }

    private static List<String> words(Proposals proposals) {
        return proposals.proposals().stream().flatMap(proposal -> proposal.changes().stream()).map(change -> change.inWords(Language.DUTCH)).toList();
    }

    private static List<PlanCase> cases(String file) throws IOException {
        try (InputStream in = ProposalsOfRegionsTest.class.getResourceAsStream(file)) {
            return new PlanCaseReader(VALIDATOR.regions()).read(file, in);
        }
    }
}
