package nl.mtvp.rules.answers;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of answers to a form: a header with the questions, and a row for each practice. It is read twice. First each
 * row is {@linkplain #look looked at} by one thread, so that of two rows of one practice the later counts. Then the
 * rows are {@linkplain #read read}, in any order and by any thread.
 */
public final class FormSheet {

    private static final Pattern AGB_CODE_SHAPE = Pattern.compile("\\d{8}");

    private final Form form;
    private final Regions regions;
    private final Region region;
    private final FormSettings settings;
    private final Set<Integer> headless = new TreeSet<>();
    private final Columns columns;
    private final Map<String, LatestRow> latest = new HashMap<>();
    private boolean filled;

    FormSheet(Form form, Regions regions, Region region, FormSettings settings, Columns columns) {
        this.form = form;
        this.regions = regions;
        this.region = region;
        this.settings = settings;
        this.columns = columns;
    }

    /**
     * The latest row of a practice.
     *
     * @param row number of the row
     * @param handedIn when it was handed in; null: unknown
     * @param tied whether another row is as late, as far as the sheet tells
     */
    private record LatestRow(int row, @Nullable LocalDateTime handedIn, boolean tied) {}

    /** Returns the form. */
    public Form form() {
        return form;
    }

    /** Returns whether a row that was looked at holds an answer. */
    public boolean isFilled() {
        return filled;
    }

    /** Returns what is passed over in the whole sheet: the columns that the form does not know. */
    public List<FormNote> notes() {
        return Stream.concat(unknownColumns(), columnsWithoutHeader()).toList();
    }

    private Stream<FormNote> columnsWithoutHeader() {
        return headless.stream()
                .map(column -> new FormNote(
                        "kolom " + (column + 1) + " heeft geen kop en is overgeslagen",
                        "column " + (column + 1) + " has no header and was passed over"));
    }

    private Stream<FormNote> unknownColumns() {
        return columns.unknown().stream()
                .map(column -> Excerpt.quoted(columns.header().get(column).strip()))
                .map(quoted -> new FormNote(
                        "kolom " + quoted + " hoort niet bij formulier ‘" + form.title() + "’ en is overgeslagen",
                        "column " + quoted + " is not part of form '" + form.title() + "' and was passed over"));
    }

    /**
     * Looks at a row, before any row is read.
     *
     * @param row its number in the sheet
     * @param cells its cells as texts; an empty text is an empty cell
     */
    public void look(int row, List<String> cells) {
        if (isBlank(cells) || repeatsHeader(cells)) {
            return;
        }
        filled = true;
        for (int i = 0; i < Math.min(cells.size(), columns.header().size()); i++) {
            if (Label.clean(columns.header().get(i)).isEmpty()
                    && !Label.clean(cells.get(i)).isEmpty()) {
                headless.add(i);
            }
        }
        String agbCode = columns.agbCode(cells);
        if (agbCode.isEmpty()) {
            return;
        }
        LocalDateTime handedIn = handedIn(cells);
        latest.merge(agbCode, new LatestRow(row, handedIn, false), FormSheet::later);
    }

    private static LatestRow later(LatestRow one, LatestRow other) {
        if (one.handedIn == null || other.handedIn == null) {
            return new LatestRow(one.row, null, true);
        }
        int compared = other.handedIn.compareTo(one.handedIn);
        return compared > 0 ? other : compared < 0 ? one : new LatestRow(one.row, one.handedIn, true);
    }

    /**
     * Returns what is to be said of a row without a plan, because it is empty or a later row of the same practice
     * counts; null: it has a plan, or is refused. This needs no reading, but all rows must have been looked at.
     *
     * @param row its number in the sheet
     * @param cells its cells as texts; an empty text is an empty cell
     */
    public @Nullable FormRow passedOver(int row, List<String> cells) {
        if (isBlank(cells)) {
            return new FormRow(null, List.of());
        }
        String agbCode = columns.agbCode(cells);
        LatestRow counts = latest.get(agbCode);
        LocalDateTime handedIn = handedIn(cells);
        if (counts == null
                || counts.row == row
                || counts.handedIn == null
                || handedIn == null
                || !handedIn.isBefore(counts.handedIn)) {
            return null;
        }
        return new FormRow(
                null,
                List.of(new FormNote(
                        "AGB-code " + agbCode + " staat ook in rij " + counts.row + ", later ingeleverd; die rij telt",
                        "AGB code " + agbCode + " is also in row " + counts.row
                                + ", handed in later; that row counts")));
    }

    /**
     * Reads a row.
     *
     * @param origin name of the row, for {@link PlanEntry#origin()}
     * @param row its number in the sheet
     * @param cells its cells as texts; an empty text is an empty cell
     * @return without an entry if the row is {@linkplain #passedOver passed over}
     */
    public FormRow read(String origin, int row, List<String> cells) {
        FormRow passedOver = passedOver(row, cells);
        if (passedOver != null) {
            return passedOver;
        }
        if (repeatsHeader(cells)) {
            return refused(origin, row, Kind.REPEATED_HEADER, "");
        }
        int width = columns.header().size();
        if (cells.size() > width && !isBlank(cells.subList(width, cells.size()))) {
            String beyond = String.join(" ", cells.subList(width, cells.size()));
            return refused(origin, row, Kind.BEYOND_HEADER, Excerpt.quoted(beyond.strip()));
        }
        String agbCode = columns.agbCode(cells);
        LatestRow counts = latest.get(agbCode);
        if (counts != null && counts.tied) {
            return refused(origin, row, Kind.DUPLICATE_ROW, Excerpt.quoted(agbCode));
        }
        return new RowReader(form, regions, region, settings, columns, row, cells).read(origin);
    }

    private static FormRow refused(String origin, int row, Kind kind, String found) {
        PlanProblem problem = new PlanProblem(kind, "", found, Expectation.NONE, null);
        return new FormRow(new PlanEntry.Refused(origin, List.of(problem.at(row, 0))), List.of());
    }

    private @Nullable LocalDateTime handedIn(List<String> cells) {
        Columns.Place place = columns.places().get(Columns.HANDED_IN);
        return place == null
                ? null
                : Days.read(RowReader.cell(cells, place.first()), settings.dateOrder())
                        .moment();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(cell -> Label.clean(cell).isEmpty());
    }

    /**
     * Returns whether a row looks like answers: it has an AGB code in its column, or half of the questions answered.
     */
    public boolean looksAnswered(List<String> cells) {
        long answered = columns.matched().stream()
                .filter(column -> !Label.clean(RowReader.cell(cells, column)).isEmpty())
                .count();
        return AGB_CODE_SHAPE.matcher(columns.agbCode(cells)).matches()
                || answered > 2 && 2 * answered >= columns.matched().size();
    }

    /** Returns whether a row asks the questions of the header once more, in its columns. */
    public boolean repeatsHeader(List<String> cells) {
        return columns.matched().stream()
                .allMatch(column -> Label.key(RowReader.cell(cells, column))
                        .equals(Label.key(columns.header().get(column))));
    }
}
