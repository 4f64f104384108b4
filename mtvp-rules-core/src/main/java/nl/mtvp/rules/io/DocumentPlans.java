package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.Expectation;
import nl.mtvp.rules.report.PlanProblem;
import nl.mtvp.rules.report.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The plans of one JSON document: the plan that it is, or those of the array that it is. */
final class DocumentPlans implements Iterator<PlanEntry> {

    static final int LARGEST = 16 * 1024 * 1024;

    private static final Expectation PLAN = new Expectation("een plan: een object {…}", "a plan: an object {…}");
    private static final Expectation PLANS = new Expectation("een plan, of een lijst van plannen", "a plan, or a list of plans");

    private final Regions regions;
    private final String origin;
    private final int lineOffset;
    private final SourceText source;
    private final JsonReader reader;
    private final List<PlanProblem> sizeProblem = new ArrayList<>();
    private boolean inArray;
    private boolean begun;
    private boolean ended;
    private int index;
    private @Nullable PlanEntry next;

    /**
     * The plans of a document.
     *
     * @param regions    the regions that are loaded
     * @param origin     name of the document
     * @param bytes      the document; more than {@link #LARGEST} bytes are refused
     * @param lineOffset lines that come before it in its file
     */
    DocumentPlans(Regions regions, String origin, byte[] bytes, int lineOffset) {
        this.regions = regions;
        this.origin = origin;
        this.lineOffset = lineOffset;
        if (bytes.length > LARGEST) {
            sizeProblem.add(tooLarge(LARGEST, lineOffset + 1));
        }
        source = SourceText.decode(sizeProblem.isEmpty() ? bytes : new byte[0]);
        reader = new JsonReader(source.text(), lineOffset);
    }

    static Iterator<PlanEntry> of(Regions regions, String origin, InputStream in) {
        try {
            return new DocumentPlans(regions, origin, in.readNBytes(LARGEST + 1), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanProblem tooLarge(int largest, int line) {
        int mebibytes = largest / (1024 * 1024);
        String limit = mebibytes + " MiB";
        return new PlanProblem(Kind.TOO_LARGE, "", line, 1, "> " + limit, new Expectation("hoogstens " + limit, "at most " + limit), null);
    }

    /** The one plan that the document is; an array is refused. */
    PlanEntry single() {
        JsonToken token = begin();
        if (token == null) {
            return emptyOrBroken();
        }
        return token == JsonToken.START_OBJECT ? onlyPlan() : noPlan(origin, PLAN);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public PlanEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PlanEntry entry = Objects.requireNonNull(next);
        next = null;
        return entry;
    }

    private @Nullable PlanEntry advance() {
        if (begun) {
            return inArray ? element() : end();
        }
        JsonToken token = begin();
        if (token == null) {
            ended = true;
            return emptyOrBroken();
        }
        if (token == JsonToken.START_OBJECT) {
            ended = true;
            return onlyPlan();
        }
        if (token == JsonToken.START_ARRAY) {
            inArray = true;
            return element();
        }
        ended = true;
        return noPlan(origin, PLANS);
    }

    private @Nullable JsonToken begin() {
        begun = true;
        return sizeProblem.isEmpty() ? reader.next() : null;
    }

    private PlanEntry emptyOrBroken() {
        List<PlanProblem> problems = new ArrayList<>(sizeProblem);
        problems.addAll(reader.takeProblems());
        addMalformed(0, Long.MAX_VALUE, problems);
        if (problems.isEmpty()) {
            problems.add(new PlanProblem(Kind.EMPTY, "", 1, 1, "", PLAN, null));
        }
        return refused(origin, problems);
    }

    private PlanEntry onlyPlan() {
        return plan(origin, 0, this::trailing);
    }

    private @Nullable PlanEntry element() {
        long begin = reader.position();
        JsonToken token = reader.next();
        if (token == null || token == JsonToken.END_ARRAY) {
            inArray = false;
            return token == null ? broken() : end();
        }
        String name = origin + "#" + index++;
        return token == JsonToken.START_OBJECT ? plan(name, begin, List::of) : noPlan(name, PLAN);
    }

    private @Nullable PlanEntry broken() {
        ended = true;
        List<PlanProblem> problems = reader.takeProblems();
        return problems.isEmpty() ? null : refused(origin + "#" + index, problems);
    }

    private @Nullable PlanEntry end() {
        ended = true;
        List<PlanProblem> problems = trailing();
        return problems.isEmpty() ? null : refused(origin, problems);
    }

    private List<PlanProblem> trailing() {
        if (reader.isBroken()) {
            return List.of();
        }
        JsonToken token = reader.next();
        if (token == null) {
            // What follows is nothing, or no JSON: of the latter it matters only that it is there.
            return reader.takeProblems().stream().map(problem -> new PlanProblem(Kind.TRAILING_CONTENT, "", problem.line(),
                    problem.column(), problem.found(), Expectation.NONE, null)).toList();
        }
        Json.Place place = reader.place();
        Json value = reader.value();
        reader.takeProblems();
        return List.of(new PlanProblem(Kind.TRAILING_CONTENT, "", place.line(), place.column(), value == null ? "…" : value.excerpt(),
                Expectation.NONE, null));
    }

    private PlanEntry plan(String name, long begin, Supplier<List<PlanProblem>> after) {
        Json value = reader.value();
        List<PlanProblem> problems = new ArrayList<>();
        PracticePlan plan = null;
        List<PlanProblem> formProblems = reader.takeProblems();
        if (value instanceof Json.Obj object) {
            PlanBinder binder = new PlanBinder(regions, object, reader.isBroken());
            plan = binder.bind();
            problems.addAll(binder.problems());
        }
        problems.addAll(formProblems);
        addMalformed(begin, reader.isBroken() ? Long.MAX_VALUE : reader.position(), problems);
        problems.addAll(after.get());
        return plan == null || !problems.isEmpty() ? refused(name, problems) : new PlanEntry.Accepted(name, plan);
    }

    private void addMalformed(long begin, long end, List<PlanProblem> problems) {
        if (source.isMalformedBetween(begin, end)) {
            Json.Place place = source.firstMalformed();
            problems.add(new PlanProblem(Kind.INVALID_UTF_8, "", place.line() + lineOffset, place.column(), "…", Expectation.NONE, null));
        }
    }

    private PlanEntry noPlan(String name, Expectation expectation) {
        Json.Place place = reader.place();
        Json value = reader.value();
        List<PlanProblem> problems = new ArrayList<>(reader.takeProblems());
        problems.add(new PlanProblem(Kind.WRONG_VALUE, "", place.line(), place.column(), value == null ? "…" : value.excerpt(),
                expectation, null));
        return refused(name, problems);
    }

    private static PlanEntry refused(String name, List<PlanProblem> problems) {
        return new PlanEntry.Refused(name, problems.stream()
                .sorted(Comparator.comparingInt(PlanProblem::line).thenComparingInt(PlanProblem::column)).toList());
    }
}
