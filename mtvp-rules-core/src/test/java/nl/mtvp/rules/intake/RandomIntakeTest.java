package nl.mtvp.rules.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.TestRegions;
import org.junit.jupiter.api.Test;

/** Nobody is drawn twice or lost, whatever the population. */
class RandomIntakeTest {

    private static final int POPULATIONS = 300;
    private static final PlanValidator VALIDATOR =
            TestRegions.declaring("heide-en-ven", Applicants.heideEnVen().build());
    private static final RegionIntake HEIDE_EN_VEN =
            VALIDATOR.intake(VALIDATOR.regions().find("heide-en-ven"));

    @Test
    void everyApplicantStartsIsCarriedOverOrCannotBeListed() {
        Random random = new Random(20230401);
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < POPULATIONS; i++) {
            int carried = random.nextInt(12);
            int all = carried + random.nextInt(25);
            List<Applicant> applicants = new ArrayList<>();
            for (int number = 0; number < all; number++) {
                applicants.add(
                        random.nextInt(8) == 0
                                ? Applicants.applicant("heide-en-ven", number, 100, plan -> plan)
                                : Applicants.withPatients(number, random.nextInt(4000)));
            }
            IntakeRequest request = IntakeRequest.of(Applicants.APRIL, "seed " + i, random.nextInt(300_000))
                    .carryingOver(applicants.subList(0, carried))
                    .applying(applicants.subList(carried, all));
            if (random.nextBoolean()) {
                request = request.reading(IntakeOption.FILL_UP);
            }

            IntakeResult result = HEIDE_EN_VEN.hold(request);

            assertThat(Stream.of(
                                    result.drawn(),
                                    result.notDrawn(),
                                    result.notListed().stream()
                                            .map(NotListed::agbCode)
                                            .toList())
                            .flatMap(List::stream))
                    .as("population %s", i)
                    .containsExactlyInAnyOrderElementsOf(
                            applicants.stream().map(RandomIntakeTest::code).toList());
            assertThat(result.plans()).extracting(RandomIntakeTest::code).isEqualTo(result.drawn());
            assertThat(result.carriedOver()).extracting(RandomIntakeTest::code).isEqualTo(result.notDrawn());
            assertThat(result.plans().stream()
                            .mapToLong(plan -> plan.practice().enrolledPatients())
                            .sum())
                    .as("population %s", i)
                    .isLessThanOrEqualTo(result.room());
            result.groups().forEach(group -> kinds.add(group.carriedOver() + " " + group.drawn()));
        }
        assertThat(kinds).as("all kinds of groups occur").hasSize(4);
    }

    private static String code(Applicant applicant) {
        return code(applicant.plan());
    }

    private static String code(PracticePlan plan) {
        return String.valueOf(plan.practice().agbCode());
    }
}
