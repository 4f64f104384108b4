package nl.mtvp.rules.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form of peer consultation (intervisie) that a practice can tick (catalogue R-IV-3, R-FORM-IV): one that every
 * region knows, or one that a region declares. Forms of one code are equal. Immutable.
 */
public final class IntervisionForm implements Comparable<IntervisionForm> {

    /** Within the practice (op praktijkniveau). */
    public static final IntervisionForm PRACTICE = of("PRACTICE", "In de eigen praktijk", "In the practice itself");
    /** With other practices (met andere praktijken). */
    public static final IntervisionForm BETWEEN_PRACTICES =
            of("BETWEEN_PRACTICES", "Met andere praktijken", "With other practices");
    /** In an intervision group that exists already (bestaande intervisiegroep). */
    public static final IntervisionForm EXISTING_GROUP =
            of("EXISTING_GROUP", "In een bestaande groep", "In an existing group");

    private static final List<IntervisionForm> OF_EVERY_REGION = List.of(PRACTICE, BETWEEN_PRACTICES, EXISTING_GROUP);

    private final String code;
    private final String dutch;
    private final String english;

    private IntervisionForm(String code, String dutch, String english) {
        this.code = Objects.requireNonNull(code, "code");
        this.dutch = Objects.requireNonNull(dutch, "dutch");
        this.english = Objects.requireNonNull(english, "english");
    }

    /**
     * Returns a form of intervision.
     *
     * @param code code in the plan, such as {@code NEIGHBOURHOOD}
     * @param dutch what it is, in Dutch
     * @param english what it is, in English
     */
    public static IntervisionForm of(String code, String dutch, String english) {
        return new IntervisionForm(code, dutch, english);
    }

    /** Returns the forms that every region knows. */
    public static List<IntervisionForm> ofEveryRegion() {
        return OF_EVERY_REGION;
    }

    /** Returns the code in the plan. */
    public String code() {
        return code;
    }

    /** Returns what it is, in Dutch. */
    public String dutch() {
        return dutch;
    }

    /** Returns what it is, in English. */
    public String english() {
        return english;
    }

    /** Compares by place in {@link #ofEveryRegion}; other forms come after those, by code. */
    @Override
    public int compareTo(IntervisionForm other) {
        int byPlace = Integer.compare(place(), other.place());
        return byPlace == 0 ? code.compareTo(other.code) : byPlace;
    }

    private int place() {
        int place = OF_EVERY_REGION.indexOf(this);
        return place < 0 ? OF_EVERY_REGION.size() : place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntervisionForm form && code.equals(form.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
