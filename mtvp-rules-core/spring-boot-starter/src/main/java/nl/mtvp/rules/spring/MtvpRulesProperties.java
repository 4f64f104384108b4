package nl.mtvp.rules.spring;

import java.time.Duration;
import java.util.List;
import nl.mtvp.rules.explain.Budget;
import nl.mtvp.rules.terms.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of an application that judges plans.
 *
 * @param readings Names of options, such as PILOT_AW_ONLY: how contested points are read, where that differs from the
 *     region's own reading.
 * @param language Language of reports and of the problems of a refused plan.
 * @param largestPlan Largest plan that a request can hold.
 * @param budget How long one explanation, or one search for proposals, may go on.
 * @param buildAtStart Whether the rules of every region are built when the application starts, so that it does not
 *     start with a broken region. If not, they are built for the first plan, or for the first question after health.
 */
@ConfigurationProperties("mtvp.rules")
public record MtvpRulesProperties(
        @DefaultValue List<String> readings,
        @DefaultValue("dutch") Language language,
        @DefaultValue("1MB") DataSize largestPlan,
        @DefaultValue Limit budget,
        @DefaultValue("true") boolean buildAtStart) {

    /** Copies the list. */
    public MtvpRulesProperties {
        readings = List.copyOf(readings);
    }

    /**
     * A budget.
     *
     * @param plans How many changed plans one search judges, at least 1.
     * @param time How long one explanation or one search may take, at most a day.
     */
    public record Limit(
            @DefaultValue("2500") int plans,
            @DefaultValue("30s") Duration time) {

        Budget budget() {
            return new Budget(plans, time);
        }
    }
}
