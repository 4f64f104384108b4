package nl.mtvp.rules.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mtvp.rules.region.IntakeOption;

/**
 * What an intake is held with. Immutable.
 *
 * @param startDate the start date; a plan that names none gets this one
 * @param seed a text that is public and that nobody could choose, such as the result of a lottery; every number of the
 *     draw is made from it
 * @param base what the quota is a share of: the number of practices that want to take part, or of enrolled patients in
 *     the region
 * @param began number of practices (or of patients) that started on earlier dates; it counts only if the region adds up
 *     its start dates
 * @param carriedOver those who were not drawn for the start date before
 * @param applicants the others
 * @param options options that replace those of the region
 */
public record IntakeRequest(
        LocalDate startDate,
        String seed,
        int base,
        int began,
        List<Applicant> carriedOver,
        List<Applicant> applicants,
        Map<IntakeOption.Point, IntakeOption> options) {

    /**
     * Checks and copies the values.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public IntakeRequest {
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(seed, "seed");
        if (base < 0 || began < 0) {
            throw new IllegalArgumentException(
                    "base " + base + ", began " + began + ": neither can be negative; give whole numbers from 0");
        }
        carriedOver = List.copyOf(carriedOver);
        applicants = List.copyOf(applicants);
        Map<IntakeOption.Point, IntakeOption> copy = new EnumMap<>(IntakeOption.Point.class);
        copy.putAll(options);
        options = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a request without applicants: nobody began before, nobody was carried over, all as the region reads it.
     */
    public static IntakeRequest of(LocalDate startDate, String seed, int base) {
        return new IntakeRequest(startDate, seed, base, 0, List.of(), List.of(), Map.of());
    }

    /** Returns the same, with another {@link #began()}. */
    public IntakeRequest afterBeginners(int practices) {
        return new IntakeRequest(startDate, seed, base, practices, carriedOver, applicants, options);
    }

    /** Returns the same, with these practices carried over. */
    public IntakeRequest carryingOver(List<Applicant> practices) {
        return new IntakeRequest(startDate, seed, base, began, practices, applicants, options);
    }

    /** Returns the same, with these new applicants. */
    public IntakeRequest applying(List<Applicant> practices) {
        return new IntakeRequest(startDate, seed, base, began, carriedOver, practices, options);
    }

    /**
     * Returns the same, with an option in place of that of the region.
     *
     * @throws IllegalArgumentException if it already has another option of that point
     */
    public IntakeRequest reading(IntakeOption option) {
        IntakeOption other = options.getOrDefault(option.point(), option);
        if (other != option) {
            throw new IllegalArgumentException(other + " and " + option + " are options of one point, " + option.point()
                    + ".\nAn intake reads a point in one way: give one of them.");
        }
        Map<IntakeOption.Point, IntakeOption> all = new EnumMap<>(IntakeOption.Point.class);
        all.putAll(options);
        all.put(option.point(), option);
        return new IntakeRequest(startDate, seed, base, began, carriedOver, applicants, all);
    }
}
