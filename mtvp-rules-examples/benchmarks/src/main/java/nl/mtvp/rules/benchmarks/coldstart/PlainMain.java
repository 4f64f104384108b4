package nl.mtvp.rules.benchmarks.coldstart;

import nl.mtvp.rules.benchmarks.plain.PlainValidator;
import nl.mtvp.rules.report.Verdict;

/** Judges one plan by plain Java and prints the nanoseconds from the beginning of main to the verdict. */
final class PlainMain {

    private PlainMain() {
    }

    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        Verdict verdict = new PlainValidator().validate(FirstPlan.make()).verdict();
        long end = System.nanoTime();
        if (verdict != Verdict.NON_COMPLIANT) {
            throw new IllegalStateException("the plan is " + verdict);
        }
        System.out.println(end - begin);
    }
}
