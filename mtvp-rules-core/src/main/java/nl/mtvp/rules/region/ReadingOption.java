package nl.mtvp.rules.region;

import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * A way of reading a contested point. In a judgement exactly one option of each point is in force: the one that was
 * asked for, else the one that the region states, else the default.
 *
 * @param point the point
 * @param name its name, such as {@code PILOT_FULL}
 */
public record ReadingOption(Reading point, String name) {

    /**
     * Returns its name with the rule set that declares it, such as {@code rijnmond/PILOT_FULL}. No other rule set has
     * an option of this id.
     */
    public String id() {
        return point.ruleSet() + "/" + name;
    }

    /** Returns whether it is in force unless a region states another option of the point. */
    public boolean isDefault() {
        return equals(point.defaultOption());
    }

    /** Returns what the text means according to it, in one sentence. */
    public String meaning(Language language) {
        return point.text(language, name);
    }

    // Written out: what the compiler generates instead takes milliseconds when it is first called.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadingOption option && option.name.equals(name) && option.point.equals(point);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
