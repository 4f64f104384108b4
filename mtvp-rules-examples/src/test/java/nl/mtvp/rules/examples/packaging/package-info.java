/**
 * Runs real packagings as processes of their own: projects that were built outside this build, against the artifacts
 * that it installs into a repository of their own.
 */
@NullMarked
package nl.mtvp.rules.examples.packaging;

import org.jspecify.annotations.NullMarked;
