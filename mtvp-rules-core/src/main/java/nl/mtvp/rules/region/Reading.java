package nl.mtvp.rules.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mtvp.rules.report.Language;

/**
 * A contested point: the text can be read in more than one way there. The points of the ambiguity register (catalogue §1.4), in its order; a rule
 * names those that it hangs on. Where a plan can be judged by another reading, the point has {@link ReadingOption options}; the others are settled,
 * and {@link #reason} says why they cannot be turned.
 */
public enum Reading {
    /** Two network interventions: in year 2, or within two years? */
    A_01,
    /** Must the extra intervention of year 2 differ from those of year 1? */
    A_02,
    /** Does a follow-up count as the extra of year 2? */
    A_03,
    /** Does intervision bind? */
    A_04,
    /** Does expansion of staff alone suffice? */
    A_05,
    /** Does prior training count? */
    A_06,
    /** What does Samenwerken Bereikbare Eerste lijn count for? */
    A_07,
    /** How far does Krachtige basiszorg reach? */
    A_08,
    /** How far does the pilot Chronische Zorg anno nu reach? */
    A_09,
    /** How many conversation items, and for whom is the 4Domeinen-model? */
    A_10,
    /** May the practice switch to another conversation item in year 2? */
    A_11,
    /** How are days counted? */
    A_12,
    /** What is the base of the quota? */
    A_13,
    /** Who is drawn in West-Brabant? */
    A_14,
    /** Menu item 4 of Rijnmond: are several elements a condition, and when are the papers due? */
    A_15,
    /** Whose obligation does TBHZ waive? */
    A_16,
    /** Before which day are "the past two years" counted? */
    A_17,
    /** Does the predecessor of a follow-up bind? */
    A_18,
    /** Do the results in West-Brabant's plan bind? */
    A_19,
    /** Do interventions outside the menu count? */
    A_20,
    /** What of menus that are not published yet? */
    A_21,
    /** Menu item 10 of Rijnmond: is experimenting a condition? */
    A_22,
    /** Does an item whose own condition fails count? */
    A_23,
    /** Which rank and version has the Leidraad? */
    A_24,
    /** Is an absent declaration a refusal? */
    A_25,
    /** Is expansion of staff due? */
    A_26,
    /** Does a missed term make a plan fall short? */
    A_27;

    /** The id by which rules and findings name the point, such as {@code A-01}. */
    public String id() {
        return name().replace('_', '-');
    }

    /**
     * The point with an id.
     *
     * @param id such as {@code A-01}
     * @return empty: there is no such point
     */
    public static Optional<Reading> find(String id) {
        return Arrays.stream(values()).filter(point -> point.id().equals(id)).findFirst();
    }

    /** The ways in which it can be read; empty: it is settled. */
    public List<ReadingOption> options() {
        return Arrays.stream(ReadingOption.values()).filter(option -> option.point() == this).toList();
    }

    /** Whether a plan can be judged by another reading of it. */
    public boolean isTurnable() {
        return !options().isEmpty();
    }

    /** The option that holds wherever a region states no other; empty: it is settled, or every region has to state its own. */
    public Optional<ReadingOption> defaultOption() {
        return options().stream().filter(ReadingOption::isDefault).findFirst();
    }

    /** What is contested, as a question. */
    public String question(Language language) {
        return ReadingTexts.get(language, id() + ".question");
    }

    /** Why the default was chosen, why every region states its own option, or why the point cannot be turned. */
    public String reason(Language language) {
        return ReadingTexts.get(language, id() + ".reason");
    }
}
