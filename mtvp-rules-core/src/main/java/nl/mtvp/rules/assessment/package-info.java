/**
 * What rules match. Public, since compiled rules and the rules of other regions need it; not meant to be called by
 * anyone else.
 *
 * <p>Rules run in two phases, and which phase a rule belongs to is plain from the fact it matches. <em>Qualifying</em>
 * rules match {@link nl.mtvp.rules.assessment.PlannedChoice} and {@link nl.mtvp.rules.assessment.Participation}, and
 * contribute: {@link nl.mtvp.rules.assessment.Contributions}. <em>Judging</em> rules match
 * {@link nl.mtvp.rules.assessment.AssessedYear}, {@link nl.mtvp.rules.assessment.AssessedChoice} and
 * {@link nl.mtvp.rules.assessment.EarlierChoice}, which hold the outcome of the first phase, and report:
 * {@link nl.mtvp.rules.assessment.Findings}. Since the facts of judging exist only after qualifying is done, the order
 * of rules does not matter.
 *
 * <p>Facts live as long as one plan is judged and are used by one thread.
 */
@NullMarked
package nl.mtvp.rules.assessment;

import org.jspecify.annotations.NullMarked;
