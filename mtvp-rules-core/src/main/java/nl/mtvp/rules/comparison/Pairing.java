package nl.mtvp.rules.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mtvp.rules.report.StoredReport;
import nl.mtvp.rules.report.StoredReport.Judged;
import org.jspecify.annotations.Nullable;

/** Finds for each earlier report the later one on the same plan, as {@link ReportComparison} describes it. */
final class Pairing {

    /** The other report of each, in both directions. */
    private final Map<StoredReport, StoredReport> partners = new IdentityHashMap<>();

    Pairing(List<StoredReport> before, List<StoredReport> after) {
        groups(before, after, Pairing::agbCode).forEach(this::pairPractice);
        groups(unpaired(before), unpaired(after), StoredReport::origin).forEach(this::pairOrigin);
    }

    /** Some earlier and later reports that have something in common. */
    private record Group(List<StoredReport> before, List<StoredReport> after) {

        boolean isPair() {
            return before.size() == 1 && after.size() == 1;
        }

        boolean isOneSided() {
            return before.isEmpty() || after.isEmpty();
        }

        AmbiguousReportsException ambiguous(String name) {
            return new AmbiguousReportsException(
                    name,
                    before.stream().map(StoredReport::origin).toList(),
                    after.stream().map(StoredReport::origin).toList());
        }
    }

    private static Map<String, Group> groups(
            List<StoredReport> before, List<StoredReport> after, Function<StoredReport, @Nullable String> key) {
        Map<String, Group> groups = new LinkedHashMap<>();
        before.forEach(report ->
                of(report, key, groups).forEach(group -> group.before().add(report)));
        after.forEach(
                report -> of(report, key, groups).forEach(group -> group.after().add(report)));
        return groups;
    }

    private static Stream<Group> of(
            StoredReport report, Function<StoredReport, @Nullable String> key, Map<String, Group> groups) {
        return Stream.ofNullable(key.apply(report))
                .map(name -> groups.computeIfAbsent(name, one -> new Group(new ArrayList<>(), new ArrayList<>())));
    }

    private void pairPractice(String agbCode, Group group) {
        if (group.isPair()) {
            pair(group);
            return;
        }
        groups(group.before(), group.after(), StoredReport::origin).values().stream()
                .filter(Group::isPair)
                .forEach(this::pair);
        Group rest = new Group(unpaired(group.before()), unpaired(group.after()));
        if (!rest.isOneSided()) {
            throw rest.ambiguous(agbCode);
        }
    }

    private void pairOrigin(String origin, Group group) {
        boolean isOfPractices = Stream.concat(group.before().stream(), group.after().stream())
                .allMatch(report -> agbCode(report) != null);
        if (isOfPractices || group.isOneSided()) {
            return;
        }
        if (!group.isPair()) {
            throw group.ambiguous(origin);
        }
        pair(group);
    }

    private void pair(Group group) {
        StoredReport before = group.before().get(0);
        StoredReport after = group.after().get(0);
        partners.put(before, after);
        partners.put(after, before);
    }

    /** Returns the other report on the plan of a report; null: there is none. */
    @Nullable
    StoredReport partner(StoredReport report) {
        return partners.get(report);
    }

    /** Returns those of some reports that have no partner, in their order. */
    List<StoredReport> unpaired(List<StoredReport> reports) {
        return reports.stream().filter(report -> !partners.containsKey(report)).toList();
    }

    private static @Nullable String agbCode(StoredReport report) {
        String code = report instanceof Judged judged ? judged.plan().agbCode() : null;
        return code == null || code.isBlank() ? null : code;
    }
}
