/**
 * Test kit: judges plans with a Drools session, to compare it with the library. It is in this package to use the
 * engine's own types.
 */
@NullMarked
package nl.mtvp.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
