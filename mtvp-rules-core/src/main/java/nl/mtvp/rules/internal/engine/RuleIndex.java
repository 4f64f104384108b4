package nl.mtvp.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.impl.ModelImpl;

/** Finds the compiled rules of a rule set: the kie-maven-plugin lists their classes in the artifact that holds them. */
final class RuleIndex {

    private static final String MODEL_CLASS = "Rules";

    private RuleIndex() {}

    /**
     * Returns the classes that hold the own rules of a rule set; empty: it builds on another version and changes no
     * rule of it.
     *
     * @throws IllegalStateException if there is no index, or no class of the rule set's package in it, or a class is
     *     missing
     */
    static List<Class<? extends Model>> find(RuleSet ruleSet) {
        List<Class<? extends Model>> models = new ArrayList<>(1);
        for (String line : lines(ruleSet)) {
            String name = line.strip();
            if (holdsRules(name, ruleSet)) {
                models.add(load(ruleSet, name));
            }
        }
        if (models.isEmpty() && !changesNoRule(ruleSet)) {
            throw new IllegalStateException(ruleSet + " has no compiled rules: its index " + path(ruleSet)
                    + " names no rules of that package.\nMaybe the DRL files are in another package than"
                    + " RegionModule.rulePackage() says.");
        }
        return List.copyOf(models);
    }

    private static boolean holdsRules(String name, RuleSet ruleSet) {
        return name.startsWith(ruleSet.rulePackage() + "." + MODEL_CLASS);
    }

    /** Returns whether the index names rules of the versions that it builds on, and no others. */
    private static boolean changesNoRule(RuleSet ruleSet) {
        RuleSet last = ruleSet.last();
        return last != null
                && Stream.of(lines(ruleSet))
                        .filter(name -> name.contains("." + MODEL_CLASS))
                        .allMatch(name -> last.versions().stream().anyMatch(version -> holdsRules(name, version)));
    }

    private static String[] lines(RuleSet ruleSet) {
        return read(ruleSet).split("\n");
    }

    private static String read(RuleSet ruleSet) {
        try (InputStream index = ruleSet.open(path(ruleSet))) {
            if (index == null) {
                throw new IllegalStateException(
                        ruleSet + " has no compiled rules: " + path(ruleSet) + " was not found.\n"
                                + "Maybe drools-model-compiler is not a direct dependency of the module's pom, so that the kie-maven-plugin built"
                                + " no executable model; or RegionModule.artifact() does not name the artifact that holds the rules.");
            }
            return new String(index.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(ruleSet + ": " + path(ruleSet) + " cannot be read", e);
        }
    }

    private static Class<? extends Model> load(RuleSet ruleSet, String name) {
        try {
            return Class.forName(name, false, ruleSet.classLoader()).asSubclass(Model.class);
        } catch (ClassNotFoundException | ClassCastException | LinkageError e) {
            throw new IllegalStateException(
                    ruleSet + ": its compiled rules " + name + " cannot be loaded.\n"
                            + "Maybe the jar is incomplete, or was built with another version of Drools.",
                    e);
        }
    }

    /**
     * Returns a new model, which holds rules of a rule set.
     *
     * @throws IllegalStateException if it cannot be loaded
     */
    static Model model(RuleSet ruleSet, Class<? extends Model> type) {
        try {
            Model model = type.getDeclaredConstructor().newInstance();
            return ruleSet.module() instanceof StandardRules standard ? standard.taken(model) : model;
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(
                    ruleSet + ": its compiled rules " + type.getName() + " cannot be loaded", e);
        }
    }

    /** Returns a model with these rules in place of its own. */
    static Model withRules(List<Rule> rules, Model whole) {
        ModelImpl model =
                new ModelImpl(whole.getName()).withGlobals(whole.getGlobals()).withRules(rules);
        for (TypeMetaData type : whole.getTypeMetaDatas()) {
            model.addTypeMetaData(type);
        }
        return model;
    }

    /** Returns the path of the index of a rule set. */
    static String path(RuleSet ruleSet) {
        return "META-INF/kie/" + ruleSet.module().artifact() + "/drools-model";
    }
}
