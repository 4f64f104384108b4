package nl.mtvp.rules.benchmarks.drools;

import nl.mtvp.rules.plan.KernelElement;

/** A minimum of year 1 that does not apply. */
public record Waived(KernelElement element) {
}
