package nl.mtvp.rules.internal.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mtvp.rules.assessment.Judged;
import nl.mtvp.rules.region.FactDeclaration;
import nl.mtvp.rules.region.Menu;
import nl.mtvp.rules.region.MenuItem;

/**
 * Finds conditions on the item that another condition implies, since it is only met if a fact is known that no other
 * item has: no case can tell whether they are there.
 */
final class ImpliedItem {

    private static final Pattern ITEM = Pattern.compile("item\\s*(?:==|in\\b)\\s*\\(?((?:\\s*\"[^\"]*\",?)+)\\)?");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern KNOWN_FACT = Pattern.compile(
            "(?:facts\\.(?!value|integer|date|statedDate|size)\\w+\\(|laterThanMonthsAfterStart\\(\\d+,\\s*)\"(\\w+)\"[^()]*\\)");

    private ImpliedItem() {}

    /** Returns whether a condition of a rule is on the item, and another one implies it. */
    static boolean is(ChangeableRule rule, RuleCondition condition, Menu menu) {
        Matcher item = ITEM.matcher(condition.text());
        if (!Judged.class.isAssignableFrom(rule.factClass()) || !item.matches()) {
            return false;
        }
        Set<String> codes =
                CODE.matcher(item.group(1)).results().map(code -> code.group(1)).collect(Collectors.toSet());
        Set<String> ofOthers = Stream.concat(
                        menu.additionFacts().stream(),
                        menu.items().stream()
                                .filter(other -> !codes.contains(other.code()))
                                .map(MenuItem::facts)
                                .flatMap(List::stream))
                .map(FactDeclaration::name)
                .collect(Collectors.toSet());
        return rule.stated().stream()
                .anyMatch(other -> Stream.of(other.text().split("\\|\\|"))
                        .map(question -> KNOWN_FACT.matcher(question.strip()))
                        .allMatch(question -> question.matches() && !ofOthers.contains(question.group(1))));
    }
}
