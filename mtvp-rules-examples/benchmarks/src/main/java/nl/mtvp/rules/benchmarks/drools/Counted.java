package nl.mtvp.rules.benchmarks.drools;

import nl.mtvp.rules.plan.KernelElement;

/** An item that counts for an element in a year; fresh: taken up as a new one. */
public record Counted(String code, KernelElement element, Integer year, boolean fresh, boolean droppedOut) {
}
