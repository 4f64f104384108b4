/** Configures the validator in a Spring Boot application. */
@NullMarked
package nl.mtvp.rules.spring;

import org.jspecify.annotations.NullMarked;
