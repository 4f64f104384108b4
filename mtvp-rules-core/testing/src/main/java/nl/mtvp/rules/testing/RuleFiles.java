package nl.mtvp.rules.testing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.engine.RuleTexts;

/**
 * Checks rule files before a build compiles them, and names rule, line and remedy where the compiler names a generated
 * class. A build runs it before the kie-maven-plugin.
 */
public final class RuleFiles {

    private RuleFiles() {}

    /**
     * Checks the DRL files of some folders.
     *
     * @param folders folders of resources
     * @throws IOException if a file cannot be read
     * @throws IllegalStateException if a file is not in UTF-8, or a rule asks for what there is not; the message has a
     *     sentence on each
     */
    public static void main(String... folders) throws IOException {
        List<String> errors = new ArrayList<>();
        for (String name : folders) {
            Path folder = Path.of(name);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".drl"))
                        .sorted()
                        .toList()) {
                    String place = folder.relativize(file).toString().replace('\\', '/');
                    errors.addAll(RuleTexts.errors(place, text(file, place), RuleFiles.class.getClassLoader()));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalStateException(String.join("\n\n", errors));
        }
    }

    private static String text(Path file, String place) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(
                    place + " is not in UTF-8.\nSave the file in UTF-8: its letters would be garbled otherwise.", e);
        }
    }
}
