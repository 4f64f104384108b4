/**
 * What a region is, and what a regional organisation writes to add its own.
 *
 * <p>A region contributes to the Leidraad's rules and never replaces one: it offers menu items, refuses a choice or
 * leaves it uncounted, credits an item, waives a minimum, and reports findings of its own.
 * {@link nl.mtvp.rules.region.RegionModule} is what the organisation implements; {@link nl.mtvp.rules.region.Region} is
 * what other code reads. A {@link nl.mtvp.rules.region.LeidraadModule} is a version of the Leidraad on which regions
 * build.
 */
@NullMarked
package nl.mtvp.rules.region;

import org.jspecify.annotations.NullMarked;
