package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.mtvp.rules.region.RegionModule;
import nl.mtvp.rules.region.RuleModule;
import nl.mtvp.rules.region.StandardRule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.RuleImpl;

/**
 * The standard rules that a region takes on, and the plausibility rules, which every region has. The first version of a
 * region builds on them, as a later version builds on an earlier one.
 *
 * @param region the region
 */
record StandardRules(RegionModule region) implements RuleModule {

    /** Prefix of the ids of plausibility rules. */
    static final String PLAUSIBILITY = "P-";

    @Override
    public String id() {
        return region.id();
    }

    @Override
    public String version() {
        return region.version();
    }

    @Override
    public String document() {
        return region.document();
    }

    @Override
    public String artifact() {
        return "nl.mtvp/mtvp-rules-core";
    }

    @Override
    public String rulePackage() {
        return "nl.mtvp.rules.standard";
    }

    /** Returns the texts under the ids of the region's rules. */
    Properties texts(Properties standard) {
        Properties texts = new Properties();
        for (String key : standard.stringPropertyNames()) {
            if (key.startsWith(PLAUSIBILITY)) {
                texts.put(key, standard.getProperty(key));
            }
            for (StandardRule taken : region.standardRules()) {
                String prefix = taken.kind().name() + ".";
                if (key.startsWith(prefix)) {
                    texts.put(taken.id() + "." + key.substring(prefix.length()), standard.getProperty(key));
                }
            }
        }
        return texts;
    }

    /** Returns the rules that the region takes on, under its ids, and those that every region has. */
    Model taken(Model standard) {
        List<Rule> taken = new ArrayList<>();
        for (Rule rule : standard.getRules()) {
            String kind = RuleMetadata.id(rule.getName());
            if (kind.startsWith(PLAUSIBILITY)) {
                taken.add(rule);
            }
            for (StandardRule one : region.standardRules()) {
                if (one.kind().name().equals(kind)) {
                    taken.add(taken(rule, one));
                }
            }
        }
        return RuleIndex.withRules(taken, standard);
    }

    /** Returns a standard rule with the id, source, severity and contested points that the region gives it. */
    private static Rule taken(Rule standard, StandardRule taken) {
        String kind = taken.kind().name();
        String name = taken.id() + standard.getName().substring(kind.length());
        Map<String, Object> metadata = new HashMap<>(standard.getMetaData());
        metadata.put("source", taken.source());
        if (!taken.readings().isEmpty()) {
            metadata.put("reading", String.join(", ", taken.readings()));
        }
        if (metadata.containsKey("years")) { // those of a rule that reports; the other one only refuses
            metadata.put("severity", taken.severity().name());
        }
        return new RuleImpl(
                standard.getPackage(),
                name,
                standard.getUnit(),
                standard.getView(),
                standard.getDefaultConsequence(),
                Map.of(),
                metadata);
    }
}
