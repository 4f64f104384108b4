package nl.mtvp.rules.explain;

import nl.mtvp.rules.plan.IntervisionForm;
import nl.mtvp.rules.terms.Language;
import org.jspecify.annotations.Nullable;

/**
 * The practice takes part in one more form of intervision, in both years.
 *
 * @param form the form
 */
public record TickedIntervision(IntervisionForm form) implements Change {

    @Override
    public @Nullable Integer index() {
        return null;
    }

    /** Returns the code of the form. */
    @Override
    public String item() {
        return form.code();
    }

    /** Returns the form, in Dutch. */
    @Override
    public String title() {
        return form.dutch();
    }

    /** Returns 1, the year in which the practice begins with it. */
    @Override
    public int year() {
        return 1;
    }

    @Override
    public String inWords(Language language) {
        return switch (language) {
            case DUTCH -> "Vink deze vorm van intervisie aan: " + form.dutch() + ".";
            case ENGLISH -> "Tick this form of intervision: " + form.english() + ".";
        };
    }
}
