package nl.mtvp.rules.command.form;

import static nl.mtvp.rules.form.Statement.chooses;
import static nl.mtvp.rules.form.Statement.follows;
import static nl.mtvp.rules.form.Statement.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Form.Part;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.terms.Language;
import org.junit.jupiter.api.Test;

/** What the forms of the regions do not have. */
class OwnFormTest {

    private static final Texts TEXTS = Texts.in(Language.DUTCH);

    private static Form form(Question... questions) {
        return new Form("own", "=Titel", "§ 1", Set.of(1), List.of(Part.of("Deel <1> & meer", questions)));
    }

    private static FilledWorkbook workbook(Question... questions) {
        return new FilledWorkbook(new FormWorkbook(TEXTS).of(form(questions), "Regioplan"));
    }

    @Test
    void optionsThatTwoQuestionsHaveBecomeADropDownAndNotBoxes() throws IOException {
        FilledWorkbook workbook = workbook(
                Question.anyOf("Eerste").option("Ja, graag", value("A")).option("Later", value("B")),
                Question.anyOf("Tweede").option("ja graag!", value("A")).option("Nooit", value("B")));

        assertThat(workbook.texts()).containsSubsequence("Eerste", "Tweede").doesNotContain("Ja, graag", "Nooit");
        assertThat(workbook.hint("Eerste"))
                .isEqualTo("Kies uit de lijst. Meer antwoorden? Zet er een puntkomma tussen.");
        assertThat(workbook.entry("xl/worksheets/sheet1.xml"))
                .contains("<formula1>'Keuzes'!$A$1:$A$2</formula1>", "<formula1>'Keuzes'!$B$1:$B$2</formula1>")
                .doesNotContain("showErrorMessage=\"true\"");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsText() throws IOException {
        FilledWorkbook workbook = workbook(Question.text("=1+1"), Question.text("@som"));
        assertThat(workbook.texts()).contains("=Titel", "=1+1", "@som");
        assertThat(workbook.entry("xl/worksheets/sheet1.xml")).doesNotContain("<f>");

        String csv = new String(
                new FormCsv(TEXTS).of(form(Question.text("=1+1"), Question.text("-a;\"b\""))), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst()).contains("\uFEFF\u00A0=1+1;\"\u00A0-a;\"\"b\"\"\"");
    }

    @Test
    void aQuestionDependsOnADropDownByTheLabelsThatChoose() throws IOException {
        FilledWorkbook workbook = workbook(
                Question.oneOf("Wat?").option("\"A\" & <B>", chooses("X.1", 1)).option("Niets"),
                Question.text("Hoe?").intoChoice("X.1", "effort"));

        assertThat(workbook.entry("xl/worksheets/sheet1.xml"))
                .contains("<formula>AND(ISERROR(SEARCH(\"\"\"A\"\" &amp; &lt;B>\",$B$6)))</formula>");
    }

    @Test
    void aQuestionDependsOnABoxOfItsOwn() throws IOException {
        FilledWorkbook workbook = workbook(
                Question.text("Tot wanneer?").intoProgramme("KBZ", "followedUntil"),
                Question.box("Doet mee aan KBZ").option("Ja, KBZ", follows("KBZ")));

        assertThat(workbook.texts()).containsSubsequence("Doet mee aan KBZ", "Tot wanneer?");
        assertThat(workbook.hint("Tot wanneer?")).isEqualTo("Alleen bij deze keuze.");
        assertThat(workbook.entry("xl/worksheets/sheet1.xml")).contains("<formula>AND(LEN($B$6)=0)</formula>");
    }
}
