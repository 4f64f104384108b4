/** Version 1.0.0 of the library, beside the one that is measured. */
@NullMarked
package nl.mtvp.rules.benchmarks.versionone;

import org.jspecify.annotations.NullMarked;
