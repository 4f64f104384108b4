package nl.mtvp.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.mtvp.rules.internal.engine.RuleSet;
import nl.mtvp.rules.io.CatalogueReader;
import nl.mtvp.rules.report.CatalogueRow;

/** Finds the catalogue of a rule set: {@code catalogue.json} in the package of its rules. */
final class Catalogue {

    private Catalogue() {}

    /**
     * Returns the rows of a rule set's catalogue; empty: it has none.
     *
     * @throws IllegalStateException if it cannot be read
     */
    static List<CatalogueRow> of(RuleSet ruleSet) {
        String path = ruleSet.path("catalogue.json");
        try (InputStream file = ruleSet.classLoader().getResourceAsStream(path)) {
            return file == null
                    ? List.of()
                    : new CatalogueReader(ruleSet.describe(), ruleSet.document()).read(path, file);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(ruleSet + ": its catalogue cannot be read: " + e.getMessage(), e);
        }
    }
}
