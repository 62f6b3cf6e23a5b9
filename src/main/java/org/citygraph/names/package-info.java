/**
 * Names of places and people in any script, made comparable: one lookup key for all
 * spellings that differ only in script, accents, case and punctuation, further keys for
 * other romanisations, and a measure for the rest.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.citygraph.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
