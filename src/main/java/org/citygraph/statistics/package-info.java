/**
 * The network's own figures: how large, how dense, how clustered, how far across.
 */
@ApplicationModule(allowedDependencies = { "graph", "facts", "datasets", "projections", "jobs", "web" })
@NullMarked
package org.citygraph.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
