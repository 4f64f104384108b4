package nl.mtvp.rules.examples.command;

import java.util.Map;

/** Tells how many plans of a run are compliant. */
final class Summary {

    private final Texts texts;

    Summary(Texts texts) {
        this.texts = texts;
    }

    /**
     * The summary in a sentence.
     *
     * @param counts how many plans ended how; none, where one is absent
     */
    String of(Map<ExitStatus, Integer> counts) {
        return texts.get("summary", counts.values().stream().mapToInt(Integer::intValue).sum(), count("summary.compliant", counts, ExitStatus.COMPLIANT),
                count("summary.nonCompliant", counts, ExitStatus.NON_COMPLIANT), count("summary.unjudged", counts, ExitStatus.UNJUDGED));
    }

    private String count(String key, Map<ExitStatus, Integer> counts, ExitStatus status) {
        return texts.count(key, counts.getOrDefault(status, 0));
    }
}
