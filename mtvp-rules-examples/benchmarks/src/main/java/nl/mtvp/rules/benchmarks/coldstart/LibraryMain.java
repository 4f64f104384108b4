package nl.mtvp.rules.benchmarks.coldstart;

import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.report.Verdict;

/** Judges one plan by this library and prints the nanoseconds from the beginning of main to the verdict. */
final class LibraryMain {

    private LibraryMain() {
    }

    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        Verdict verdict = PlanValidator.create().validate(FirstPlan.make()).verdict();
        long end = System.nanoTime();
        if (verdict != Verdict.NON_COMPLIANT) {
            throw new IllegalStateException("the plan is " + verdict);
        }
        System.out.println(end - begin);
    }
}
