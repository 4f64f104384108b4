package nl.mtvp.rules.command.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A file of plans, a plan a line. It is made when the first plan comes, so that without plans there is no file. */
final class PlanLines implements Closeable {

    private final NewFile file;
    private @Nullable Writer writer;

    PlanLines(NewFile file) {
        this.file = file;
    }

    /** Writes a plan with its line end. */
    void write(String line) {
        try {
            Writer opened = writer == null ? file.open() : writer;
            writer = opened;
            opened.write(line);
        } catch (IOException e) {
            throw new OutputLostException(file.path(), e);
        }
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new OutputLostException(file.path(), e);
        }
    }
}
