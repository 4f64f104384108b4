package nl.mtvp.rules.benchmarks.drools;

import nl.mtvp.rules.benchmarks.subset.Chosen;
import nl.mtvp.rules.plan.KernelElement;

/** A choice that is admitted under an element. */
public record Placed(Chosen chosen, KernelElement element) {
}
