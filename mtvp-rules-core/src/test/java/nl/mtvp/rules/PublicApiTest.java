package nl.mtvp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What others can build on. A type, method or constant that they can use appears, changes or goes on purpose: the list
 * {@code public-api.txt} changes with it, and its history tells one release from the next.
 */
class PublicApiTest {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    @Test
    void thePublicApiIsTheOneListed() throws Exception {
        List<String> api = api();
        List<String> listed = listed();
        assertThat(without(api, listed)).as("not listed in public-api.txt").isEmpty();
        assertThat(without(listed, api))
                .as("listed in public-api.txt, and gone")
                .isEmpty();
    }

    @Test
    void noDroolsJacksonOrInternalTypeIsInAPublicSignature() throws Exception {
        assertThat(api())
                .noneMatch(signature -> signature.contains("org.drools")
                        || signature.contains("org.kie")
                        || signature.contains("tools.jackson")
                        || signature.contains("nl.mtvp.rules.internal"));
    }

    @Test
    void theModuleExportsThePackagesOfThePublicApi() throws Exception {
        assertThat(Files.readAllLines(Path.of("src/main/module/module-info.java")))
                .filteredOn(line -> line.contains("exports "))
                .extracting(line -> line.replaceAll(" *exports (.*);", "$1"))
                .containsExactlyElementsOf(api().stream()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.replaceAll(".*?(nl\\.mtvp[.a-z]*)\\.[A-Z].*", "$1"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<String> without(List<String> all, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return all.stream().filter(line -> !known.contains(line)).toList();
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = PublicApiTest.class.getResourceAsStream("public-api.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Returns each public type, followed by what others can use or override of it. */
    private static List<String> api() throws URISyntaxException, IOException {
        Path classes = Path.of(PlanValidator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(file -> file.startsWith("nl.mtvp.")
                            && file.endsWith(".class")
                            && !file.contains(".internal.")
                            && !file.contains(".leidraad.")
                            && !file.contains(".standard.")
                            && !file.endsWith("package-info.class"))
                    .map(file -> type(file.substring(0, file.length() - ".class".length())))
                    .filter(PublicApiTest::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .flatMap(type -> Stream.concat(Stream.of(header(type)), members(type)))
                    .toList();
        }
    }

    private static String header(Class<?> type) {
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .filter(parent -> parent != Object.class)
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
        return parents.isEmpty() ? type.toGenericString() : type.toGenericString() + " : " + parents;
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::<Member>stream)
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(member -> !member.isSynthetic() && !OF_EVERY_OBJECT.contains(member.getName()))
                .map(member -> "    " + signature(member))
                .sorted();
    }

    private static String signature(Member member) {
        return member instanceof Field field ? field.toGenericString() : ((Executable) member).toGenericString();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!Modifier.isPublic(outer.getModifiers())) {
                return false;
            }
        }
        return true;
    }
}
