/**
 * How far long work has come, whoever does it and whoever is told.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.citygraph.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
