/**
 * The forms on which practices hand in their plans, as a region declares them: questions, options, and where each
 * answer goes in the plan.
 */
@NullMarked
package nl.mtvp.rules.form;

import org.jspecify.annotations.NullMarked;
