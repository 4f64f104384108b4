package nl.mtvp.rules.internal.explain;

import java.util.List;
import nl.mtvp.rules.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about, to recognise the finding in a plan whose choices changed.
 *
 * @param rule id of the rule
 * @param year MTVP year; 0: it is about one choice, in whichever year that is
 * @param place JSON pointer in the plan as it was handed in; for an added choice, {@code +}, its item and its year
 */
record Spot(String rule, int year, String place) {

    private static final String CHOICES = "/choices/";

    /**
     * Returns what a finding is about.
     *
     * @param finding a finding
     * @param origins for each choice of its plan, its position in the plan as it was handed in; null: it was added
     */
    static Spot of(Finding finding, List<@Nullable Integer> origins) {
        Integer position = position(finding);
        if (position == null) {
            return new Spot(finding.rule(), finding.year(), finding.pointer());
        }
        Integer origin = origins.get(position);
        String place = origin == null ? "+" + finding.item() + " " + finding.year() : CHOICES + origin;
        return new Spot(finding.rule(), 0, place);
    }

    /** Returns the position of the choice that a finding is about, or null if it is about none. */
    static @Nullable Integer position(Finding finding) {
        String pointer = finding.pointer();
        boolean choice = finding.item() != null && pointer.startsWith(CHOICES);
        return choice ? Integer.valueOf(pointer.substring(CHOICES.length())) : null;
    }

    /** Compares as any record does. It is written out, since Java takes long to link what it makes of a record. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spot spot && year == spot.year && place.equals(spot.place) && rule.equals(spot.rule);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + rule.hashCode();
    }
}
