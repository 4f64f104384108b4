package nl.mtvp.rules.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.text.Digest;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.LotteryResult;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.plan.ProgrammeParticipation;
import nl.mtvp.rules.region.IntakeOption;
import nl.mtvp.rules.region.IntakeRules;
import nl.mtvp.rules.region.IntakeRules.Capacity;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/** The outcome of an intake: every applicant starts, is carried over or cannot be listed. Immutable. */
public final class IntakeResult {

    private final Region region;
    private final IntakeRules rules;
    private final IntakeRequest request;
    private final Map<IntakeOption.Point, IntakeOption> options;
    private final long quota;
    private final long room;
    private final List<IntakeGroup> groups;
    private final List<NotListed> notListed;
    private final @Nullable Admissions admissions;

    IntakeResult(
            Region region,
            IntakeRules rules,
            IntakeRequest request,
            Map<IntakeOption.Point, IntakeOption> options,
            long quota,
            long room,
            List<IntakeGroup> groups,
            List<NotListed> notListed,
            @Nullable Admissions admissions) {
        this.region = region;
        this.rules = rules;
        this.request = request;
        this.options = Collections.unmodifiableMap(new EnumMap<>(options));
        this.quota = quota;
        this.room = room;
        this.groups = List.copyOf(groups);
        this.notListed = List.copyOf(notListed);
        this.admissions = admissions;
    }

    /** Returns the region. */
    public Region region() {
        return region;
    }

    /** Returns what the region declares about its intake. */
    public IntakeRules rules() {
        return rules;
    }

    /** Returns what the intake was held with. */
    public IntakeRequest request() {
        return request;
    }

    /** Returns how every doubt was read. */
    public Map<IntakeOption.Point, IntakeOption> options() {
        return options;
    }

    /** Returns the options that were not those of the region, in the order of their points. */
    public List<IntakeOption> otherOptions() {
        return options.values().stream()
                .filter(option -> rules.options().get(option.point()) != option)
                .toList();
    }

    /** Returns whether room is counted in patients; otherwise in practices. */
    public boolean inPatients() {
        return options.get(IntakeOption.Point.QUOTA) == IntakeOption.QUOTA_OF_PATIENTS;
    }

    /** Returns the share of the base, rounded, before those who began earlier are taken off. */
    public long quota() {
        return quota;
    }

    /** Returns the room on this start date, in practices or patients; at least 0. */
    public long room() {
        return room;
    }

    /** Returns the next start date of the region; null: there is none. */
    public @Nullable LocalDate nextStartDate() {
        return region.startDates().stream()
                .filter(date -> date.isAfter(request.startDate()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the AGB codes of all applicants, ascending: carried over, new, and those that cannot be listed. */
    public List<String> applicants() {
        return Stream.concat(request.carriedOver().stream(), request.applicants().stream())
                .map(applicant ->
                        Objects.requireNonNull(applicant.plan().practice().agbCode()))
                .sorted()
                .toList();
    }

    /**
     * Returns the digest of the list of applicants: the SHA-256 of their AGB codes, ascending, each followed by a line
     * feed, in lower-case hexadecimal after {@code sha-256:}.
     */
    public String digest() {
        return Digest.of(String.join("\n", applicants()) + (applicants().isEmpty() ? "" : "\n"));
    }

    /** Returns those who can be listed: first those carried over, then the new ones. */
    public List<IntakeGroup> groups() {
        return groups;
    }

    /** Returns the AGB codes of those who start: of each group in its order. */
    public List<String> drawn() {
        return turns(true).map(Turn::agbCode).toList();
    }

    /** Returns the AGB codes of those who are carried over: of each group in the order of the draw. */
    public List<String> notDrawn() {
        return turns(false).map(Turn::agbCode).toList();
    }

    private Stream<Turn> turns(boolean starting) {
        return groups.stream().flatMap(group -> group.turns().stream()).filter(turn -> turn.starts() == starting);
    }

    /** Returns who cannot be listed, by ascending AGB code. */
    public List<NotListed> notListed() {
        return notListed;
    }

    /** Returns who is admitted to the item that takes only so many practices; null: the region has no such item. */
    public @Nullable Admissions admissions() {
        return admissions;
    }

    /**
     * Returns the plans of those who start, in the order of {@link #drawn()}, with what was decided: the start date,
     * the result of the draw where one was held, and whether they are admitted where they asked for it.
     */
    public List<PracticePlan> plans() {
        Set<String> admitted = new HashSet<>(admissions == null ? List.of() : admissions.admitted());
        List<PracticePlan> plans = new ArrayList<>();
        for (IntakeGroup group : groups) {
            LotteryResult lottery = group.drawn() ? LotteryResult.DRAWN : null;
            group.turns().stream()
                    .filter(Turn::starts)
                    .map(turn -> decided(turn.plan(), lottery, admitted.contains(turn.agbCode())))
                    .forEach(plans::add);
        }
        return List.copyOf(plans);
    }

    private PracticePlan decided(PracticePlan plan, @Nullable LotteryResult lottery, boolean isAdmitted) {
        PracticePlan.Builder decided = plan.toBuilder().intake(plan.intake().withLottery(lottery));
        Capacity capacity = rules.capacity();
        if (capacity != null) {
            decided.choices(plan.choices().stream()
                    .map(choice -> capacity.isFor(choice) ? decided(choice, isAdmitted) : choice)
                    .toList());
            decided.programmes(plan.programmes().stream()
                    .map(programme -> capacity.isFor(programme) ? decided(programme, isAdmitted) : programme)
                    .toList());
        }
        return decided.build();
    }

    private static Choice decided(Choice choice, boolean isAdmitted) {
        return choice.toBuilder().fact(Capacity.ADMITTED, isAdmitted).build();
    }

    private static ProgrammeParticipation decided(ProgrammeParticipation programme, boolean isAdmitted) {
        return new ProgrammeParticipation(programme.code(), programme.followedUntil(), isAdmitted, programme.years());
    }

    /**
     * Returns the plans of those who are carried over, in the order of {@link #notDrawn()}: they apply for the next
     * start date. After the last one they keep theirs, and are recorded as not drawn.
     */
    public List<PracticePlan> carriedOver() {
        LocalDate next = nextStartDate();
        return turns(false)
                .map(Turn::plan)
                .map(plan -> next == null
                        ? plan.toBuilder()
                                .intake(plan.intake().withLottery(LotteryResult.NOT_DRAWN))
                                .build()
                        : plan.toBuilder().startingOn(next).build())
                .toList();
    }

    /** Returns the protocol, from which anybody can redo the intake. */
    public Protocol protocol(Language language) {
        return new ProtocolWriter(this, language).write();
    }
}
