package nl.mtvp.rules.answers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.mtvp.rules.answers.Columns.Place;
import nl.mtvp.rules.form.AnswerTarget;
import nl.mtvp.rules.form.AnswerTarget.ChoiceProperty;
import nl.mtvp.rules.form.AnswerTarget.PlanProperty;
import nl.mtvp.rules.form.AnswerTarget.ProgrammeProperty;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.form.Option;
import nl.mtvp.rules.form.Question;
import nl.mtvp.rules.form.Statement.Trained;
import nl.mtvp.rules.form.Statement.Value;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the answers of one row into a plan. Used once, by one thread. */
final class RowReader {

    private static final String OFFICE = "/office/";
    private static final int AGB_DIGITS = 8;

    private final Form form;
    private final Regions regions;
    private final Region region;
    private final FormSettings settings;
    private final Columns columns;
    private final int row;
    private final List<String> cells;
    private final List<PlanProblem> problems = new ArrayList<>();
    private final List<FormNote> notes = new ArrayList<>();
    /** Answers about a choice or a programme, which wait until all choices and programmes are known. */
    private final List<Runnable> about = new ArrayList<>();

    RowReader(
            Form form,
            Regions regions,
            Region region,
            FormSettings settings,
            Columns columns,
            int row,
            List<String> cells) {
        this.form = form;
        this.regions = regions;
        this.region = region;
        this.settings = settings;
        this.columns = columns;
        this.row = row;
        this.cells = cells;
    }

    FormRow read(String origin) {
        PlanDraft draft = new PlanDraft(form, begin());
        columns.places().forEach((question, place) -> answer(question, place, draft));
        about.forEach(Runnable::run);
        PracticePlan plan = draft.build();
        if (problems.isEmpty()) {
            Region judging = regions.find(plan.region(), plan.startDate());
            regions.problemsIn(plan, judging).stream()
                    .map(problem -> placed(problem, plan))
                    .distinct()
                    .forEach(problems::add);
        }
        problems.sort(Comparator.comparing(PlanProblem::column));
        PlanEntry entry =
                problems.isEmpty() ? new PlanEntry.Accepted(origin, plan) : new PlanEntry.Refused(origin, problems);
        return new FormRow(entry, notes);
    }

    /** Returns a problem in the plan as one with the answer that it comes from; if there is none, with the row. */
    private PlanProblem placed(PlanProblem problem, PracticePlan plan) {
        boolean missing = problem.kind() == Kind.MISSING_PROPERTY;
        for (Map.Entry<Question, Place> asked : columns.places().entrySet()) {
            Question question = asked.getKey();
            if (goesTo(problem.pointer(), question, plan)) {
                int column = asked.getValue().first();
                return (missing ? missing(question) : problem)
                        .asked(columns.header().get(column).strip())
                        .at(row, column + 1);
            }
        }
        return form.questions().stream()
                .filter(question -> missing && goesTo(problem.pointer(), question, plan))
                .findFirst()
                .map(question -> Forms.missing(question, List.of()))
                .orElse(problem)
                .at(row, 0);
    }

    private static PlanProblem missing(Question question) {
        List<String> labels = question.options().stream().map(Option::label).toList();
        return new PlanProblem(Kind.MISSING_ANSWER, "", "", Expectation.oneOf(labels), null);
    }

    private static boolean goesTo(String pointer, Question question, PracticePlan plan) {
        AnswerTarget target = question.target();
        return target != null && pointers(target, plan).contains(pointer);
    }

    /** Returns the JSON pointers of the values in a plan that an answer goes to. */
    private static List<String> pointers(AnswerTarget target, PracticePlan plan) {
        if (target instanceof PlanProperty property) {
            return List.of(property.pointer());
        }
        return target instanceof ChoiceProperty property
                ? IntStream.range(0, plan.choices().size())
                        .filter(i -> plan.choices().get(i).item().equals(property.item()))
                        .mapToObj(i -> "/choices/" + i + "/" + property.property())
                        .toList()
                : List.of();
    }

