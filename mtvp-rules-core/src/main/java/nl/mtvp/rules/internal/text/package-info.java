/** Internal: helpers for texts. Nothing here is API. */
@NullMarked
package nl.mtvp.rules.internal.text;

import org.jspecify.annotations.NullMarked;
