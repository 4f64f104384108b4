package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.ReadingName;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import nl.mtvp.rules.region.Regions;

/** Reads a reading that the command line names. */
final class ReadingArgument {

    private ReadingArgument() {}

    /**
     * Returns the option with a name, of any region.
     *
     * @throws WrongUsageException if there is none: its message lists the options of the point, or the points if it is
     *     none of them
     */
    static ReadingOption parse(String name, Regions regions, Texts texts) {
        List<Reading> points = regions.points();
        String id = name.substring(0, Math.max(0, name.indexOf('=')));
        List<ReadingOption> options = points.stream()
                .filter(point -> point.id().equals(id))
                .flatMap(point -> point.options().stream())
                .toList();
        return options.stream()
                .filter(option -> ReadingName.of(option).equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsageException(texts.get(
                        "usage.wrongValue",
                        "--reading",
                        name,
                        options.isEmpty()
                                ? points.stream()
                                        .filter(point -> !point.isSettled())
                                        .map(point -> point.id() + "=…")
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                : options.stream().map(ReadingName::of).collect(Collectors.joining(", ")))));
    }
}
