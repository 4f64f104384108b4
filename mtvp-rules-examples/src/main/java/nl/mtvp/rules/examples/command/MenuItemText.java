package nl.mtvp.rules.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.MenuItem;

/** Tells people of an item on the menu. */
final class MenuItemText {

    private final Texts texts;

    MenuItemText(Texts texts) {
        this.texts = texts;
    }

    /** What to know before choosing it; often nothing. */
    List<String> remarks(MenuItem item) {
        List<String> remarks = new ArrayList<>();
        if (item.availableFrom() != null) {
            remarks.add(texts.get("item.from", texts.date(item.availableFrom())));
        }
        if (!item.predecessors().isEmpty()) {
            remarks.add(texts.get("item.follows", String.join(" " + texts.get("or") + " ", item.predecessors())));
        }
        if (item.example()) {
            remarks.add(texts.get("item.example"));
        }
        return remarks;
    }

    /** The same for a practice with a plan, which may hold the item in another year. */
    List<String> remarks(MenuItem item, PracticePlan plan) {
        List<String> remarks = remarks(item);
        plan.choices().stream().filter(choice -> choice.item().equals(item.code())).findFirst()
                .ifPresent(choice -> remarks.add(texts.get("item.chosen", choice.year())));
        return remarks;
    }

    /** The years in which something can be chosen. */
    String years(Set<Integer> years) {
        return texts.get("years", years.stream().sorted().map(String::valueOf).collect(Collectors.joining(" " + texts.get("and") + " ")));
    }

    /** What a plan tells about it: names with types. */
    String facts(List<FactDeclaration> facts) {
        return facts.isEmpty() ? texts.get("facts.none") : facts.stream().map(this::fact).collect(Collectors.joining(", "));
    }

    private String fact(FactDeclaration fact) {
        String type = texts.get("fact." + fact.type());
        return fact.name() + " (" + (fact.knownValues().isEmpty() ? type
                : texts.get("fact.known", type, String.join(", ", fact.knownValues()))) + ")";
    }
}
