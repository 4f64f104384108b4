/**
 * For tests: assertions on reports, without any dependency, and the test kit of region authors, which needs JUnit 5.
 */
@NullMarked
package nl.mtvp.rules.testing;

import org.jspecify.annotations.NullMarked;
