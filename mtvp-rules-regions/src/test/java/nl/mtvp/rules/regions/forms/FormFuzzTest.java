package nl.mtvp.rules.regions.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.answers.FormSheet;
import nl.mtvp.rules.answers.Forms;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.form.Statement.Choosing;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.plan.Choice;
import org.junit.jupiter.api.Test;

/** Cells of random words: none gives an exception, and no plan says what the sheet does not. */
class FormFuzzTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final int ROWS = 3_000;
    private static final String[] OTHERS = {
        "",
        "",
        "ja",
        "nee",
        "x",
        "0",
        "1",
        "1.234",
        "2,5",
        "6-4-2023",
        "4/6/2023",
        "01234567",
        "1234567",
        "Praktijk Els",
        "misschien",
        ",;,",
        "\u00A0",
        "\u200B",
        "=1+1",
        "Jaar 1",
        "🙂",
        "NaN",
        "-1",
        "99999999999",
        "31-2-2023",
        "\n",
        "\""
    };

    @Test
    void noPlanSaysWhatTheSheetDoesNot() {
        Random random = new Random(13);
        int plans = 0;
        for (Form form : VALIDATOR.forms().all()) {
            List<String> words = words(form);
            Forms forms = VALIDATOR.forms();
            List<String> header = form.questions().stream().map(Question::label).toList();
            FormSheet sheet = forms.sheet("sheet", header, form.id(), FormSettings.NONE);
            for (int row = 2; row < ROWS; row++) {
                List<String> cells = cells(form, words, random);
                sheet.look(row, cells);
                PlanEntry entry = sheet.read("row", row, cells).entry();
                if (entry instanceof PlanEntry.Accepted accepted) {
                    plans++;
                    String written = written(cells);
                    assertThat(accepted.plan().choices())
                            .allSatisfy(
                                    choice -> assertThat(labels(form, choice).anyMatch(written::contains))
                                            .as(choice + " in " + cells)
                                            .isTrue());
                }
            }
        }
        assertThat(plans).isGreaterThan(500);
    }

    private static Stream<String> labels(Form form, Choice choice) {
        return form.questions().stream()
                .flatMap(question -> question.options().stream())
                .filter(option -> option.statements().stream()
                        .anyMatch(statement -> statement instanceof Choosing choosing
                                && choosing.item().equals(choice.item())
                                && choosing.year() == choice.year()))
                .flatMap(option -> option.labels().stream())
                .map(FormFuzzTest::plain);
    }

    private static String written(List<String> cells) {
        return plain(String.join("; ", cells));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00A0\u200B]+", " ")
                .replaceAll("[.:]$", "");
    }

    private static List<String> words(Form form) {
        List<String> words = new ArrayList<>();
        form.questions().forEach(question -> {
            words.add(question.label());
            question.options().forEach(option -> words.addAll(option.labels()));
        });
        return words;
    }

    /** Returns a row: of each answer some are fitting, some near misses, most empty. */
    private static List<String> cells(Form form, List<String> words, Random random) {
        List<String> cells = new ArrayList<>();
        for (Question question : form.questions()) {
            cells.add(random.nextInt(4) > 0 ? "" : cell(question, words, random));
        }
        return cells;
    }

    private static String cell(Question question, List<String> words, Random random) {
        if (random.nextInt(30) == 0) {
            return mangled(words.get(random.nextInt(words.size())), random);
        }
        if (question.options().isEmpty() || random.nextInt(40) == 0) {
            return switch (question.kind()) {
                case DATE -> "6-4-2023";
                case WHOLE_NUMBER, NUMBER -> "2";
                case YES_NO, BOX -> "ja";
                default -> OTHERS[random.nextInt(OTHERS.length)];
            };
        }
        String one = question.options()
                .get(random.nextInt(question.options().size()))
                .label();
        String other = question.options()
                .get(random.nextInt(question.options().size()))
                .label();
        return random.nextInt(3) == 0 ? one + ", " + other : one;
    }

    private static String mangled(String word, Random random) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "q" + word.substring(at);
            default -> word.substring(0, at);
        };
    }
}
