package nl.mtvp.rules.explain;

import nl.mtvp.rules.report.Language;
import nl.mtvp.rules.report.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * The plan states a fact that it did not state, or states it otherwise. It is a condition: it helps only a practice of which it is true, or that sees
 * to it.
 *
 * @param rule    the rule that asks for it
 * @param pointer JSON pointer of the fact in the plan as it was handed in
 * @param item    code of the item of the choice that it is about; null: it is about the plan
 * @param before  its value; null: the plan did not state it
 * @param after   a value with which the plan complies; another one may do as well
 */
public record FactChange(RuleDescription rule, String pointer, @Nullable String item, @Nullable Object before, Object after)
        implements Change {

    /** Name of the fact: the last part of its pointer. */
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Override
    public String inWords(Language language) {
        String title = rule.title(language);
        String of = item == null ? "" : (language == Language.DUTCH ? " bij " : " of ") + item;
        String value = after instanceof String ? "" : after instanceof Boolean ? " = " + language.inWords(after)
                : (language == Language.DUTCH ? ", bijvoorbeeld " : ", for instance ") + language.inWords(after);
        return switch (language) {
            case DUTCH -> (before == null ? "Als dit klopt: ‘" + title + "’, vul dan in: "
                    : "Als de praktijk hiervoor zorgt: ‘" + title + "’, wijzig dan: ") + name() + of + value + ".";
            case ENGLISH -> (before == null ? "If this is so: ‘" + title + "’, state: "
                    : "If the practice sees to this: ‘" + title + "’, change: ") + name() + of + value + ".";
        };
    }
}
