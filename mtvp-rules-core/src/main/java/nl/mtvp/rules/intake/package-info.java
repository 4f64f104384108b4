/**
 * The intake of a region on a start date: who can be listed, the draw, who is admitted to an item, and the protocol
 * from which anybody can redo it.
 */
@NullMarked
package nl.mtvp.rules.intake;

import org.jspecify.annotations.NullMarked;
