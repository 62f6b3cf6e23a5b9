/**
 * The network as an analysis sees it: which entities are its nodes, which facts tie them
 * and how accords count, declared and held in Graph Data Science's own form.
 */
@ApplicationModule(
		allowedDependencies = { "graph", "database", "facts", "datasets", "ties", "jobs", "progress", "web" })
@NullMarked
package org.citygraph.projections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
