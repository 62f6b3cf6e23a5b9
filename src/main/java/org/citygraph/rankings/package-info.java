/**
 * Who is how central: entities ranked by the measures of network analysis.
 */
@ApplicationModule(allowedDependencies = { "graph", "facts", "datasets", "projections", "jobs", "web" })
@NullMarked
package org.citygraph.rankings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
