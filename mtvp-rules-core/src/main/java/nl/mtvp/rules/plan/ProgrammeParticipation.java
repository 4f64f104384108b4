package nl.mtvp.rules.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Participation in another programme of the region (catalogue §3), such as Krachtige basiszorg.
 *
 * @param code code of the programme, declared by a region, such as {@code KBZ}
 * @param followedUntil last day on which it was followed; null: it is still followed
 * @param admitted whether the practice was admitted to it; null: unknown
 * @param years MTVP years (1, 2) for which the participation is put forward; empty: neither
 */
public record ProgrammeParticipation(
        String code,
        @Nullable LocalDate followedUntil,
        @Nullable Boolean admitted,
        Set<Integer> years) {

    /** Both MTVP years: the value if a plan names none. */
    public static final Set<Integer> BOTH_YEARS = Set.of(1, 2);

    /**
     * Checks and copies the values.
     *
     * @throws IllegalArgumentException if a year is neither 1 nor 2
     */
    public ProgrammeParticipation {
        Objects.requireNonNull(code, "code");
        years = Set.copyOf(years);
        for (int year : years) {
            MtvpYear.require(year);
        }
    }

    /**
     * Creates a participation that is still followed, and is put forward for both years.
     *
     * @param code code of the programme
     */
    public ProgrammeParticipation(String code) {
        this(code, null, null, BOTH_YEARS);
    }
}
