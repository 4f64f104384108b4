package nl.mtvp.rules.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeOption.Point;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.IntakeRules.Capacity;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.ValidationReport;
import nl.mtvp.rules.report.YearReport;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Holds the intake of a region on a start date. The same request gives the same result everywhere: there is no clock in
 * it, and no chance but that of the seed. Safe for use by several threads.
 */
public final class RegionIntake {

    private static final int WHOLE = 100;

    private final Region region;
    private final IntakeRules rules;
    private final Function<PracticePlan, ValidationReport> judge;

    /**
     * Creates the intake of a region. {@code PlanValidator.intake(…)} does so for plans that it judges itself.
     *
     * @param region the region
     * @param judge judges a plan for MTVP year 1
     * @throws IllegalArgumentException if the region declares no intake
     */
    public RegionIntake(Region region, Function<PracticePlan, ValidationReport> judge) {
        this.region = region;
        this.judge = judge;
        IntakeRules declared = region.intake();
        if (declared == null) {
            throw new IllegalArgumentException("region " + region.id()
                    + " declares no intake.\nLet its module return one in RegionModule.intake().");
        }
        rules = declared;
    }

    /** Returns the region. */
    public Region region() {
        return region;
    }

    /** Returns what the region declares about its intake. */
    public IntakeRules rules() {
        return rules;
    }

    /** Returns the options of the points that are in doubt in the region, in their order. */
    public List<IntakeOption> options() {
        return rules.reasons().keySet().stream()
                .flatMap(point -> point.options().stream())
                .toList();
    }

    /**
     * Holds the intake.
     *
     * @param request what it is held with
     * @throws IntakeRefusedException if it cannot be held with that; nothing was drawn
     * @throws IllegalArgumentException if an option is of a point that is not in doubt in the region
     * @throws PlanFormatException if a plan holds a code or a fact that no region declares
     * @throws IllegalStateException if a rule throws on a plan
     */
    public IntakeResult hold(IntakeRequest request) {
        Map<Point, IntakeOption> options = options(request);
        boolean inPatients = options.get(Point.QUOTA) == IntakeOption.QUOTA_OF_PATIENTS;
        List<IntakeProblem> problems = new RequestCheck(region, request, inPatients).problems();
        if (!problems.isEmpty()) {
            throw new IntakeRefusedException(problems);
        }
        List<NotListed> notListed = new ArrayList<>();
        List<Turn> carriedOver = new ArrayList<>();
        List<Turn> applicants = new ArrayList<>();
        request.carriedOver().forEach(one -> list(one, request, inPatients, carriedOver, notListed));
        request.applicants().forEach(one -> list(one, request, inPatients, applicants, notListed));
        notListed.sort(Comparator.comparing(NotListed::agbCode));

        long quota = quota(request, options.get(Point.ROUNDING));
        long room = Math.max(0, rules.cumulative() ? quota - request.began() : quota);
        Draw draw = new Draw(room, options.get(Point.LAST_PLACE) == IntakeOption.FILL_UP);
        boolean automatic = options.get(Point.CARRIED_OVER) == IntakeOption.ENTER_AUTOMATICALLY;
        List<IntakeGroup> groups =
                List.of(draw.take(true, carriedOver, automatic), draw.take(false, applicants, false));
        return new IntakeResult(
                region, rules, request, options, quota, room, groups, notListed, admissions(request, groups));
    }

    private Map<Point, IntakeOption> options(IntakeRequest request) {
        Map<Point, IntakeOption> options = new EnumMap<>(rules.options());
        request.options().forEach((point, option) -> {
            if (!rules.reasons().containsKey(point)) {
                throw new IllegalArgumentException(option + " is about a point that is not in doubt in region "
                        + region.id() + ".\nThe points in doubt are "
                        + rules.reasons().keySet() + ".");
            }
            options.put(point, option);
        });
        return options;
    }

    private long quota(IntakeRequest request, IntakeOption rounding) {
        long hundredths = (long) request.base() * rules.shares().get(request.startDate());
        return rounding == IntakeOption.ROUND_UP ? -Math.floorDiv(-hundredths, WHOLE) : hundredths / WHOLE;
    }

    /** Adds a practice to those that can be listed or to those that cannot. */
    private void list(
            Applicant applicant, IntakeRequest request, boolean inPatients, List<Turn> listed, List<NotListed> not) {
        PracticePlan given = applicant.plan();
        PracticePlan plan = given.toBuilder()
                .startingOn(request.startDate())
                .intake(given.intake().withLottery(null))
                .build();
        String agbCode = Objects.requireNonNull(plan.practice().agbCode());
        List<Finding> findings = inTheWay(plan);
        if (findings.isEmpty()) {
            int size = inPatients ? Objects.requireNonNull(plan.practice().enrolledPatients()) : 1;
            Lot lot = Lot.of(agbCode, request.seed(), request.startDate().toString(), agbCode);
            listed.add(new Turn(lot, plan, size, 0, false));
        } else {
            not.add(new NotListed(agbCode, plan, findings));
        }
    }

    /** Returns what keeps a practice from being listed. */
    private List<Finding> inTheWay(PracticePlan plan) {
        String planRule = rules.planRule();
        if (planRule == null && rules.barringRules().isEmpty()) {
            return List.of();
        }
        YearReport year = judge.apply(plan).years().get(0);
        Fault fault = year.fault();
        if (fault != null) {
            throw new IllegalStateException("the plan of " + plan.practice().agbCode() + " could not be judged: rule \""
                    + fault.rule() + "\" of " + fault.module() + " threw: " + fault.message());
        }
        if (plan.choices().isEmpty()) {
            List<Finding> noPlan = year.findings().stream()
                    .filter(finding -> finding.rule().equals(planRule))
                    .toList();
            if (!noPlan.isEmpty()) {
                return noPlan;
            }
        }
        return year.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE && planRule != null
                        || finding.severity() == Severity.VIOLATION
                                && rules.barringRules().contains(finding.rule()))
                .toList();
    }

    private @Nullable Admissions admissions(IntakeRequest request, List<IntakeGroup> groups) {
        Capacity capacity = rules.capacity();
        if (capacity == null) {
            return null;
        }
        List<Lot> wanting = groups.stream()
                .flatMap(group -> group.turns().stream())
                .filter(turn -> turn.starts() && capacity.isWantedBy(turn.plan()))
                .map(turn -> Lot.of(
                        turn.agbCode(),
                        request.seed(),
                        request.startDate().toString(),
                        turn.agbCode(),
                        capacity.item()))
                .sorted(Comparator.comparing(Lot::agbCode))
                .toList();
        boolean drawn = wanting.size() > capacity.practices();
        return new Admissions(
                capacity, drawn ? wanting.stream().sorted(Lot.ORDER).toList() : wanting);
    }
}
