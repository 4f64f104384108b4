package nl.mtvp.rules.benchmarks.drools;

/** Something else than choices counts for a year. */
public record Equivalent(Integer year) {
}
