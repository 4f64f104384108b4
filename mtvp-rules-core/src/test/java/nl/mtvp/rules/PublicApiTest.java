package nl.mtvp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others can build on: a type that becomes public, or ceases to be, does so on purpose. */
class PublicTypesTest {

    @Test
    void thePublicTypesAreThoseListed() throws Exception {
        assertThat(publicTypes()).containsExactlyElementsOf(listed());
    }

    @Test
    void noDroolsJacksonOrInternalTypeIsInAPublicSignature() throws Exception {
        for (String name : publicTypes()) {
            Class<?> type = Class.forName(name);
            Stream<String> signatures = Stream.of(
                            Stream.of(type.getMethods())
                                    .filter(method -> method.getDeclaringClass() == type)
                                    .map(Method::toGenericString),
                            Stream.of(type.getConstructors()).map(Constructor::toGenericString),
                            Stream.of(type.getFields()).map(Field::toGenericString))
                    .flatMap(Function.identity());
            assertThat(signatures)
                    .noneMatch(signature -> signature.contains("org.drools")
                            || signature.contains("org.kie")
                            || signature.contains("tools.jackson")
                            || signature.contains("nl.mtvp.rules.internal"));
        }
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = PublicTypesTest.class.getResourceAsStream("public-types.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> publicTypes() throws URISyntaxException, IOException {
        Path classes = Path.of(PlanValidator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(file -> file.endsWith(".class")
                            && !file.contains(".internal.")
                            && !file.contains(".leidraad.")
                            && !file.contains(".standard.")
                            && !file.endsWith("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(PublicTypesTest::isPublic)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type = Class.forName(name);
            for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
                if (!Modifier.isPublic(outer.getModifiers())) {
                    return false;
                }
            }
            return true;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
