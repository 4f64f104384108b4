package nl.mtvp.rules.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.mtvp.rules.PlanValidator;

/** Writes the rule book of the regions on the class path. */
public final class Main {

    private Main() {}

    /**
     * Writes {@code rule-book.html} and {@code rule-book.md}.
     *
     * @param args the folder to write into, then files with worked cases, or folders that hold files named
     *     {@code *cases.json}; without any, the book has no examples
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if the findings of a worked case are not those that it lists
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: " + Main.class.getName() + " FOLDER [CASES…]");
            System.exit(2);
        }
        PlanValidator validator = PlanValidator.create();
        List<Path> inputs = Arrays.stream(args).skip(1).map(Path::of).toList();
        RuleBook book = new RuleBook(validator, WorkedCases.read(validator, inputs));
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rule-book.html"), book.write(new HtmlMarkup()));
        Files.writeString(folder.resolve("rule-book.md"), book.write(new MarkdownMarkup()));
    }
}
