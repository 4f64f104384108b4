package nl.mtvp.rules.region;

import java.util.List;
import java.util.Objects;
import nl.mtvp.rules.terms.Severity;

/**
 * A rule that most regional plans state alike, as a region takes it on: under an id of its own, with the place in its
 * document. Its texts come with it; the region replaces one by a text of its own under its id, such as
 * {@code V-START.remedy}.
 *
 * @param kind what the rule says
 * @param id id of the requirement in the region, such as {@code V-START}
 * @param source where the region's document states it, such as {@code 1.3}
 * @param severity how much a finding weighs
 * @param readings ids of the contested points on which it depends
 */
public record StandardRule(Kind kind, String id, String source, Severity severity, List<String> readings) {

    /** What a standard rule says. */
    public enum Kind {
        /** The practice starts on one of {@link RegionModule#startDates()}. Otherwise a violation. */
        START_DATE(Severity.VIOLATION),
        /** The practice was drawn for its start date. Otherwise an open point. */
        DRAW(Severity.OPEN),
        /** Every choice is on the menu; another one does not count. Otherwise a violation. */
        MENU(Severity.VIOLATION),
        /** The planned first day of a choice is in its MTVP year. Otherwise a violation. */
        YEAR(Severity.VIOLATION),
        /** A choice does not start before its item is {@linkplain MenuItem#availableFrom available}. A violation. */
        AVAILABILITY(Severity.VIOLATION);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }

    /** Checks and copies the values. */
    public StandardRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(severity, "severity");
        readings = List.copyOf(readings);
    }

    /** Takes on a standard rule, with its usual severity. */
    public static StandardRule of(Kind kind, String id, String source) {
        return new StandardRule(kind, id, source, kind.severity, List.of());
    }

    /** Returns the same rule, as advice. */
    public StandardRule asAdvice() {
        return new StandardRule(kind, id, source, Severity.ADVICE, readings);
    }

    /** Returns the same rule, with the contested points on which it depends in the region's document. */
    public StandardRule reading(String... points) {
        return new StandardRule(kind, id, source, severity, List.of(points));
    }
}
