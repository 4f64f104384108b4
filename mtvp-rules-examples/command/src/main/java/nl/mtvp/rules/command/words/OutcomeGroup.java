package nl.mtvp.rules.command.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mtvp.rules.explain.Outcome;
import nl.mtvp.rules.explain.RuleOutcome;
import nl.mtvp.rules.explain.YearExplanation;
import nl.mtvp.rules.terms.Language;

/**
 * The requirements with the same outcome in an MTVP year.
 *
 * @param outcome their outcome
 * @param rules the requirements, each once, with its places in the plan
 */
public record OutcomeGroup(Outcome outcome, List<Rule> rules) {

    /** The outcomes that need attention first, and those that have nothing to do with the plan last. */
    private static final List<Outcome> ORDER = List.of(
            Outcome.VIOLATED,
            Outcome.OPEN,
            Outcome.ADVISED,
            Outcome.UNKNOWN,
            Outcome.WAIVED,
            Outcome.MET,
            Outcome.NOT_APPLICABLE);

    /**
     * A requirement.
     *
     * @param id its id
     * @param outcomes its outcome at each of its places, at least one
     */
    public record Rule(String id, List<RuleOutcome> outcomes) {

        /** Returns the title of the requirement. */
        public String title(Language language) {
            return outcomes.get(0).rule().title(language);
        }
    }

    /** Returns the groups of a year that are not empty. */
    public static List<OutcomeGroup> of(YearExplanation year) {
        return ORDER.stream()
                .map(outcome -> new OutcomeGroup(outcome, rules(year.outcomes(outcome).stream())))
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }

    private static List<Rule> rules(Stream<RuleOutcome> outcomes) {
        Map<String, List<RuleOutcome>> byTitle = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byTitle.computeIfAbsent(
                        outcome.id() + " " + outcome.rule().title(Language.DUTCH), title -> new ArrayList<>())
                .add(outcome));
        return byTitle.values().stream()
                .map(places -> new Rule(places.get(0).id(), places))
                .toList();
    }
}
