package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema accepts every file of worked cases of this project. */
class SchemaOfCasesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:nl/mtvp/rules/io/cases.schema.json"));

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of(".", "../mtvp-rules-core/testing", "../mtvp-rules-examples/example-region")) {
            try (Stream<Path> all = Files.walk(Path.of(module, "src", "test", "resources"))) {
                all.filter(file -> file.getFileName().toString().endsWith("cases.json"))
                        .forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void schemaAcceptsTheFile(Path file) throws IOException {
        JsonNode cases = MAPPER.readTree(Files.readString(file));

        assertThat(cases.size()).isPositive();
        assertThat(SCHEMA.validate(
                        cases, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }
}
