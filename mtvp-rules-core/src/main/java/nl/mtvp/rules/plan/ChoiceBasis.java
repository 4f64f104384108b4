package nl.mtvp.rules.plan;

/** The ground on which an item is put forward. */
public enum ChoiceBasis {
    /** The item is carried out within MTVP. */
    NEW,
    /** A training followed earlier (eerder gevolgde scholing) is put forward instead. */
    PRIOR_TRAINING
}
