package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.IntervisionForm;
import org.jspecify.annotations.Nullable;

/**
 * A region that is loaded: what its module states, and its menu. Immutable; the menu is read from the region's rules
 * when it is first asked for.
 */
public final class Region {

    private final RegionModule module;
    private final Supplier<Menu> menu;
    private final Readings points;
    private final Set<ReadingOption> readings;
    private final SortedSet<LocalDate> startDates;
    private final List<FactDeclaration> facts;
    private final List<IntervisionForm> intervisionForms;

    /**
     * Creates a region.
     *
     * @param module the module that describes it
     * @param points the contested points of the Leidraad and of the module
     * @param menu returns its menu, the same at every call
     * @throws IllegalStateException if the module does not state one option of each point for which it has to
     */
    public Region(RegionModule module, Readings points, Supplier<Menu> menu) {
        this.module = module;
        this.menu = menu;
        this.points = points;
        this.readings = points.statedBy(module);
        this.startDates = Collections.unmodifiableSortedSet(new TreeSet<>(module.startDates()));
        List<FactDeclaration> byYear = new ArrayList<>();
        for (FactDeclaration fact : module.facts()) {
            byYear.addAll(fact.byYear());
        }
        this.facts = List.copyOf(byYear);
        Map<String, IntervisionForm> forms = new LinkedHashMap<>();
        for (IntervisionForm form : IntervisionForm.ofEveryRegion()) {
            forms.put(form.code(), form);
        }
        for (IntervisionForm form : module.intervisionForms()) {
            forms.put(form.code(), form);
        }
        this.intervisionForms = List.copyOf(forms.values());
    }

    /** Returns the id by which plans name the region. */
    public String id() {
        return module.id();
    }

    /** Returns the name of the region, in Dutch. */
    public String name() {
        return module.name();
    }

    /** Returns the version of the region's document. */
    public String version() {
        return module.version();
    }

    /** Returns the start dates of plans for which this version is meant. */
    public Validity validity() {
        return module.validity();
    }

    /** Returns the title of the region's document. */
    public String document() {
        return module.document();
    }

    /** Returns the days on which a practice can start with MTVP, in their order. */
    public SortedSet<LocalDate> startDates() {
        return startDates;
    }

    /** Returns the contested points that its rules can depend on: the Leidraad's and its own. */
    public Readings points() {
        return points;
    }

    /**
     * Returns how the region reads the contested points: one option of each that is not settled, in the order of the
     * points.
     */
    public Set<ReadingOption> readings() {
        return readings;
    }

    /**
     * Returns how the contested points are read if some readings of the region are overridden.
     *
     * @param overrides ids of options, at most one of a point; those of other rule sets have no effect
     * @return one option of each point that is not settled, in the order of the points
     */
    public Set<ReadingOption> readings(Set<String> overrides) {
        if (overrides.isEmpty()) {
            return readings;
        }
        Set<ReadingOption> overridden = new LinkedHashSet<>();
        for (ReadingOption own : readings) {
            overridden.add(own.point().options().stream()
                    .filter(option -> overrides.contains(option.id()))
                    .findFirst()
                    .orElse(own));
        }
        return Collections.unmodifiableSet(overridden);
    }

    /** Returns the programmes that a plan can name. */
    public List<Programme> programmes() {
        return List.copyOf(module.programmes());
    }

    /** Returns the earlier trainings that a plan can name. */
    public List<Training> trainings() {
        return List.copyOf(module.trainings());
    }

    /** Returns the forms of intervision that a plan can name. */
    public List<IntervisionForm> intervisionForms() {
        return intervisionForms;
    }

    /** Returns the facts that the region asks of a plan; one that is told of each MTVP year is two: of 1 and of 2. */
    public List<FactDeclaration> facts() {
        return facts;
    }

    /** Returns its forms. They are checked when the first answer is read. */
    public List<Form> forms() {
        return List.copyOf(module.forms());
    }

    /**
     * Returns how practices enter it on its start dates; null: it declares nothing. It is checked when its rules are
     * loaded.
     */
    public @Nullable IntakeRules intake() {
        return module.intake();
    }

    /** Returns the interventions that it offers. */
    public Menu menu() {
        return menu.get();
    }

    /**
     * Returns the facts that a plan can state about a choice.
     *
     * @param choice the choice
     * @return the facts; null: its item is not on the menu, so its facts are not known and none is checked
     */
    public @Nullable List<FactDeclaration> factsOf(Choice choice) {
        MenuItem onMenu = menu().item(choice.item());
        return onMenu == null ? declaredOffMenu(choice, menu()) : onMenu.facts();
    }

    /** Returns the facts that a plan can state about a choice that is not on a menu; null: none is checked. */
    static @Nullable List<FactDeclaration> declaredOffMenu(Choice choice, Menu menu) {
        if (choice.isAddition()) {
            return menu.additionFacts().isEmpty() ? null : menu.additionFacts();
        }
        MenuSeries series = menu.series(choice.item(), choice.year());
        boolean factless = choice.isStaffExpansion() || series != null && series.factless();
        return factless ? List.of() : null;
    }

    /** Returns a name as it is written in a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
