package nl.mtvp.rules.command.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mtvp.rules.command.data.CsvRow;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;

/** Writes a form as a sheet of answers with a header and an example row, as a Dutch Excel opens it. Immutable. */
public final class FormCsv {

    private static final int TICKED = 2;

    private final Texts texts;

    /** Makes sheets whose example row is in the language of the texts. */
    public FormCsv(Texts texts) {
        this.texts = texts;
    }

    /** Returns the sheet of a form. */
    public byte[] of(Form form) {
        String sheet = CsvRow.BYTE_ORDER_MARK + row(form, Question::label) + row(form, this::example);
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Form form, Function<Question, String> cell) {
        return CsvRow.of(form.questions().stream().map(cell).toList());
    }

    private String example(Question question) {
        List<String> labels = question.options().stream().map(Option::label).toList();
        return switch (question.kind()) {
            case TEXT ->
                new PlanProperty("/practice/agbCode").equals(question.target())
                        ? "00000000"
                        : texts.get("form.example");
            case YES_NO, BOX -> FormWorkbook.YES;
            case WHOLE_NUMBER -> "4";
            case NUMBER -> "2,5";
            case DATE -> "1-4-2023";
            case ONE_OF -> labels.get(0);
            case ANY_OF -> labels.stream().limit(TICKED).collect(Collectors.joining("; "));
        };
    }
}
