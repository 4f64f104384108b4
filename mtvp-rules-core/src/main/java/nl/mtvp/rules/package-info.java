/**
 * The entry point of mtvp-rules: {@link nl.mtvp.rules.PlanValidator} judges practice plans for "Meer Tijd Voor de
 * Patiënt".
 */
@NullMarked
package nl.mtvp.rules;

import org.jspecify.annotations.NullMarked;
