package nl.voorbeeld.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.terms.PlanFormatException;

/** A sheet of any cells is read or refused, and a plan that it gives can be judged. */
class FormFuzzTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final Forms FORMS = VALIDATOR.forms();

    static {
        VALIDATOR.rules(); // so that no first input is taken for a slow one
    }

    @FuzzTest
    void aSheetIsReadOrRefused(FuzzedDataProvider data) {
        Form form = data.pickValue(FORMS.all());
        List<String> header = new ArrayList<>();
        for (Question question : form.questions()) {
            header.add(data.consumeInt(0, 30) == 0 ? data.consumeString(40) : question.label());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = data.consumeInt(1, 3); row > 0; row--) {
            rows.add(form.questions().stream().map(question -> answer(question, data)).toList());
        }
        try {
            read(FORMS.sheet("sheet", header, data.consumeBoolean() ? form.id() : null, FormSettings.NONE), rows);
        } catch (PlanFormatException refusal) {
            // What is refused with its reasons is well.
            refusal.problems().forEach(problem -> problem.toString());
        }
    }

    private static void read(FormSheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            sheet.look(row + 2, rows.get(row));
        }
        for (int row = 0; row < rows.size(); row++) {
            if (sheet.read("row", row + 2, rows.get(row)).entry() instanceof PlanEntry.Accepted accepted) {
                VALIDATOR.validate(accepted.plan());
            }
        }
    }

    /** Returns an answer that the question knows, one of another kind, or any text. */
    private static String answer(Question question, FuzzedDataProvider data) {
        List<String> known = Stream.concat(
                        question.options().stream().map(Option::label),
                        Stream.of("", "ja", "nee", "x", "1", "2,5", "6-4-2023", "01012345"))
                .toList();
        return data.consumeInt(0, 6) == 0 ? data.consumeString(60) : data.pickValue(known);
    }
}
