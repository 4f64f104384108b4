package nl.mtvp.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;

/** Finds the compiled rules of a rule set: the kie-maven-plugin lists their classes in the artifact that holds them. */
final class RuleIndex {

    private static final String MODEL_CLASS = "Rules";

    private RuleIndex() {}

    /**
     * Returns the classes that hold the rules of a rule set.
     *
     * @throws IllegalStateException if there is no index, or no class of the rule set's package in it, or a class is
     *     missing
     */
    static List<Class<? extends Model>> find(RuleSet ruleSet) {
        List<String> names = read(ruleSet)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(ruleSet.rulePackage() + "." + MODEL_CLASS))
                .toList();
        if (names.isEmpty()) {
            throw new IllegalStateException(ruleSet + " has no compiled rules: its index " + path(ruleSet)
                    + " names no rules of that package.\nMaybe the DRL files are in another package than"
                    + " RegionModule.rulePackage() says.");
        }
        return names.stream()
                .<Class<? extends Model>>map(name -> load(ruleSet, name))
                .toList();
    }

    private static String read(RuleSet ruleSet) {
        try (InputStream index = ruleSet.classLoader().getResourceAsStream(path(ruleSet))) {
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
     * Returns the rules of a rule set, in the order of its files.
     *
     * @throws IllegalStateException if they cannot be loaded, or one has a shape that is not allowed
     */
    static List<CompiledRule> rules(RuleSet ruleSet, List<Class<? extends Model>> classes) {
        return models(ruleSet, classes).stream()
                .flatMap(model -> model.getRules().stream())
                .map(rule -> new CompiledRule(ruleSet, rule))
                .toList();
    }

    /**
     * Returns new models of the rules of a rule set.
     *
     * @throws IllegalStateException if they cannot be loaded
     */
    static List<Model> models(RuleSet ruleSet, List<Class<? extends Model>> classes) {
        return classes.stream()
                .<Model>map(type -> {
                    try {
                        return type.getDeclaredConstructor().newInstance();
                    } catch (ReflectiveOperationException | LinkageError e) {
                        throw new IllegalStateException(
                                ruleSet + ": its compiled rules " + type.getName() + " cannot be loaded", e);
                    }
                })
                .toList();
    }

    private static String path(RuleSet ruleSet) {
        return "META-INF/kie/" + ruleSet.artifact() + "/drools-model";
    }
}
