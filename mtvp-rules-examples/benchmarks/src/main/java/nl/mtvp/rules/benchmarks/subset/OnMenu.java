package nl.mtvp.rules.benchmarks.subset;

import nl.mtvp.rules.plan.KernelElement;

/** An item of the menu of the plan's region. */
public record OnMenu(String code, KernelElement element) {
}
