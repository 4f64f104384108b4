package nl.mtvp.rules.plan;

/** How a chosen item is carried out in its year. */
public enum ChoiceMode {
    /** The item is taken up as a new one. */
    NEW,
    /** The item of year 1 is developed further (doorontwikkelen) in year 2. */
    DEVELOP
}
