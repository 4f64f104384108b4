package nl.mtvp.rules.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a question asks for besides what the rule names in it, so that the checklist of a region can tell which rules
 * ask: a property of every choice by its name, a value of the plan by its JSON pointer, or what the menu or the region
 * states.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Asks {

    /** The start dates of the region. */
    String START_DATES = "start dates";

    /** What is on the menu. */
    String MENU = "menu";

    /** The first and last day of the MTVP year. */
    String YEAR = "year";

    /** The first day on which an item is available. */
    String AVAILABLE_FROM = "availableFrom";

    /** The items that come before another. */
    String FOLLOWS = "follows";

    /** The parts of the menu that are not published yet. */
    String ANNOUNCES = "announces";

    /** Returns what the question asks for. */
    String[] value();
}
