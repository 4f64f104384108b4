package nl.mtvp.rules.benchmarks.plain;

import nl.mtvp.rules.plan.KernelElement;

/** An item on a menu. */
record OfferedItem(KernelElement element, String title) {
}
