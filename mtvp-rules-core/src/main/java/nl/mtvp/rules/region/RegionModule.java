package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.plan.IntervisionForm;
import org.jspecify.annotations.Nullable;

/**
 * What a regional organisation implements to add its region: a small provider next to its rule files, found through
 * {@link java.util.ServiceLoader}.
 *
 * <p>A text in its messages under a key of the Leidraad, such as {@code L-AW-J1.remedy}, replaces the Leidraad's text
 * in the region's reports.
 */
public interface RegionModule extends RuleModule {

    /** Returns the id by which plans name the region, such as {@code rijnmond}: small letters, digits and hyphens. */
    @Override
    String id();

    /** Returns the name of the region, in Dutch. */
    String name();

    /**
     * Returns the start dates of plans for which this version is meant. Several versions of a region may be present if
     * no start date is covered by two of them; a plan outside all of them is judged by the nearest, whose rule on start
     * dates then reports a finding.
     */
    @Override
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /**
     * Returns the version of the Leidraad that the region's document builds on, such as {@code 2023-01-30}: that of
     * {@link Leidraad2023}, or of another {@link LeidraadModule} on the classpath.
     */
    String leidraadVersion();

    /** Returns the days on which a practice can start with MTVP. */
    Set<LocalDate> startDates();

    /** Returns the contested points of the region's own document, in addition to those of the Leidraad. */
    @Override
    default List<ReadingDeclaration> declaredReadings() {
        return List.of();
    }

    /**
     * Returns how the region reads the contested points, with the place in its document that supports it: the name of
     * one option of each point without a default ({@link Reading#defaultOption}), and of any other point where the
     * region does not follow the default.
     */
    Map<String, String> readings();

    /**
     * Returns where the region's document states a requirement of the Leidraad: rule id to place, such as
     * {@code L-AW-J1} to {@code 3.1}.
     */
    Map<String, String> citations();

    /**
     * Returns the standard rules that the region takes on. A rule of its own with the same id replaces one, as in a
     * later version ({@link RuleModule}).
     */
    default List<StandardRule> standardRules() {
        return List.of();
    }

    /** Returns the programmes that a plan can name. */
    default List<Programme> programmes() {
        return List.of();
    }

    /** Returns the earlier trainings that a plan can name. */
    default List<Training> trainings() {
        return List.of();
    }

    /**
     * Returns the forms of intervision that a plan can name, in addition to those of every region; one with the code of
     * those has other words.
     */
    default List<IntervisionForm> intervisionForms() {
        return List.of();
    }

    /** Returns the facts that the region asks of a plan, in addition to the properties that every plan has. */
    default List<FactDeclaration> facts() {
        return List.of();
    }

    /** Returns the forms on which practices of the region hand in their plans. */
    default List<Form> forms() {
        return List.of();
    }

    /**
     * Returns how practices enter the region on its start dates; null: it declares nothing, and nobody can be drawn.
     */
    default @Nullable IntakeRules intake() {
        return null;
    }

    /**
     * Returns what no rule asks for, with the reason, such as the place where the document leaves it to the practice.
     * The test kit refuses a region whose rules do not ask for something else on its checklist.
     *
     * @return reasons by name: that of a {@link Concern}, such as {@code LOST_DRAW}, or of another line of the
     *     checklist
     */
    default Map<String, String> silentOn() {
        return Map.of();
    }
}
