package nl.mtvp.rules.internal.engine;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RuleModule;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** A version of a set of rules, as its module states it, and where to find its files. Immutable. */
public final class RuleSet {

    private final RuleModule module;
    private final @Nullable RuleSet last;
    private final Supplier<List<Class<? extends Model>>> models = new Once<>(() -> RuleIndex.find(this));
    private final RuleSetVersion description;

    private RuleSet(RuleModule module, @Nullable RuleSet last) {
        this.module = module;
        this.last = last;
        if (!(module instanceof StandardRules)) {
            models.get();
        }
        description = new RuleSetVersion(module.id(), module.version(), new Once<>(() -> RuleSources.digest(this)));
    }

    /**
     * Returns the rule set of a module, and those of the versions that it builds on.
     *
     * @throws IllegalStateException if one has no compiled rules, or cannot build on the last version; the standard
     *     rules are looked for only when they are asked for
     */
    static RuleSet of(RuleModule module) {
        ModuleCheck.requireSoundBase(module);
        return chained(module, standardRules(module));
    }

    private static RuleSet chained(RuleModule module, @Nullable RuleSet first) {
        RuleModule last = module.basedOn();
        return new RuleSet(module, last == null ? first : chained(last, first));
    }

    private static @Nullable RuleSet standardRules(RuleModule module) {
        return module instanceof RegionModule region ? new RuleSet(new StandardRules(region), null) : null;
    }

    RuleModule module() {
        return module;
    }

    /** Returns the version that it builds on; null: none. */
    @Nullable
    RuleSet last() {
        return last;
    }

    /** Returns the classes that hold its own rules, without those of the versions that it builds on. */
    List<Class<? extends Model>> models() {
        return models.get();
    }

    /**
     * Returns the versions that it builds on, the first before the others, and then this one. Before the first are the
     * standard rules that the region takes on, if there are any.
     */
    public List<RuleSet> versions() {
        if (last == null) {
            return List.of(this);
        }
        List<RuleSet> versions = new ArrayList<>(last.versions());
        versions.add(this);
        return versions;
    }

    /** Returns the title of the text that the rules follow. */
    public String document() {
        return module.document();
    }

    /** Returns whether it withdraws the requirement with an id from the version that it builds on. */
    public boolean withdraws(String id) {
        return module.withdrawnRules().contains(id);
    }

    /** Returns {@code leidraad}, or the id of a region. */
    String id() {
        return module.id();
    }

    /** Returns the package of its own rules and messages. */
    String rulePackage() {
        return module.rulePackage();
    }

    /** Returns whether it is the Leidraad. */
    boolean isNational() {
        return id().equals(RuleSetVersion.LEIDRAAD);
    }

    /** Returns the id and the version, and the digest to whoever asks for it. */
    public RuleSetVersion describe() {
        return description;
    }

    /**
     * Returns whether another rule set is the same version, such as the one on which two later versions build, or holds
     * standard rules like this one.
     */
    boolean isSame(RuleSet other) {
        return module.getClass() == other.module.getClass()
                && (module instanceof StandardRules || describe().equals(other.describe()));
    }

    /** Returns the path of a file in the package of its own rules. */
    public String path(String file) {
        return rulePackage().replace('.', '/') + "/" + file;
    }

    /** Opens a file among the classes of the module; null: there is none. */
    public @Nullable InputStream open(String path) {
        return classLoader().getResourceAsStream(path);
    }

    ClassLoader classLoader() {
        return module.getClass().getClassLoader();
    }

    @Override
    public String toString() {
        return "rule set " + id() + " (package " + rulePackage() + ", artifact " + module.artifact() + ")";
    }
}
