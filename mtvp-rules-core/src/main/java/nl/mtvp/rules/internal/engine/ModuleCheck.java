package nl.mtvp.rules.internal.engine;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.internal.text.Identifier;
import nl.mtvp.rules.region.LeidraadModule;
import nl.mtvp.rules.region.Programme;
import nl.mtvp.rules.region.ReadingDeclaration;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RuleModule;
import nl.mtvp.rules.region.Training;
import nl.mtvp.rules.terms.RuleSetVersion;
import org.jspecify.annotations.Nullable;

/** Checks that modules can be loaded together: their ids, their packages, and the versions that they build on. */
final class ModuleCheck {

    private ModuleCheck() {}

    static void requireOwnIds(List<RegionModule> modules) {
        for (int i = 0; i < modules.size(); i++) {
            RegionModule module = modules.get(i);
            if (module.id().equals(RuleSetVersion.LEIDRAAD)) {
                throw sameId(module, "the Leidraad");
            }
            for (RegionModule other : modules.subList(0, i)) {
                if (other.id().equals(module.id())) {
                    requireOtherVersion(module, other);
                }
            }
        }
    }

    /**
     * Checks the ids, codes and names that a module declares.
     *
     * @throws IllegalStateException if one has a form that cannot be shown everywhere
     */
    static void requireSoundNames(RegionModule module) {
        String of = " of " + name(module);
        Identifier.requireSound(module.id(), "the id" + of);
        for (Programme programme : module.programmes()) {
            Identifier.requireSound(programme.code(), "the code of a programme" + of);
        }
        for (Training training : module.trainings()) {
            Identifier.requireSound(training.code(), "the code of a training" + of);
        }
        for (ReadingDeclaration point : module.declaredReadings()) {
            Identifier.requireSound(point.id(), "the id of a contested point" + of);
            for (String option : point.options()) {
                Identifier.requireSound(option, "the option of a contested point" + of);
            }
        }
    }

    private static void requireOtherVersion(RegionModule module, RegionModule other) {
        if (other.version().equals(module.version())) {
            throw sameId(module, name(other));
        }
        if (other.validity().overlaps(module.validity())) {
            throw new IllegalStateException("two versions of the region \"" + module.id()
                    + "\" cover the same start dates: "
                    + name(other) + " is valid " + other.validity() + ", " + name(module) + " " + module.validity()
                    + ".\nLet validity() of the later one begin after the day on which that of the earlier one ends.");
        }
    }

    private static IllegalStateException sameId(RegionModule module, String other) {
        return new IllegalStateException(
                "two rule sets have the id \"" + module.id() + "\": " + name(module) + " and " + other
                        + ".\nGive each region an id of its own, and versions of one region a version() and a validity() of their own; maybe one jar"
                        + " is on the classpath twice.");
    }

    static void requireOwnPackages(Collection<RuleSet> ruleSets) {
        Map<String, RuleSet> users = new HashMap<>();
        for (RuleSet ruleSet : ruleSets) {
            for (RuleSet version : ruleSet.versions()) {
                RuleSet user = users.putIfAbsent(version.rulePackage(), version);
                if (user != null && !user.isSame(version)) {
                    throw new IllegalStateException("the rules of " + name(version.module()) + " are in package "
                            + version.rulePackage()
                            + ", which " + name(user.module())
                            + " uses.\nRules of one package replace each other: move them to a package"
                            + " of their own.");
                }
            }
        }
    }

    /**
     * Checks that a version can build on the last one.
     *
     * @throws IllegalStateException if it cannot, or a version that it builds on cannot
     */
    static void requireSoundBase(RuleModule module) {
        Map<String, RuleModule> later = new HashMap<>();
        RuleModule version = module;
        while (version != null) {
            RuleModule same = later.put(version.version(), version);
            if (same != null) {
                throw new IllegalStateException(
                        name(same) + " builds on " + name(version) + ", and both are version "
                                + version.version() + " of " + version.id()
                                + ".\nReturn in basedOn() the module of an earlier version, and give each version() of its own.");
            }
            RuleModule last = version.basedOn();
            requireSameRuleSet(version, last);
            requireBuildsOnSuperclass(version, last);
            version = last;
        }
    }

    private static void requireSameRuleSet(RuleModule module, @Nullable RuleModule last) {
        if (last != null && !last.id().equals(module.id())) {
            throw new IllegalStateException(name(module) + " is a version of " + module.id() + " and builds on "
                    + name(last) + ", a version of " + last.id()
                    + ".\nReturn in basedOn() the module of an earlier version of " + module.id() + ".");
        }
    }

    /** Refuses a module that inherits what one version states and keeps the rules of another, or of none. */
    private static void requireBuildsOnSuperclass(RuleModule module, @Nullable RuleModule last) {
        Class<?> parent = module.getClass().getSuperclass();
        boolean inherits = RuleModule.class.isAssignableFrom(parent)
                && !Modifier.isAbstract(parent.getModifiers())
                && !module.rulePackage().equals(parent.getPackageName());
        if (inherits && (last == null || last.getClass() != parent)) {
            throw new IllegalStateException(name(module) + " extends " + parent.getName() + " and builds on "
                    + (last == null ? "no version" : name(last))
                    + ".\nReturn a new " + parent.getSimpleName() + "() in basedOn(), or extend no other module.");
        }
    }

    private static String name(RuleModule module) {
        return module instanceof LeidraadModule
                ? "version " + module.version() + " of the Leidraad"
                : module.getClass().getName();
    }
}
