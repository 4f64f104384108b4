package nl.mtvp.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.facts.Contributions;
import nl.mtvp.rules.facts.Findings;
import nl.mtvp.rules.report.Fault;
import nl.mtvp.rules.report.RuleDescription;
import nl.mtvp.rules.report.YearReport;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges a plan by inserting its facts into a session, year by year, so that rules may join facts of a year, and a rule that breaks down spoils that year
 * alone and is named. Safe for use by several threads.
 */
final class NetworkJudge {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkJudge.class);
    private static final Pattern RULE_IN_MESSAGE = Pattern.compile("Rule \"(.+?)\"");

    private final RuleTests tests;
    private final Sessions sessions;
    private final Map<String, RuleDescription> rules;
    private final String regionId;

    /**
     * A judge.
     *
     * @param tests    leave out the facts that no rule can match
     * @param sessions where the rules look at the others
     * @param rules    the judging rules, by name
     * @param regionId what is at fault where no judging rule is
     */
    NetworkJudge(RuleTests tests, Sessions sessions, Map<String, RuleDescription> rules, String regionId) {
        this.tests = tests;
        this.sessions = sessions;
        this.rules = rules;
        this.regionId = regionId;
    }

    /** Judges a plan. */
    List<YearReport> judge(Judgement judgement) {
        try {
            qualify(judgement);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            Fault fault = fault(e);
            return judgement.years().stream().map(year -> new YearReport(year, List.of(), fault)).toList();
        }
        List<YearReport> reports = new ArrayList<>(judgement.years().size());
        for (int year : judgement.years()) {
            reports.add(judge(judgement, year));
        }
        return reports;
    }

    /** Lets the qualifying rules alone look at a plan. */
    void qualify(Judgement judgement) {
        fire(judgement.assessment().toQualify(), judgement.contributions(), null);
        judgement.assessment().count();
    }

    private YearReport judge(Judgement judgement, int year) {
        try {
            List<Object> facts = new ArrayList<>();
            judgement.assessment().addJudged(year, facts);
            fire(facts, null, judgement.findings());
            return new YearReport(year, judgement.findings().inOrder(year), null);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            return new YearReport(year, List.of(), fault(e));
        }
    }

    private void fire(List<?> facts, @Nullable Contributions contributions, @Nullable Findings findings) {
        List<Object> matchable = tests.matchable(facts);
        if (!matchable.isEmpty()) {
            sessions.use(session -> {
                session.listener().listen(contributions, findings);
                session.fire(matchable);
            });
        }
    }

    private Fault fault(Throwable thrown) {
        String rule = ruleIn(thrown);
        RuleDescription description = rules.get(rule);
        LOG.debug("Rule \"{}\" broke down", rule, thrown);
        return new Fault(rule, description == null ? regionId : description.ruleSet().id(), rootCause(thrown).toString());
    }

    private static String ruleIn(Throwable thrown) {
        return causes(thrown).map(cause -> {
            if (cause instanceof ConsequenceException consequence && consequence.getRule() != null) {
                return consequence.getRule().getName();
            }
            Matcher matcher = RULE_IN_MESSAGE.matcher(String.valueOf(cause.getMessage()));
            return matcher.find() ? matcher.group(1) : "";
        }).filter(name -> !name.isEmpty()).findFirst().orElse("unknown");
    }

    /** What was thrown first. */
    static Throwable rootCause(Throwable thrown) {
        return causes(thrown).reduce(thrown, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
