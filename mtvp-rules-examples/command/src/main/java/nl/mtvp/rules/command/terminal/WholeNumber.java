package nl.mtvp.rules.command.terminal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number from 0. */
final class WholeNumber implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new TypeConversionException("0, 1, 2, … 999999999");
        }
        return Integer.valueOf(value);
    }
}
