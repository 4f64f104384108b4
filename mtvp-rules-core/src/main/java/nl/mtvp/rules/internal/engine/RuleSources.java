package nl.mtvp.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.text.Digest;
import org.jspecify.annotations.Nullable;

/** Reads the text of rule sets: the DRL files beside the compiled rules, and the texts. */
final class RuleSources {

    private static final String DRL = ".drl";
    private static final List<String> TEXTS = List.of(
            "messages_en.properties", "messages_nl.properties", "readings_en.properties", "readings_nl.properties");

    private RuleSources() {}

    /**
     * Returns the digest of a rule set, as {@link nl.mtvp.rules.terms.RuleSetVersion#digest} describes it; null: some
     * version of it has compiled rules and no DRL files.
     *
     * @throws IllegalStateException if a file cannot be read
     */
    static @Nullable String digest(RuleSet ruleSet) {
        StringBuilder all = new StringBuilder();
        for (RuleSet version : ruleSet.versions()) {
            try {
                List<String> rules = drl(version);
                if (rules.isEmpty() && !version.models().isEmpty()) {
                    return null;
                }
                for (String path : Stream.concat(rules.stream(), TEXTS.stream().map(version::path))
                        .toList()) {
                    append(version, path, all);
                }
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(version + ": its DRL files and texts cannot be read", e);
            }
        }
        return Digest.of(all.toString());
    }

    private static void append(RuleSet version, String path, StringBuilder all) throws IOException {
        try (InputStream file = version.open(path)) {
            if (file != null) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                all.append(path).append('\n').append(text.replace("\r\n", "\n")).append('\n');
            }
        }
    }

    /** Returns the paths of the DRL files in the package of a version, in their order. */
    private static List<String> drl(RuleSet version) throws IOException, URISyntaxException {
        String folder = version.path("");
        String index = RuleIndex.path(version);
        URL url = version.classLoader().getResource(index);
        if (url == null) {
            return List.of();
        }
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jarConnection) {
            try (JarFile jar = jarConnection.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> isIn(folder, name))
                        .sorted()
                        .toList();
            }
        }
        return url.getProtocol().equals("file") ? inDirectory(url, index, folder) : List.of();
    }

    private static List<String> inDirectory(URL url, String index, String folder)
            throws IOException, URISyntaxException {
        String address = url.toURI().toString();
        Path rules = Path.of(URI.create(address.substring(0, address.length() - index.length()) + folder));
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(rules)) {
            return files.map(file -> folder + file.getFileName())
                    .filter(name -> isIn(folder, name))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isIn(String folder, String name) {
        return name.startsWith(folder) && name.endsWith(DRL) && name.indexOf('/', folder.length()) < 0;
    }
}
