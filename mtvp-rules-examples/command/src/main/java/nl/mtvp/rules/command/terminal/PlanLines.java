package nl.mtvp.rules.command.terminal;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file of plans, a plan a line. Without plans, or if it is closed before it is finished, there is no file. */
final class PlanLines implements Closeable {

    private final NewFile file;
    private @Nullable Writer writer;

    PlanLines(NewFile file) {
        this.file = file;
    }

    /** Writes a plan with its line end. */
    void write(String line) {
        try {
            Writer opened = writer == null
                    ? new BufferedWriter(new OutputStreamWriter(file.begin(), StandardCharsets.UTF_8))
                    : writer;
            writer = opened;
            opened.write(line);
        } catch (IOException e) {
            throw new OutputLostException(file.path(), e);
        }
    }

    /** Makes the file of the plans that were written. */
    void finish() {
        try {
            if (writer != null) {
                writer.close();
                file.finish();
            }
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
        } finally {
            file.discard();
        }
    }
}
