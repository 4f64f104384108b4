package nl.mtvp.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.io.PlanCase;
import nl.mtvp.rules.io.PlanCaseReader;

/** Reads worked cases, and checks that each has the findings that it lists. */
final class WorkedCases {

    private static final String NAME = "cases.json";

    private WorkedCases() {}

    /**
     * Reads and judges all cases.
     *
     * @param validator judges them
     * @param inputs files, or folders that hold files whose names end in {@code cases.json}
     * @throws IllegalStateException if the findings of a case are not those that it lists, or a folder holds none
     * @throws IOException if a file cannot be read
     */
    static List<WorkedCase> read(PlanValidator validator, List<Path> inputs) throws IOException {
        PlanCaseReader reader = new PlanCaseReader(validator.regions());
        List<WorkedCase> cases = new ArrayList<>();
        for (Path input : inputs) {
            for (Path file : files(input)) {
                try (InputStream in = Files.newInputStream(file)) {
                    for (PlanCase example : reader.read(file.toString(), in)) {
                        cases.add(WorkedCase.judge(example, validator));
                    }
                }
            }
        }
        return cases;
    }

    private static List<Path> files(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        try (Stream<Path> found = Files.walk(input)) {
            List<Path> files = found.filter(
                            file -> file.getFileName().toString().endsWith(NAME) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("there are no worked cases in " + input
                        + ": expected files whose names end in " + NAME + ".\nMaybe another folder was meant.");
            }
            return files;
        }
    }
}
