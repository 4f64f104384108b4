/**
 * The region Rijnmond (Rijnmond Dokters): its rules and menu are in DRL files of this package, a file for each
 * paragraph of the MTVP-Regioplan Rijnmond Dokters, in the order of the text.
 */
@NullMarked
package nl.mtvp.rules.regions.rijnmond;

import org.jspecify.annotations.NullMarked;
