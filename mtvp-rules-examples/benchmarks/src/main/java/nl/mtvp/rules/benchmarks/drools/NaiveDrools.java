package nl.mtvp.rules.benchmarks.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.benchmarks.subset.SubsetFacts;
import nl.mtvp.rules.benchmarks.subset.SubsetFindings;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.report.Finding;
import nl.mtvp.rules.report.RuleDescription;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Judges the growth model and the menu with a session of its own for each plan. The rules were compiled at build time. Safe for several threads. */
public final class NaiveDrools {

    private static final String INDEX = "/META-INF/kie/nl.mtvp.benchmarks/benchmarks/drools-model";
    private static final String PACKAGE = NaiveDrools.class.getPackageName() + ".";

    private final KieBase knowledgeBase = KieBaseBuilder.createKieBaseFromModel(models());
    private final SubsetFacts facts;
    private final Map<String, RuleDescription> rules;

    /**
     * The rules, with the menus and the texts of the library.
     *
     * @param library the library
     */
    public NaiveDrools(PlanValidator library) {
        facts = new SubsetFacts(library.regions());
        rules = SubsetFindings.byName(library.rules());
    }

    /** What is found in a plan. */
    public List<Finding> findings(PracticePlan plan) {
        SubsetFindings findings = new SubsetFindings(rules, plan);
        KieSession session = knowledgeBase.newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.of(plan).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings.inOrder();
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        try (InputStream index = NaiveDrools.class.getResourceAsStream(INDEX)) {
            for (String line : new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith(PACKAGE)) {
                    models.add((Model) Class.forName(line).getDeclaredConstructor().newInstance());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rules were not compiled", e);
        }
        return models;
    }
}