    private PracticePlan begin() {
        PracticePlan earlier = settings.earlierPlans().apply(columns.agbCode(cells));
        boolean isOfRegion = earlier != null && earlier.region().equals(region.id());
        if (form.continuesPlan() && isOfRegion) {
            return earlier;
        }
        if (!form.continuesPlan() && earlier != null) {
            notes.add(new FormNote(
                    "het eerdere plan van deze praktijk is niet gebruikt: dit formulier vraagt naar beide jaren",
                    "the earlier plan of this practice was not used: this form asks for both years"));
        } else if (earlier != null) {
            notes.add(new FormNote(
                    "het eerdere plan van deze praktijk is van regio " + earlier.region() + " en is niet gebruikt, dus"
                            + " jaar 1 is leeg",
                    "the earlier plan of this practice is of region " + earlier.region() + " and was not used, so that"
                            + " year 1 is empty"));
        } else if (form.continuesPlan()) {
            notes.add(new FormNote(
                    "er is geen eerder plan van deze praktijk gegeven, dus jaar 1 is leeg",
                    "no earlier plan of this practice was given, so that year 1 is empty"));
        }
        return PracticePlan.inRegion(region.id())
                .startingOn(settings.startDate())
                .build();
    }

    private void answer(Question question, Place place, PlanDraft draft) {
        if (question == Columns.HANDED_IN && isHandedInElsewhere()) {
            return;
        }
        String header = columns.header().get(place.first()).strip();
        String cell = place.whole() == null ? "" : cell(cells, place.whole());
        CellReader reader =
                new CellReader(question, header, problem -> problems.add(problem.at(row, place.first() + 1)));
        switch (question.kind()) {
            case ANY_OF -> answerAnyOf(question, place, cell, reader, draft);
            case ONE_OF -> {
                Option option = cell.isEmpty() ? null : reader.option(cell);
                if (option != null) {
                    option.statements().forEach(draft::say);
                    put(question, cell, values(Set.of(option)), reader, draft);
                }
            }
            case BOX -> {
                Boolean ticked = reader.ticked(cell, labels(question));
                if (Boolean.TRUE.equals(ticked)) {
                    question.options().forEach(option -> option.statements().forEach(draft::say));
                }
                put(question, cell, ticked, reader, draft);
            }
            default -> put(question, cell, cell.isEmpty() ? null : value(question, cell, reader), reader, draft);
        }
    }

    private void answerAnyOf(Question question, Place place, String cell, CellReader reader, PlanDraft draft) {
        TickedOptions.Read read = new TickedOptions(question.options()).read(cell);
        read.unknown().forEach(reader::unknownOption);
        Set<Option> ticked = new LinkedHashSet<>();
        question.options().stream()
                .filter(option -> read.ticked().contains(option) || isBoxTicked(option, place))
                .forEach(ticked::add);
        ticked.forEach(option -> option.statements().forEach(draft::say));
        boolean allAsked = place.whole() != null
                || place.boxes().size() == question.options().size();
        boolean asksForNone = question.options().stream()
                .anyMatch(option -> option.statements().isEmpty());
        if (ticked.isEmpty() && (!allAsked || asksForNone)) {
            return; // unknown: an option has no column, or "none" is an option of its own
        }
        if (question.options().stream().anyMatch(RowReader::isTraining)) {
            draft.answerTrainings();
        }
        if (question.target() != null) {
            put(question, cell, values(ticked), reader, draft);
        }
    }

    private boolean isBoxTicked(Option option, Place place) {
        Integer column = place.boxes().get(option);
        if (column == null) {
            return false;
        }
        String header = columns.header().get(column).strip();
        Question box = Question.box(option.label());
        CellReader reader = new CellReader(box, header, problem -> problems.add(problem.at(row, column + 1)));
        return Boolean.TRUE.equals(reader.ticked(cell(cells, column), option.labels()));
    }

