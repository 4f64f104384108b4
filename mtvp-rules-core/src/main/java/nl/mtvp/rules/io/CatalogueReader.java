package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mtvp.rules.report.CatalogueRow;
import nl.mtvp.rules.report.CatalogueRow.Binding;
import nl.mtvp.rules.report.CatalogueRow.Kind;
import nl.mtvp.rules.report.CatalogueRow.Treatment;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanFormatException;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.RuleSetVersion;
import nl.mtvp.rules.terms.Severity;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalogue of a rule set: a JSON array of objects with {@code id}, {@code sources}, {@code binds},
 * {@code kind}, {@code readings}, {@code treatment}, {@code severities}, {@code rules}, {@code intake} and
 * {@code says}, as {@link CatalogueRow} describes them. A source has a {@code place} such as {@code 3.2.1 item 4} and,
 * if it is not the rule set's own, a {@code document}.
 */
public final class CatalogueReader {

    private static final Expectation ROWS =
            new Expectation("een lijst van regels uit de catalogus", "a list of rows of the catalogue");

    private final RuleSetVersion ruleSet;
    private final String document;

    /**
     * Creates a reader for one rule set.
     *
     * @param ruleSet the rule set
     * @param document title of its document
     */
    public CatalogueReader(RuleSetVersion ruleSet, String document) {
        this.ruleSet = ruleSet;
        this.document = document;
    }

    /**
     * Reads all rows of a file.
     *
     * @param origin name of the file, for errors
     * @param in the file, UTF-8
     * @throws PlanFormatException if the file is not a list of rows
     * @throws IllegalArgumentException if a row contradicts itself
     * @throws IOException if the file cannot be read
     */
    public List<CatalogueRow> read(String origin, InputStream in) throws IOException {
        List<PlanProblem> problems = new ArrayList<>();
        List<CatalogueRow> rows = new ArrayList<>();
        Json json = JsonReader.only(SourceText.decode(in.readAllBytes()), 0, ROWS, problems);
        if (json instanceof Json.Arr array) {
            for (int i = 0; i < array.elements().size(); i++) {
                CatalogueRow row = row(array.elements().get(i), "/" + i, problems);
                if (row != null) {
                    rows.add(row);
                }
            }
        } else if (json != null && problems.isEmpty()) {
            problems.add(json.wrong("", ROWS, null));
        }
        if (!problems.isEmpty()) {
            throw new PlanFormatException(origin, problems);
        }
        return rows;
    }

    /** Reads a row; null: this row, or one before it, has a problem. */
    private @Nullable CatalogueRow row(Json json, String pointer, List<PlanProblem> problems) {
        Json.Obj object = json instanceof Json.Obj found ? found : new Json.Obj(json.place(), Map.of(), true);
        return new PropertyReader(object, pointer, problems::add).<@Nullable CatalogueRow>finish(row -> {
            String id = row.requiredText("id");
            List<Source> sources = row.objects("sources", this::source);
            Binding binding = row.required("binds", row.constant("binds", Binding.class), Binding.PLAN);
            Kind kind = row.required("kind", row.constant("kind", Kind.class), Kind.DEFINITION);
            List<String> readings = row.textList("readings");
            Treatment treatment =
                    row.required("treatment", row.constant("treatment", Treatment.class), Treatment.CONTEXT);
            Set<Severity> severities = row.constants("severities", Severity.class);
            List<String> rules = row.textList("rules");
            Boolean intake = row.bool("intake");
            String says = row.requiredText("says");
            return problems.isEmpty()
                    ? CatalogueRow.of(id, ruleSet, binding, kind, says, treatment)
                            .sources(sources)
                            .readings(readings)
                            .severities(severities)
                            .rules(rules)
                            .intake(Boolean.TRUE.equals(intake))
                            .build()
                    : null;
        });
    }

    private Source source(PropertyReader source) {
        String other = source.text("document");
        return Source.of(other == null ? document : other, source.requiredText("place"));
    }
}
