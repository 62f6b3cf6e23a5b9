/**
 * The groups that entities form, found by Graph Data Science and described.
 */
@ApplicationModule(allowedDependencies = { "database", "graph", "facts", "datasets", "projections", "jobs", "web" })
@NullMarked
package org.citygraph.clusters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
