package nl.mtvp.rules.command.terminal;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that the command runs from. */
final class ManifestVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ManifestVersion.class.getPackage().getImplementationVersion();
        return new String[] {TopCommand.NAME + " " + Objects.requireNonNullElse(version, "(not run from its jar)")};
    }
}
