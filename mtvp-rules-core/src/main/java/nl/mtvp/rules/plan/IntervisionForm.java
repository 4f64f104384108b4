package nl.mtvp.rules.plan;

/** A form of peer consultation (intervisie) that a practice can tick (catalogue R-IV-3, R-FORM-IV). */
public enum IntervisionForm {
    /** Within the practice (op praktijkniveau). */
    PRACTICE,
    /** With other practices (met andere praktijken). */
    BETWEEN_PRACTICES,
    /** In an intervision group that exists already (bestaande intervisiegroep). */
    EXISTING_GROUP
}
