package nl.mtvp.rules.command.terminal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.report.PlanOutcome;
import nl.mtvp.rules.report.Verdict;

/** Counts the plans of a run by their verdicts. */
final class Tally {

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    /** Counts a plan; a refused one counts as not judged. */
    void add(PlanOutcome outcome) {
        counts.merge(
                outcome instanceof PlanOutcome.Judged judged ? judged.report().verdict() : Verdict.NOT_JUDGED,
                1,
                Integer::sum);
    }

    /** Returns the number of plans. */
    int plans() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the numbers in a sentence. */
    String inWords(Texts texts) {
        return texts.count(
                "summary",
                plans(),
                Arrays.stream(Verdict.values())
                        .map(verdict -> texts.count("summary." + verdict, counts.getOrDefault(verdict, 0)))
                        .collect(Collectors.joining(", ")));
    }
}
