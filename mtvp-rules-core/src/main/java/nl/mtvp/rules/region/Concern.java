package nl.mtvp.rules.region;

/**
 * What a plan can do that most documents forbid or condition. The test kit tries each of it on the rules of a region. A
 * region on which it has no effect says why that is meant, in {@link RegionModule#silentOn()}.
 */
public enum Concern {
    /** The practice starts on a day that is no start date of the region. */
    OTHER_START_DATE,
    /** The practice was not drawn for its start date. */
    LOST_DRAW,
    /** The practice was not admitted to an item that takes a limited number of practices. */
    REFUSED_ADMISSION,
    /** A choice is on no menu. */
    OFF_THE_MENU,
    /** A choice puts forward an earlier training, and is not carried out. */
    PRIOR_TRAINING,
    /** The planned first day of a choice is outside its MTVP year. */
    OUTSIDE_ITS_YEAR,
    /** The planned first day of a choice is before its item is available. */
    BEFORE_AVAILABLE,
    /** A choice follows up an item that the practice has not chosen. */
    WITHOUT_PREDECESSOR,
    /** A choice of year 1 was not carried out. */
    NOT_CARRIED_OUT,
    /** The practice takes part in a programme that the region declares, with no {@code withoutEffect}. */
    PROGRAMME
}
