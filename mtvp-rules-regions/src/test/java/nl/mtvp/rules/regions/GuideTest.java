package nl.mtvp.rules.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide lists every question that rules can ask, in the words of the Javadoc. */
class GuideTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Path FACTS = Path.of("../mtvp-rules-core/src/main/java/nl/mtvp/rules/assessment");
    private static final String BEGIN = "<!-- questions: generated -->\n";
    private static final String END = "<!-- end of questions -->\n";

    /** A public method with its Javadoc. */
    private static final Pattern QUESTION = Pattern.compile(
            "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s+(?:@Asks\\([^)]*\\)\\s+)?public (@Nullable )?([\\w<>]+) (\\w+)\\(([^)]*)\\) \\{");

    @Test
    void guideListsTheQuestionsOfTheCode() throws IOException {
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        String expected = guide.substring(0, guide.indexOf(BEGIN) + BEGIN.length())
                + table("`facts.…` of a choice, and `plan.…`", "Questions")
                + table("`PlannedChoice`, `AssessedChoice`, `EarlierChoice`", "ChoiceFact")
                + table("`AssessedChoice`, `EarlierChoice`", "QualifiedChoice")
                + table("`AssessedChoice`", "AssessedChoice")
                + table("`AssessedYear`", "AssessedYear")
                + table("`Participation`", "Participation")
                + "\n"
                + guide.substring(guide.indexOf(END));
        Path proposal = Files.writeString(Path.of("target", "README.md"), expected);

        assertThat(GUIDE)
                .as("rules can ask other questions than the guide lists. Copy %s over %s", proposal, GUIDE)
                .hasSameTextualContentAs(proposal);
    }

    private static String table(String facts, String type) throws IOException {
        String source = Files.readString(FACTS.resolve(type + ".java")).replace("\r\n", "\n");
        String rows = QUESTION.matcher(source).results().map(GuideTest::row).collect(Collectors.joining());
        assertThat(rows).as(type).isNotEmpty();
        return "\n| " + facts + " | | answer |\n|---|---|---|\n" + rows;
    }

    private static String row(MatchResult method) {
        String javadoc = method.group(1)
                .replaceAll("\\s*\\n\\s*\\* ?", " ")
                .replaceAll("\\{@\\w+ #?([^}]*)}", "`$1`")
                .strip();
        String sentence = javadoc.replaceFirst("\\.( .*)?$", "").replaceFirst("^Returns ", "");
        String meaning = sentence.replaceFirst("; null: .*", "");
        boolean nullable = method.group(2) != null;
        String whenNull = nullable ? javadoc.replaceFirst(".*(null: [^.]*).*", "; $1") : "";
        String answer = method.group(3).equals("boolean")
                ? meaning.contains("known") ? "yes; no while unknown" : "yes or no"
                : "`" + method.group(3) + "`" + whenNull;
        return "| `" + question(method.group(4), method.group(5)) + "` | " + meaning + " | " + answer + " |\n";
    }

    /** Returns how a rule asks: a property by its name, another question with its arguments. */
    private static String question(String method, String parameters) {
        if (parameters.isEmpty()) {
            String name = method.replaceFirst("^(get|is)(?=[A-Z])", "");
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
        return Arrays.stream(parameters.split(", "))
                .map(parameter -> {
                    String name = parameter.substring(parameter.lastIndexOf(' ') + 1);
                    return !parameter.startsWith("String")
                            ? name
                            : "\"" + name + (parameter.startsWith("String...") ? "\", …" : "\"");
                })
                .collect(Collectors.joining(", ", method + "(", ")"));
    }
}
