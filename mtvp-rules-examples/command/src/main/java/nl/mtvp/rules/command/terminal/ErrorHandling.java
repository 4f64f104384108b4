package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains in a sentence why the command cannot do what it was asked, and ends it with {@link ExitStatus#UNJUDGED}. */
final class ErrorHandling {

    private static final Logger LOGGER = LoggerFactory.getLogger(ErrorHandling.class);

    private final Terminal terminal;
    private final Texts texts;

    ErrorHandling(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    /** Reports that the command line cannot be understood. */
    int wrongUsage(ParameterException e, String[] args) {
        return wrongUsage(sentence(e), e.getCommandLine());
    }

    /** Reports that a command cannot do what its options ask. */
    int wrongUsage(WrongUsageException e, CommandLine command) {
        return wrongUsage(String.valueOf(e.getMessage()), command);
    }

    private int wrongUsage(String sentence, CommandLine command) {
        terminal.problem(
                texts.get("usage.hint", sentence, command.getCommandSpec().qualifiedName()));
        return ExitStatus.UNJUDGED.code();
    }

    private String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String key = unmatched.isUnknownOption() ? "usage.unknownOption" : "usage.unknownArgument";
            List<String> suggestions = unmatched.getSuggestions();
            String sentence = texts.get(key, unmatched.getUnmatched().get(0));
            return suggestions.isEmpty()
                    ? sentence
                    : sentence + " " + texts.get("usage.suggestion", suggestions.get(0));
        }
        if (e instanceof MissingParameterException missing) {
            return texts.get(
                    "usage.missing",
                    missing.getMissing().stream().map(ErrorHandling::name).collect(Collectors.joining(", ")));
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return texts.get("usage.twice", name(overwritten.getOverwritten()));
        }
        ArgSpec option = e.getArgSpec();
        return option != null && e.getCause() instanceof TypeConversionException known
                ? texts.get("usage.wrongValue", name(option), e.getValue(), known.getMessage())
                : e.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Reports that something failed while the command ran. */
    int fault(Throwable e) {
        LOGGER.debug("the command broke off", e);
        if (!(e instanceof OutputLostException lost)) {
            String what = e.getMessage() == null
                    ? e.getClass().getName()
                    : e.getMessage().replace('\n', ' ');
            terminal.problem(texts.get("fault", what));
        } else if (!lost.readerLeft()) {
            terminal.problem(texts.get("fault.output", String.valueOf(lost.getMessage())));
        }
        return ExitStatus.UNJUDGED.code();
    }
}
