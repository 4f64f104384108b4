package nl.mtvp.rules.plan;

/**
 * A kernel element (kernelelement) of MTVP: every intervention belongs to exactly one (catalogue L-ELEM).
 *
 * <p>The order of the constants is the order in which findings are listed.
 */
public enum KernelElement {
    /** Working differently in the practice (anders werken in de praktijk). */
    AW,
    /** The good conversation (het goede gesprek; in Rijnmond het andere gesprek). */
    GG,
    /** Collaboration with the network (samenwerken met het netwerk). */
    NW,
    /** Expansion of staff capacity (uitbreiding van personele capaciteit); never mandatory. */
    PC
}
