package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.terms.Language;
import picocli.CommandLine.Option;

/**
 * The options that every command has. {@link LanguageOption} reads the language beforehand; here it is checked and
 * described.
 */
final class CommonOptions {

    @Option(names = LanguageOption.NAME, paramLabel = "nl|en", descriptionKey = "option.lang")
    private Language language = Language.DUTCH;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;
}
