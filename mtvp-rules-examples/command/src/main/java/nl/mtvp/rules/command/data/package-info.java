/** Renders what other programs take: JSON, CSV, and the test results that build servers show. */
@NullMarked
package nl.mtvp.rules.command.data;

import org.jspecify.annotations.NullMarked;
