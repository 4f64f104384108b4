package nl.mtvp.rules.benchmarks.coldstart;

/** A program that does nothing: what a JVM costs by itself. */
final class EmptyMain {

    private EmptyMain() {
    }

    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        System.out.println(System.nanoTime() - begin);
    }
}
