package nl.mtvp.rules.regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;

/** The worked cases of this module. */
final class Cases {

    private static final PlanCaseReader READER =
            new PlanCaseReader(PlanValidator.create().regions());
    private static final List<PlanCase> ALL = Stream.of(
                    "rijnmond/cases.json",
                    "rijnmond/readings-cases.json",
                    "westbrabant/cases.json",
                    "westbrabant/readings-cases.json",
                    "both-regions-cases.json")
            .flatMap(file -> in(file).stream())
            .toList();

    private Cases() {}

    /** Returns all of them. */
    static List<PlanCase> all() {
        return ALL;
    }

    /** Returns those of one file. */
    static List<PlanCase> in(String file) {
        try (InputStream in = Cases.class.getResourceAsStream(file)) {
            return READER.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
