package nl.mtvp.rules.command.terminal;

import nl.mtvp.rules.command.words.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The command itself; it does nothing without a subcommand. */
@Command(name = TopCommand.NAME, synopsisSubcommandLabel = "COMMAND", versionProvider = ManifestVersion.class)
final class TopCommand implements Runnable {

    static final String NAME = "mtvp-rules";

    private final Texts texts;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    TopCommand(Texts texts) {
        this.texts = texts;
    }

    /** Reports that no subcommand was named. */
    @Override
    public void run() {
        throw new ParameterException(new CommandLine(this), texts.get("usage.noCommand"));
    }
}
