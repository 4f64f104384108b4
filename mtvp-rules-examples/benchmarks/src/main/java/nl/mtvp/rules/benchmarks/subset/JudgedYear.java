package nl.mtvp.rules.benchmarks.subset;

/** An MTVP year that is judged. */
public record JudgedYear(Integer number) {
}
