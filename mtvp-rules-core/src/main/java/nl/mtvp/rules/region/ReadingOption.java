package nl.mtvp.rules.region;

import nl.mtvp.rules.report.Language;

/**
 * A way of reading a contested point. In a judgement exactly one option of each point is in force: the one that was asked for, else the one that the
 * region states, else the default. A rule that depends on the point is written once for each option.
 */
public enum ReadingOption {
    /** Two network interventions are counted within year 2 alone. */
    NETWORK_IN_YEAR_2(Reading.A_01, false),
    /** Two network interventions are counted over year 1 and year 2 together. */
    NETWORK_WITHIN_TWO_YEARS(Reading.A_01, false),

    /** The extra intervention of year 2 is another one than those of year 1. */
    EXTRA_IS_ANOTHER_ITEM(Reading.A_02, true),
    /** Any intervention of year 2 will do, also one of year 1 once more. */
    EXTRA_IS_ANY_ITEM_OF_YEAR_2(Reading.A_02, false),
    /** Two different interventions in all will do, also if both fall in year 1. */
    EXTRA_IS_A_SECOND_ITEM_OF_EITHER_YEAR(Reading.A_02, false),

    /** A follow-up is an intervention of its own, and so an extra. */
    FOLLOW_UP_IS_AN_EXTRA(Reading.A_03, true),
    /** A follow-up goes on with its predecessor, and is no extra beside it. */
    FOLLOW_UP_IS_NO_EXTRA(Reading.A_03, false),

    /** Taking part in intervision is a condition. */
    INTERVISION_BINDS(Reading.A_04, false),
    /** Taking part in intervision is a wish. */
    INTERVISION_IS_A_WISH(Reading.A_04, false),

    /** An earlier training does not take the place of an intervention, but where the text says so. */
    PRIOR_TRAINING_DOES_NOT_COUNT(Reading.A_06, true),
    /** An earlier training counts where the text does not exclude it. */
    PRIOR_TRAINING_COUNTS_UNLESS_EXCLUDED(Reading.A_06, false),

    /** Taking part in Samenwerken Bereikbare Eerste lijn counts as menu item 4, in both years as one and the same. */
    SBE_COUNTS_ONCE(Reading.A_07, true),
    /** It counts as menu item 4 in the years for which the plan chooses that item. */
    SBE_COUNTS_IF_CHOSEN(Reading.A_07, false),
    /** It counts in each year as an intervention of its own. */
    SBE_COUNTS_EACH_YEAR(Reading.A_07, false),

    /** Krachtige basiszorg takes the place of 'anders werken' in the whole of year 1, for who starts in 2023. */
    KBZ_WAIVES_YEAR_1(Reading.A_08, true),
    /** It does so until the end of 2023 only, so that 'anders werken' is due in the rest of year 1. */
    KBZ_WAIVES_ONLY_2023(Reading.A_08, false),
    /** It does so in year 1 for who starts on 1 January 2024, too. */
    KBZ_WAIVES_FOR_2024_STARTERS(Reading.A_08, false),
    /** It does so in year 1 and in year 2, for who starts in 2023. */
    KBZ_WAIVES_BOTH_YEARS(Reading.A_08, false),

    /** Admission to the pilot Chronische Zorg anno nu takes the place of the whole minimum of year 1. */
    PILOT_FULL(Reading.A_09, true),
    /** It takes the place of 'anders werken' in year 1 alone. */
    PILOT_AW_ONLY(Reading.A_09, false),
    /** It takes the place of the whole minimum of year 1 and of year 2. */
    PILOT_BOTH_YEARS(Reading.A_09, false),

    /** At least one conversation item; starting with one is advice, and so is for whom the 4Domeinen-model is. */
    CONVERSATION_AT_LEAST_ONE(Reading.A_10, true),
    /** Exactly one conversation item in year 1. */
    CONVERSATION_EXACTLY_ONE(Reading.A_10, false),
    /** The 4Domeinen-model is for practices in deprived areas alone. */
    FOUR_DOMAINS_IN_DEPRIVED_AREAS_ONLY(Reading.A_10, false),

    /** The conversation item of year 1 itself is developed in year 2. */
    DEVELOP_THE_SAME_ITEM(Reading.A_11, true),
    /** Any conversation item in year 2 will do. */
    DEVELOP_OR_SWITCH(Reading.A_11, false),

    /** Several elements in use are a condition of item 4. */
    ELEMENTS_ARE_A_CONDITION(Reading.A_15, true),
    /** The elements only introduce the list of conditions. */
    ELEMENTS_ARE_AN_INTRODUCTION(Reading.A_15, false),

    /** The past two years end on the day on which the plan is handed in, in year 2 on the planned start of the item. */
    TWO_YEARS_BEFORE_THE_PLAN(Reading.A_17, true),
    /** They end on the first day of the MTVP year. */
    TWO_YEARS_BEFORE_THE_YEAR(Reading.A_17, false),
    /** They end on the planned start of the item. */
    TWO_YEARS_BEFORE_THE_ITEM(Reading.A_17, false),

    /** The Lean workshop before 5V is a condition, what comes before 7V1, 7V2 and 8 is advice. */
    PREDECESSOR_BINDS_FOR_5V(Reading.A_18, true),
    /** What comes before a follow-up is a condition, for 7V1, 7V2 and 8 as well. */
    PREDECESSOR_ALWAYS_BINDS(Reading.A_18, false),
    /** What comes before a follow-up is advice, for 5V as well. */
    PREDECESSOR_NEVER_BINDS(Reading.A_18, false),

    /** The result that an item's text names binds the practice that chose it, as a planned value. */
    RESULTS_BIND(Reading.A_19, true),
    /** It is a target for monitoring: falling short of it is advice. */
    RESULTS_ARE_TARGETS(Reading.A_19, false),

    /** An intervention outside the menu that is admitted counts for the minimum. */
    ADDITIONS_COUNT(Reading.A_20, false),
    /** An intervention outside the menu comes on top of the minimum, or is not admitted at all. */
    ADDITIONS_DO_NOT_COUNT(Reading.A_20, false),

    /** Choices of which the menu is not published yet count, with advice; the items of year 1 stay open in year 2. */
    UNPUBLISHED_MENU_COUNTS(Reading.A_21, true),
    /** Network choices are refused as long as their menu is not published. */
    UNPUBLISHED_NETWORK_MENU_IS_REFUSED(Reading.A_21, false),
    /** The published 'anders werken' items are for year 1, and in year 2 those count that are still to be published. */
    YEAR_1_MENU_CLOSES(Reading.A_21, false),

    /** Experimenting is a condition of menu item 10. */
    EXPERIMENTS_ARE_A_CONDITION(Reading.A_22, true),
    /** Experimenting is information about the budget. */
    EXPERIMENTS_ARE_INFORMATION(Reading.A_22, false),

    /** The term for handing in the form is one of order: a late plan is worth advice. */
    TERM_IS_OF_ORDER(Reading.A_27, true),
    /** The term binds: a late plan falls short, unless the practice asked for more time. */
    TERM_BINDS(Reading.A_27, false);

    private final Reading point;
    private final boolean isDefault;

    ReadingOption(Reading point, boolean isDefault) {
        this.point = point;
        this.isDefault = isDefault;
    }

    /** The point that it is an option of. */
    public Reading point() {
        return point;
    }

    /** Whether it holds wherever a region states no other option of the point. */
    public boolean isDefault() {
        return isDefault;
    }

    /** What the text means according to it, in one sentence. */
    public String meaning(Language language) {
        return ReadingTexts.get(language, name());
    }
}
