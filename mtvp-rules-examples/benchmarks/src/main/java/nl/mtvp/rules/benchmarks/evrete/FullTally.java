package nl.mtvp.rules.benchmarks.evrete;

/** A tally to which nothing is added any more, for one year. */
record FullTally(Tally tally, int year, boolean rijnmond, boolean empty) {

    boolean judges(int judgedYear) {
        return year == judgedYear && !withoutPlan();
    }

    boolean withoutPlan() {
        return empty && !tally.isEquivalent(year);
    }
}
