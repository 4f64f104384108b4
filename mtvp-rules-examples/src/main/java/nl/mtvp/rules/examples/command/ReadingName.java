package nl.mtvp.rules.examples.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mtvp.rules.region.Reading;
import nl.mtvp.rules.region.ReadingOption;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and writes a reading as the command line names it: point and option, such as {@code A-09=PILOT_AW_ONLY}. */
final class ReadingName implements ITypeConverter<ReadingOption> {

    static String of(String point, String option) {
        return point + "=" + option;
    }

    private static String of(ReadingOption option) {
        return of(option.point().id(), option.name());
    }

    /** The option that is named; the exception's message lists the options of the point, or the points if it is none of them. */
    @Override
    public ReadingOption convert(String name) {
        Optional<Reading> point = Reading.find(name.substring(0, Math.max(0, name.indexOf('='))));
        List<ReadingOption> options = point.map(Reading::options).orElse(List.of());
        return options.stream().filter(option -> of(option).equals(name)).findFirst().orElseThrow(() -> new TypeConversionException(
                options.isEmpty() ? points() : options.stream().map(ReadingName::of).collect(Collectors.joining(", "))));
    }

    private static String points() {
        return Arrays.stream(Reading.values()).filter(Reading::isTurnable).map(point -> of(point.id(), "…")).collect(Collectors.joining(", "));
    }
}
