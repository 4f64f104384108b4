package nl.mtvp.rules.command.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.Forms;
import org.jspecify.annotations.Nullable;

/** Reads sheets of answers from files. Safe for use by several threads. */
public final class SheetReader {

    private final Supplier<Forms> source;
    private final @Nullable String formId;
    private final FormSettings settings;

    /**
     * Creates a reader.
     *
     * @param forms returns the forms that sheets can have; asked when a file is opened
     * @param formId id of the form of all sheets; null: it is told by the questions
     * @param settings what is known besides the sheets
     */
    public SheetReader(Supplier<Forms> forms, @Nullable String formId, FormSettings settings) {
        this.source = forms;
        this.formId = formId;
        this.settings = settings;
    }

    /**
     * Opens a file.
     *
     * @param name its name, for the origins of plans
     * @param file a .csv or .xlsx file
     * @throws UnreadableSheetException if it cannot be read as what it is
     */
    public SheetPlans open(String name, Path file) throws IOException {
        SheetPlans plans = new SheetPlans(source.get(), formId, settings, name);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            plans.add(List.of(new CsvGrid(file)));
            return plans;
        }
        Workbook workbook = new Workbook(file);
        plans.closing(workbook);
        try {
            plans.add(workbook.sheets());
            return plans;
        } catch (IOException e) {
            plans.close();
            throw e;
        }
    }
}