    private static boolean isTraining(Option option) {
        return option.statements().stream().anyMatch(Trained.class::isInstance);
    }

    private static Set<String> values(Set<Option> ticked) {
        Set<String> values = new LinkedHashSet<>();
        ticked.forEach(option -> option.statements().forEach(statement -> {
            if (statement instanceof Value value) {
                values.add(value.value());
            }
        }));
        return values;
    }

    private static List<String> labels(Question box) {
        List<String> labels = new ArrayList<>(box.labels());
        box.options().forEach(option -> labels.addAll(option.labels()));
        return labels;
    }

    private @Nullable Object value(Question question, String cell, CellReader reader) {
        return switch (question.kind()) {
            case TEXT -> text(question, cell, reader);
            case YES_NO -> reader.yesNo(cell);
            case WHOLE_NUMBER -> reader.wholeNumber(cell);
            case NUMBER -> reader.number(cell);
            case DATE -> {
                LocalDateTime moment = reader.moment(cell, settings.dateOrder());
                yield moment == null ? null : moment.toLocalDate();
            }
            default -> throw new IllegalStateException(question.kind() + " has options");
        };
    }

    private @Nullable String text(Question question, String cell, CellReader reader) {
        String pointer = question.target() instanceof PlanProperty property ? property.pointer() : "";
        if (!pointer.equals(Columns.AGB_CODE)) {
            return reader.text(cell, pointer.startsWith(OFFICE));
        }
        String code = filledUp(cell);
        if (!code.equals(cell)) {
            notes.add(new FormNote(
                    "AGB-code " + cell + " heeft minder dan acht cijfers en is gelezen als " + code,
                    "AGB code " + cell + " has fewer than eight digits and was read as " + code));
        }
        return code;
    }

    /** Puts a value where the question's answer goes; null: unknown, or refused already. */
    private void put(Question question, String cell, @Nullable Object value, CellReader reader, PlanDraft draft) {
        AnswerTarget target = question.target();
        if (value == null || target == null) {
            return;
        }
        Object fitting = Objects.requireNonNull(PlaceType.find(target, region)).fit(value, cell, reader);
        if (fitting == null) {
            return;
        }
        if (target instanceof PlanProperty property) {
            draft.set(property.pointer(), fitting);
        } else if (target instanceof ChoiceProperty property) {
            about.add(() -> {
                if (!draft.setOfChoices(property.item(), property.property(), fitting) && !cell.isEmpty()) {
                    noteUnused(question, cell, property.item());
                }
            });
        } else if (target instanceof ProgrammeProperty property) {
            about.add(() -> {
                if (!draft.setOfProgramme(property.programme(), property.property(), fitting) && !cell.isEmpty()) {
                    noteUnused(question, cell, property.programme());
                }
            });
        }
    }

    private void noteUnused(Question question, String cell, String code) {
        notes.add(new FormNote(
                "het antwoord ‘" + cell + "’ op ‘" + question.label() + "’ is niet gebruikt: het hoort bij " + code
                        + ", en dat is niet gekozen",
                "the answer '" + cell + "' to '" + question.label() + "' was not used: it belongs to " + code
                        + ", which is not chosen"));
    }

    private boolean isHandedInElsewhere() {
        return columns.places().entrySet().stream()
                .anyMatch(entry -> entry.getKey() != Columns.HANDED_IN
                        && Columns.HANDED_IN.target().equals(entry.getKey().target())
                        && !cell(cells, entry.getValue().first()).isEmpty());
    }

    /** Returns an AGB code with the zeros in front that a spreadsheet drops. */
    static String filledUp(String agbCode) {
        boolean digits = !agbCode.isEmpty() && agbCode.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && agbCode.length() < AGB_DIGITS ? "0".repeat(AGB_DIGITS - agbCode.length()) + agbCode : agbCode;
    }

    /** Returns a cell without white space around it; empty if the row ends before it. */
    static String cell(List<String> cells, int column) {
        return column < cells.size() ? Label.trim(cells.get(column)) : "";
    }
}
