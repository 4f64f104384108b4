package nl.mtvp.rules.command.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.MenuItem;

/** Puts an item on the menu into words. */
public final class MenuItemWords {

    private final Texts texts;
    private final Vocabulary vocabulary;

    /** Makes it for the language of some texts and of the vocabulary. */
    public MenuItemWords(Texts texts, Vocabulary vocabulary) {
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /**
     * Returns what to know before choosing it; often nothing.
     *
     * @param item the item
     * @param named adds to the code of an item its title
     */
    public List<String> remarks(MenuItem item, UnaryOperator<String> named) {
        List<String> remarks = new ArrayList<>();
        if (item.availableFrom() != null) {
            remarks.add(texts.get("item.from", texts.date(item.availableFrom())));
        }
        if (!item.predecessors().isEmpty()) {
            remarks.add(texts.get(
                    "item.follows",
                    item.predecessors().stream().map(named).collect(Collectors.joining(" " + texts.get("or") + " "))));
        }
        if (item.example()) {
            remarks.add(texts.get("item.example"));
        }
        return remarks;
    }

    /** Returns the same for a practice with a plan, which may hold the item in another year. */
    public List<String> remarks(MenuItem item, UnaryOperator<String> named, PracticePlan plan) {
        List<String> remarks = remarks(item, named);
        plan.choices().stream()
                .filter(choice -> choice.item().equals(item.code()))
                .findFirst()
                .ifPresent(choice -> remarks.add(texts.get("item.chosen", choice.year())));
        return remarks;
    }

    /** Returns the years in which something can be chosen. */
    public String years(Set<Integer> years) {
        return texts.get(
                "years",
                years.stream().sorted().map(String::valueOf).collect(Collectors.joining(" " + texts.get("and") + " ")));
    }

    /** Returns the facts that a plan states about it: each in words, with its name in the plan and its type. */
    public String facts(List<FactDeclaration> facts) {
        return facts.isEmpty()
                ? texts.get("facts.none")
                : facts.stream().map(this::fact).collect(Collectors.joining(", "));
    }

    private String fact(FactDeclaration fact) {
        String type = texts.get("fact." + fact.type());
        String values = fact.knownValues().stream()
                .map(value -> named(vocabulary.value(value), value))
                .collect(Collectors.joining(", "));
        return named(vocabulary.property("/facts/" + fact.name()), fact.name()) + " ("
                + (values.isEmpty() ? type : texts.get("fact.known", type, values)) + ")";
    }

    /** Returns words with the name that a plan uses; the name alone where there are no words. */
    private static String named(String words, String name) {
        return words.equals(name) ? name : words + " [" + name + "]";
    }
}
