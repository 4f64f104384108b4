package nl.mtvp.rules.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import nl.mtvp.rules.plan.Facts;

/** Which facts nobody has stated. */
final class Absent {

    private Absent() {
    }

    /**
     * The JSON pointers of the facts that are absent, in the order of their names.
     *
     * @param place JSON pointer of the facts
     */
    static List<String> among(Facts facts, String place, String... names) {
        List<String> absent = List.of();
        for (String name : names) {
            if (!facts.known(name)) {
                absent = absent.isEmpty() ? new ArrayList<>() : absent;
                absent.add(place + "/" + name);
            }
        }
        return absent;
    }
}
