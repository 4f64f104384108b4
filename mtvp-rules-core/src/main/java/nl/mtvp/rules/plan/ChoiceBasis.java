package nl.mtvp.rules.plan;

/** On what ground an item is put forward. */
public enum ChoiceBasis {
    /** The item is carried out within MTVP. */
    NEW,
    /** A training followed earlier (eerder gevolgde scholing) is put forward instead. */
    PRIOR_TRAINING
}
