package nl.mtvp.rules.command.terminal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of threads. */
final class ThreadCount implements ITypeConverter<Integer> {

    private static final int MOST = 256;

    @Override
    public Integer convert(String value) {
        if (!value.matches("[1-9][0-9]{0,2}") || Integer.parseInt(value) > MOST) {
            throw new TypeConversionException("1 … " + MOST);
        }
        return Integer.valueOf(value);
    }
}
