package nl.mtvp.rules.facts;

import nl.mtvp.rules.plan.KernelElement;

/** An item that counts for a kernel element in an MTVP year. */
record CountedItem(int year, KernelElement element, String code) {

    boolean isOf(int otherYear, KernelElement otherElement) {
        return year == otherYear && element == otherElement;
    }
}
