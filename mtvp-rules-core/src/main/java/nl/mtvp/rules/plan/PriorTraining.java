package nl.mtvp.rules.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A training that the practice followed before MTVP (eerder gevolgde scholing).
 *
 * @param training code of the training, declared by a region, such as {@code LEAN}
 * @param date day on which it was followed; null: unknown
 */
public record PriorTraining(String training, @Nullable LocalDate date) {

    public PriorTraining {
        Objects.requireNonNull(training, "training");
    }
}
