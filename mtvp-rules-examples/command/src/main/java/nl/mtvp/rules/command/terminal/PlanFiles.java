package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a directory that can hold plans, in the order of their names. */
final class PlanFiles {

    private final Set<Path> seen = new HashSet<>();
    private final List<Path> files = new ArrayList<>();

    private PlanFiles() {}

    /**
     * Returns the files in a directory.
     *
     * @param recursively whether those in its sub-directories are among them; a directory with several names is entered
     *     once
     */
    static List<Path> in(Path directory, boolean recursively) throws IOException {
        PlanFiles found = new PlanFiles();
        found.add(directory, recursively);
        return found.files;
    }

    private void add(Path directory, boolean recursively) throws IOException {
        if (!seen.add(directory.toRealPath())) {
            return;
        }
        for (Path path : listed(directory)) {
            if (!Files.isDirectory(path)) {
                if (FileKind.of(path) != null) {
                    files.add(path);
                }
            } else if (recursively) {
                add(path, true);
            }
        }
    }

    private static List<Path> listed(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> !isPassedOver(path.getFileName().toString()))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    /** Returns whether a file is hidden, or is what an office program leaves beside an open file. */
    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }
}
