package nl.mtvp.rules.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import nl.mtvp.rules.internal.format.PlanValues;
import nl.mtvp.rules.plan.PracticePlan;
import nl.mtvp.rules.region.Regions;
import nl.mtvp.rules.terms.PlanFormatException;

/**
 * Reads plans from JSON. What a plan may hold is described by the JSON Schema {@code plan.schema.json} next to this
 * class, and by what the regions declare. A plan is at most 16 levels deep; how large an input can be depends on its
 * {@link PlanLayout}. Safe for use by several threads.
 */
public final class PlanReader {

    private final Regions regions;

    /**
     * Creates a reader for some regions.
     *
     * @param regions the regions that plans can name
     */
    public PlanReader(Regions regions) {
        this.regions = regions;
        // A class that is initialized when memory is short cannot be used for any later plan.
        PlanValues.pointers();
    }

    /**
     * Reads a file that holds one plan.
     *
     * @param file the file
     * @throws PlanFormatException if it holds no plan that can be judged
     * @throws IOException if the file cannot be read
     */
    public PracticePlan read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return single(file.toString(), in);
        }
    }

    /**
     * Reads an input that holds one plan, such as the body of a request. Does not close it.
     *
     * @param in the input; what is not UTF-8 is refused
     * @throws PlanFormatException if it holds no plan that can be judged
     * @throws IOException if the input cannot be read
     */
    public PracticePlan read(InputStream in) throws IOException {
        return single("the plan", in);
    }

    private PracticePlan single(String origin, InputStream in) throws IOException {
        return single(origin, in.readNBytes(DocumentPlans.LARGEST + 1));
    }

    /**
     * Reads one plan.
     *
     * @param json the plan as JSON; what is not UTF-8 is refused
     * @throws PlanFormatException if it is not a plan that can be judged
     */
    public PracticePlan read(byte[] json) {
        return single("the plan", json);
    }

    private PracticePlan single(String origin, byte[] json) {
        return accepted(DocumentPlans.of(regions, origin, json, 0).single());
    }

    /**
     * Reads one plan. If it arrived as bytes, hand in the bytes: what was not UTF-8 cannot be told from a text.
     *
     * @param json the plan as JSON
     * @throws PlanFormatException if it is not a plan that can be judged
     */
    public PracticePlan read(String json) {
        return accepted(read("the plan", json));
    }

    private static PracticePlan accepted(PlanEntry entry) {
        if (entry instanceof PlanEntry.Refused refused) {
            throw new PlanFormatException(refused.origin(), refused.problems());
        }
        return ((PlanEntry.Accepted) entry).plan();
    }

    /**
     * Reads one plan of many. A plan with problems is refused; no exception is thrown.
     *
     * @param origin name of the plan, for {@link PlanEntry#origin()}
     * @param json the plan as JSON
     */
    public PlanEntry read(String origin, String json) {
        return DocumentPlans.of(regions, origin, json).single();
    }

    /**
     * Reads any number of plans, each when the iterator is asked for it. A plan that is refused does not end the
     * reading. The iterator is for use by one thread; it does not close the input, and throws
     * {@link java.io.UncheckedIOException} if the input cannot be read.
     *
     * @param origin name of the input, for {@link PlanEntry#origin()}
     * @param in the input, UTF-8
     * @param layout how plans are laid out in it
     */
    public Iterator<PlanEntry> readAll(String origin, InputStream in, PlanLayout layout) {
        Iterator<UnreadPlan> plans = cut(origin, in, layout);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return plans.hasNext();
            }

            @Override
            public PlanEntry next() {
                return plans.next().read();
            }
        };
    }

    /**
     * Splits an input into plans that are not read yet, so that several threads can read them. In all other respects it
     * is like {@link #readAll}. The iterator is for use by one thread, its plans by any thread.
     *
     * @param origin name of the input, for {@link PlanEntry#origin()}
     * @param in the input, UTF-8
     * @param layout how plans are laid out in it
     */
    public Iterator<UnreadPlan> cut(String origin, InputStream in, PlanLayout layout) {
        return switch (layout) {
            case DOCUMENT -> DocumentPlans.of(regions, origin, in);
            case LINES -> new LinePlans(regions, origin, new LineInput(in, false));
            case DETECT -> LayoutDetector.read(regions, origin, in);
        };
    }
}
