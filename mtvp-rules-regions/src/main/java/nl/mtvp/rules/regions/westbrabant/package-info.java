/**
 * The region West-Brabant (Huisartsen Coöperatie West-Brabant, HCWB): its rules and menu are in DRL files of this
 * package, a file for each paragraph of the Regioplan implementatie Meer Tijd voor de Patiënt, in the order of the
 * text.
 */
@NullMarked
package nl.mtvp.rules.regions.westbrabant;

import org.jspecify.annotations.NullMarked;
