package nl.mtvp.rules.benchmarks.drools;

/** A year that the growth model judges. */
public record Growth(Integer number) {
}
