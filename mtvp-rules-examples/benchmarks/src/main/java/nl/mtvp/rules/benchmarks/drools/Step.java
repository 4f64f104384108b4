package nl.mtvp.rules.benchmarks.drools;

import nl.mtvp.rules.plan.KernelElement;

/** What year 2 adds to year 1 for an element. */
public record Step(KernelElement element) {
}
