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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.text.Digest;
import org.jspecify.annotations.Nullable;

/** Reads the text of rule sets: the DRL files beside the compiled rules, and the texts. */
final class RuleSources {

    private static final String DRL = ".drl";
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)", Pattern.MULTILINE);
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

    /** Returns the file and the line of a rule; empty: there are no DRL files, or it is a standard rule. */
    static String place(RuleSet ruleSet, String ruleName) {
        return place(ruleSet, Pattern.compile("\\s*rule\\s*[\"']" + Pattern.quote(ruleName) + "[\"'].*"));
    }

    /** Returns the file and the line in which the menu has an item; empty: there are no DRL files. */
    static String placeOfItem(RuleSet ruleSet, String code) {
        return place(ruleSet, Pattern.compile(".*\\bitem\\(\\s*\"" + Pattern.quote(code) + "\".*"));
    }

    private static String place(RuleSet ruleSet, Pattern line) {
        List<RuleSet> versions = new ArrayList<>(ruleSet.versions());
        Collections.reverse(versions);
        for (RuleSet version : versions) {
            for (Map.Entry<String, String> file : drlTexts(version).entrySet()) {
                List<String> lines = file.getValue().lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    if (line.matcher(lines.get(i)).matches()) {
                        return file.getKey() + ", line " + (i + 1);
                    }
                }
            }
        }
        return "";
    }

    /**
     * Returns the DRL files in the folder of a version that state another package, each in a sentence that says what to
     * do: their rules are not among its rules.
     */
    static List<String> inOtherPackages(RuleSet version) {
        List<String> sentences = new ArrayList<>();
        drlTexts(version).forEach((path, text) -> {
            Matcher stated = PACKAGE.matcher(text);
            if (stated.find() && !stated.group(1).equals(version.rulePackage())) {
                sentences.add(path + " states package " + stated.group(1)
                        + ", so that its rules are not among those of package " + version.rulePackage()
                        + ". Write \"package " + version.rulePackage() + "\" in its first line.");
            }
        });
        return sentences;
    }

    private static Map<String, String> drlTexts(RuleSet version) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String path : drl(version)) {
                try (InputStream file = version.open(path)) {
                    if (file != null) {
                        texts.put(path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return texts;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(version + ": its DRL files cannot be read", e);
        }
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
