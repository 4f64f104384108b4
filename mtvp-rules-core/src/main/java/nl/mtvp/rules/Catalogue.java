package nl.mtvp.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.internal.engine.RuleSet;
import nl.mtvp.rules.io.CatalogueReader;
import nl.mtvp.rules.report.CatalogueRow;

/** Finds the catalogue of a rule set: {@code catalogue.json} in the package of its rules. */
final class Catalogue {

    private Catalogue() {}

    /**
     * Returns the rows of a rule set's catalogue; empty: it has none. A row replaces that of the same id in the version
     * that it builds on.
     *
     * @throws IllegalStateException if it cannot be read
     */
    static List<CatalogueRow> of(RuleSet ruleSet) {
        CatalogueReader reader = new CatalogueReader(ruleSet.describe(), ruleSet.document());
        List<CatalogueRow> rows = new ArrayList<>();
        for (RuleSet version : ruleSet.versions()) {
            List<CatalogueRow> own = read(version, reader);
            Set<String> ids = own.stream().map(CatalogueRow::id).collect(Collectors.toSet());
            rows.removeIf(row -> ids.contains(row.id()) || version.withdraws(row.id()));
            rows.addAll(own);
        }
        return List.copyOf(rows);
    }

    private static List<CatalogueRow> read(RuleSet version, CatalogueReader reader) {
        String path = version.path("catalogue.json");
        try (InputStream file = version.open(path)) {
            return file == null ? List.of() : reader.read(path, file);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(version + ": its catalogue cannot be read: " + e.getMessage(), e);
        }
    }
}
