package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.report.Place;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The plans of one JSON document, which is either a plan or an array of plans. */
final class DocumentPlans extends Ahead<UnreadPlan> {

    static final int LARGEST = 16 * 1024 * 1024;

    private static final Expectation PLAN = new Expectation("een plan: een object {…}", "a plan: an object {…}");
    private static final Expectation PLANS =
            new Expectation("een plan, of een lijst van plannen", "a plan, or a list of plans");

    private final Regions regions;
    private final String origin;
    private final int lineOffset;
    private final SourceText source;
    private final JsonReader reader;
    private final @Nullable PlanProblem unreadable;
    private boolean inArray;
    private boolean ended;
    private int index;

    private DocumentPlans(
            Regions regions, String origin, SourceText source, int lineOffset, @Nullable PlanProblem unreadable) {
        this.regions = regions;
        this.origin = origin;
        this.source = source;
        this.lineOffset = lineOffset;
        this.unreadable = unreadable;
        reader = new JsonReader(source, lineOffset, PlanLimits.VALUES);
    }

    /**
     * Begins to read a document.
     *
     * @param regions the regions that are loaded
     * @param origin name of the document
     * @param bytes the document; more than {@link #LARGEST} bytes are refused
     * @param lineOffset number of lines before it in its file
     */
    static DocumentPlans of(Regions regions, String origin, byte[] bytes, int lineOffset) {
        PlanProblem problem = bytes.length > LARGEST ? tooLarge(LARGEST, lineOffset + 1) : OtherEncoding.of(bytes);
        SourceText source = problem == null ? SourceText.decode(bytes) : SourceText.of("");
        return new DocumentPlans(regions, origin, source, lineOffset, problem);
    }

    /** Begins to read a text; more than {@link #LARGEST} characters are refused. */
    static DocumentPlans of(Regions regions, String origin, String text) {
        PlanProblem problem = text.length() > LARGEST ? tooLarge(LARGEST, 1) : null;
        return new DocumentPlans(regions, origin, SourceText.of(problem == null ? text : ""), 0, problem);
    }

    static Iterator<UnreadPlan> of(Regions regions, String origin, InputStream in) {
        try {
            return of(regions, origin, in.readNBytes(LARGEST + 1), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanProblem tooLarge(int largest, int line) {
        int mebibytes = largest / (1024 * 1024);
        String limit = mebibytes + " MiB";
        return new PlanProblem(
                Kind.TOO_LARGE,
                "",
                line,
                1,
                "> " + limit,
                new Expectation("hoogstens " + limit, "at most " + limit),
                null);
    }

    /** Reads the document as one plan; refuses an array. */
    PlanEntry single() {
        JsonToken token = begin();
        if (token == null) {
            return emptyOrBroken();
        }
        return entry(origin, 0, PLAN, true);
    }

    /** Reads the next plan: only after reading it is it known where the one after it begins. */
    @Override
    @Nullable
    UnreadPlan advance() {
        PlanEntry entry = ended ? null : read();
        return entry == null ? null : () -> entry;
    }

    private @Nullable PlanEntry read() {
        if (inArray) {
            return element();
        }
        JsonToken token = begin();
        if (token == null) {
            ended = true;
            return emptyOrBroken();
        }
        inArray = token == JsonToken.START_ARRAY;
        ended = !inArray;
        return inArray ? element() : entry(origin, 0, PLANS, true);
    }

    private @Nullable JsonToken begin() {
        return unreadable == null ? reader.next() : null;
    }

    private PlanEntry emptyOrBroken() {
        List<PlanProblem> problems = new ArrayList<>(reader.takeProblems());
        if (unreadable != null) {
            problems.add(unreadable);
        }
        addMalformed(0, Long.MAX_VALUE, problems);
        if (problems.isEmpty()) {
            problems.add(new PlanProblem(Kind.EMPTY, "", lineOffset + 1, 1, "", PLAN, null));
        }
        return refused(origin, problems);
    }

    private @Nullable PlanEntry element() {
        long begin = reader.position();
        JsonToken token = reader.next();
        if (token == null || token == JsonToken.END_ARRAY) {
            return token == null ? broken(begin) : end();
        }
        return entry(origin + "#" + index++, begin, PLAN, false);
    }

    private @Nullable PlanEntry broken(long begin) {
        ended = true;
        List<PlanProblem> problems = new ArrayList<>(reader.takeProblems());
        if (problems.isEmpty()) {
            return null; // the broken element has reported it already
        }
        addMalformed(begin, Long.MAX_VALUE, problems);
        return refused(origin + "#" + index, problems);
    }

    private @Nullable PlanEntry end() {
        ended = true;
        List<PlanProblem> problems = new ArrayList<>();
        long end = reader.position();
        addTrailing(end, problems);
        addMalformed(end, Long.MAX_VALUE, problems);
        reader.close();
        return problems.isEmpty() ? null : refused(origin, problems);
    }

    /**
     * Reads the plan that begins with the current token, or refuses what is there instead.
     *
     * @param name origin of the plan
     * @param begin position after what precedes it
     * @param expected what should be there
     * @param alone whether the document holds nothing else
     */
    private PlanEntry entry(String name, long begin, Expectation expected, boolean alone) {
        Json value = reader.value();
        List<PlanProblem> problems = new ArrayList<>(reader.takeProblems());
        PlanEntry accepted = null;
        if (value instanceof Json.Obj object) {
            PlanBinder binder = new PlanBinder(regions, object);
            accepted = new PlanEntry.Accepted(name, binder.bind(), binder.region(), object);
            problems.addAll(binder.takeProblems());
        } else if (value != null) {
            problems.add(value.wrong("", expected, null));
        }
        long end = reader.position();
        if (alone && !reader.isBroken()) {
            addTrailing(end, problems);
        }
        addMalformed(begin, alone || reader.isBroken() ? Long.MAX_VALUE : end, problems);
        if (alone) {
            reader.close();
        }
        return accepted == null || !problems.isEmpty() ? refused(name, problems) : accepted;
    }

    private void addTrailing(long end, List<PlanProblem> problems) {
        int trailing = source.firstContent(end);
        if (trailing >= 0) {
            boolean isPlan = !inArray
                    && source.text().charAt(trailing) == '{'
                    && source.text().lastIndexOf('\n', trailing) >= end;
            Kind kind = isPlan ? Kind.SEVERAL_PLANS : Kind.TRAILING_CONTENT;
            problems.add(problem(kind, trailing, source.from(trailing)));
        }
    }

    private void addMalformed(long begin, long end, List<PlanProblem> problems) {
        int malformed = source.firstMalformed(begin, end);
        if (malformed >= 0) {
            problems.add(problem(Kind.INVALID_UTF_8, malformed, source.around(malformed)));
        }
    }

    private PlanProblem problem(Kind kind, int position, String found) {
        Place place = source.place(position);
        return new PlanProblem(kind, "", place.line() + lineOffset, place.column(), found, Expectation.NONE, null);
    }

    private static PlanEntry refused(String name, List<PlanProblem> problems) {
        return new PlanEntry.Refused(name, ProblemList.inDocumentOrder(problems));
    }
}
