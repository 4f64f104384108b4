/** Test kit: judges plans with a session of Drools, to be compared with the library. It needs what only the library's own engine sees. */
@NullMarked
package nl.mtvp.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
